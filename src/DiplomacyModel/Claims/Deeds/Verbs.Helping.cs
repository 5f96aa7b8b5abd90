namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To go along with somebody on the way to an end of theirs.</summary>
    public static HelpingVerb Accompany { get; } = new("accompany", "To go along with somebody on the way to an end of theirs.", InStatements);

    /// <summary>To give somebody counsel in a matter.</summary>
    public static HelpingVerb Advise { get; } = new("advise", "To give somebody counsel in a matter.", InNews);

    /// <summary>To lend a hand in a task that stays the other's own.</summary>
    public static HelpingVerb Assist { get; } = new("assist", "To lend a hand in a task that stays the other's own.", InStatements);

    /// <summary>To make good a loss to somebody.</summary>
    public static HelpingVerb Compensate { get; } = new("compensate", "To make good a loss to somebody.", InNews);

    /// <summary>To fit somebody out with the gear for a task.</summary>
    public static HelpingVerb Equip { get; } = new("equip", "To fit somebody out with the gear for a task.", InNews);

    /// <summary>To take somebody's side in a hard time; with what is mostly not said.</summary>
    public static HelpingVerb StandWith { get; } = new("stand-with", "To take somebody's side in a hard time; with what is mostly not said.", InStatements);

    /// <summary>To stand by somebody in what they do.</summary>
    public static HelpingVerb Support { get; } = new("support", "To stand by somebody in what they do.", InNews);

    /// <summary>To teach somebody a skill or a duty.</summary>
    public static HelpingVerb Train { get; } = new("train", "To teach somebody a skill or a duty.", InStatements);
}
