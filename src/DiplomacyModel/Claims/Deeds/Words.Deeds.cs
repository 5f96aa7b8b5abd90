using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>Words that fill the slots of deeds.</content>
public static partial class Words
{
    /// <summary>The same deed, said to go on.</summary>
    /// <param name="deed">The deed.</param>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <returns>The deed with <see cref="Phase.Continue"/>.</returns>
    public static T Continuing<T>(this T deed)
        where T : Deed => Guard.NotNull(deed) with { Phase = Phase.Continue };

    /// <summary>The same deed, in a phase: beginning, stopping, resuming, completing, under way.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="phase">The phase.</param>
    /// <returns>The deed in that phase.</returns>
    public static T In<T>(this T deed, Phase phase)
        where T : Deed => Guard.NotNull(deed) with { Phase = Guard.Defined(phase) };

    /// <summary>The same deed, of which only the attempt is meant: "seek to", "work to", "strive to".</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <returns>The deed as an attempt.</returns>
    public static T Seeking<T>(this T deed)
        where T : Deed => Guard.NotNull(deed) with { Endeavour = Endeavour.Attempt };

    /// <summary>The same deed, done by the channels that the source names: state, government, party, parliament …</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="channels">The channels.</param>
    /// <returns>The deed with its channels.</returns>
    public static T ByChannel<T>(this T deed, params Items<Branch> channels)
        where T : Deed => Guard.NotNull(deed) with { Channels = channels };

    /// <summary>The same deed, with what it amounts to in money or units.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The deed with its amount.</returns>
    public static T Of<T>(this T deed, Amount amount)
        where T : Deed => Guard.NotNull(deed) with { Amount = Slot<Amount>.Of(amount) };

    /// <summary>The same deed, about something or in some fields.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="about">About what; mark the list open after "such as".</param>
    /// <returns>The deed with its fields.</returns>
    public static T About<T>(this T deed, params Items<What> about)
        where T : Deed => Guard.NotNull(deed) with { About = deed.About.Count == 0 ? about : [.. deed.About, .. about] };

    /// <summary>The same deed, to be done by a day.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="deadline">By when.</param>
    /// <returns>The deed with its deadline.</returns>
    public static T Due<T>(this T deed, When deadline)
        where T : Deed => Guard.NotNull(deed) with { Deadline = deadline };

    /// <summary>The same deed, with a deadline given as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="edtf">By when, such as <c>2030</c>.</param>
    /// <returns>The deed with its deadline.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static T Due<T>(this T deed, [StringSyntax(Edtf.Syntax, Edtf.Moment)] string edtf)
        where T : Deed => deed.Due(When.Parse(edtf));

    /// <summary>The same deed, as belonging to a matter.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="matter">The thread that ties it to requests, answers and promises about the same thing.</param>
    /// <returns>The deed with its matter.</returns>
    public static T InMatter<T>(this T deed, Ref<Matter> matter)
        where T : Deed => Guard.NotNull(deed) with { Matter = Guard.NotNull(matter) };

    /// <summary>The same meeting, called by its kind.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="kind">What the source calls it.</param>
    /// <returns>The meeting with its kind.</returns>
    public static Meeting Called(this Meeting meeting, MeetingKind kind) => Guard.NotNull(meeting) with { Kind = kind };

    /// <summary>A visit of these parties.</summary>
    /// <param name="visitors">Who goes.</param>
    /// <param name="to">Where to.</param>
    /// <returns>The visit.</returns>
    public static Visit ToVisit(this Items<Party> visitors, Polity to) => Visit.By(visitors, to);

    /// <summary>The same meeting, as one of a series: "the 38th summit".</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="series">The series.</param>
    /// <param name="number">The printed number; by default not mentioned.</param>
    /// <returns>The meeting with its place in the series.</returns>
    public static Meeting OneOf(this Meeting meeting, Series series, Slot<int> number = default) =>
        Guard.NotNull(meeting) with { Series = Slot<Ref<Series>>.Of(series), Number = number };
}
