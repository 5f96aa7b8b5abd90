namespace DiplomacyModel;

/// <summary>Words that fill the slots of deeds.</summary>
public static class DeedWords
{
    /// <summary>The same deed, said to go on.</summary>
    /// <param name="deed">The deed.</param>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <returns>The deed with <see cref="Phase.Continue"/>.</returns>
    public static T Continuing<T>(this T deed)
        where T : Deed => Guard.NotNull(deed) with { Phase = Phase.Continue };

    /// <summary>The same deed, about something or in some fields.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="about">About what; mark the list open after "such as".</param>
    /// <returns>The deed with its fields.</returns>
    public static T About<T>(this T deed, params Items<What> about)
        where T : Deed => Guard.NotNull(deed) with { About = about };

    /// <summary>The same deed, to be done by a day.</summary>
    /// <typeparam name="T">The kind of deed.</typeparam>
    /// <param name="deed">The deed.</param>
    /// <param name="deadline">By when.</param>
    /// <returns>The deed with its deadline.</returns>
    public static T Due<T>(this T deed, When deadline)
        where T : Deed => Guard.NotNull(deed) with { Deadline = deadline };

    /// <summary>That the deed is planned or announced; a bare deed is told as done.</summary>
    /// <param name="deed">The deed.</param>
    /// <returns>The claim that it is planned.</returns>
    public static Modal Planned(this Deed deed) => new(ModalKind.Planned, deed);

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
}
