namespace DiplomacyModel;

/// <summary>Words that fill the slots of deeds.</summary>
public static class DeedWords
{
    /// <summary>The same deed, said to go on.</summary>
    /// <param name="deed">The deed.</param>
    /// <returns>The deed with <see cref="Phase.Continue"/>.</returns>
    public static Enabling Continuing(this Enabling deed) => deed with { Phase = Phase.Continue };

    /// <summary>The same meeting, called by its kind.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="kind">What the source calls it.</param>
    /// <returns>The meeting with its kind.</returns>
    public static Meeting Called(this Meeting meeting, MeetingKind kind) => meeting with { Kind = kind };

    /// <summary>A visit of these parties.</summary>
    /// <param name="visitors">Who goes.</param>
    /// <param name="to">Where to.</param>
    /// <returns>The visit.</returns>
    public static Visit ToVisit(this Items<Party> visitors, Polity to) => Visit.By(visitors, to);
}
