namespace DiplomacyModel;

/// <content>Adverbs: in which manner.</content>
public static partial class Marks
{
    /// <summary>With effort of one's own.</summary>
    public static Mark Actively { get; } = new("actively", "With effort of one's own.", InStatements);

    /// <summary>Once more, after an earlier time.</summary>
    public static Mark Again { get; } = new("again", "Once more, after an earlier time.", InNews);

    /// <summary>Before now, or sooner than might be thought.</summary>
    public static Mark Already { get; } = new("already", "Before now, or sooner than might be thought.", InNews);

    /// <summary>Besides what was said before.</summary>
    public static Mark Also { get; } = new("also", "Besides what was said before.", InNews);

    /// <summary>In such a way that little distance is left.</summary>
    public static Mark Closely { get; } = new("closely", "In such a way that little distance is left.", InStatements);

    /// <summary>In a warm and friendly way.</summary>
    public static Mark Cordially { get; } = new("cordially", "In a warm and friendly way.", InNews);

    /// <summary>At the time of telling, which may change.</summary>
    public static Mark Currently { get; } = new("currently", "At the time of telling, which may change.", InNews);

    /// <summary>So that it works.</summary>
    public static Mark Effectively { get; } = new("effectively", "So that it works.", InStatements);

    /// <summary>So that nothing is wanting.</summary>
    public static Mark Fully { get; } = new("fully", "So that nothing is wanting.", InStatements);

    /// <summary>To a great degree.</summary>
    public static Mark Highly { get; } = new("highly", "To a great degree.", InNews);

    /// <summary>At once.</summary>
    public static Mark Immediately { get; } = new("immediately", "At once.", InNews);

    /// <summary>As one, by two or more.</summary>
    public static Mark Jointly { get; } = new("jointly", "As one, by two or more.", InStatements);

    /// <summary>For the greater part.</summary>
    public static Mark Mainly { get; } = new("mainly", "For the greater part.", InNews);

    /// <summary>So that little was wanting.</summary>
    public static Mark Nearly { get; } = new("nearly", "So that little was wanting.", InNews);

    /// <summary>At many times; how many is not told.</summary>
    public static Mark Often { get; } = new("often", "At many times; how many is not told.", InNews);

    /// <summary>That and nothing else.</summary>
    public static Mark Only { get; } = new("only", "That and nothing else.", InNews);

    /// <summary>In part, and not in all.</summary>
    public static Mark Partly { get; } = new("partly", "In part, and not in all.", InNews);

    /// <summary>With little delay.</summary>
    public static Mark Promptly { get; } = new("promptly", "With little delay.", InNews);

    /// <summary>Without loss of time.</summary>
    public static Mark Quickly { get; } = new("quickly", "Without loss of time.", InStatements);

    /// <summary>At few times.</summary>
    public static Mark Rarely { get; } = new("rarely", "At few times.", InNews);

    /// <summary>At set times, as a manner of doing.</summary>
    public static Mark Regularly { get; } = new("regularly", "At set times, as a manner of doing.", InStatements);

    /// <summary>Without danger.</summary>
    public static Mark Safely { get; } = new("safely", "Without danger.", InStatements);

    /// <summary>At some times and not at others; how often is not told.</summary>
    public static Mark Sometimes { get; } = new("sometimes", "At some times and not at others; how often is not told.", InNews);

    /// <summary>As soon as it can be done, of which no day is told; many texts print as soon as possible, at the earliest date.</summary>
    public static Mark Soonest { get; } = new("soonest", "As soon as it can be done, of which no day is told; many texts print as soon as possible, at the earliest date.", InNews);

    /// <summary>As before, at a time when it might have ended.</summary>
    public static Mark Still { get; } = new("still", "As before, at a time when it might have ended.", InNews);

    /// <summary>With no exception.</summary>
    public static Mark Strictly { get; } = new("strictly", "With no exception.", InNews);

    /// <summary>With much force.</summary>
    public static Mark Strongly { get; } = new("strongly", "With much force.", InStatements);

    /// <summary>So as to take little time.</summary>
    public static Mark Swiftly { get; } = new("swiftly", "So as to take little time.", InStatements);

    /// <summary>By all, or everywhere.</summary>
    public static Mark Universally { get; } = new("universally", "By all, or everywhere.", InNews);

    /// <summary>In most cases.</summary>
    public static Mark Usually { get; } = new("usually", "In most cases.", InNews);

    /// <summary>Up to now, of what may still come.</summary>
    public static Mark Yet { get; } = new("yet", "Up to now, of what may still come.", InNews);
}
