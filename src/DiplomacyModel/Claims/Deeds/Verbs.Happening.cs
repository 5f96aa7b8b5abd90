namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To come to its first moment.</summary>
    public static HappeningVerb Begin { get; } = new("begin", "To come to its first moment.", InNews);

    /// <summary>To begin of a sudden, as a war, a fire or a disease does.</summary>
    public static HappeningVerb BreakOut { get; } = new("break-out", "To begin of a sudden, as a war, a fire or a disease does.", InNews);

    /// <summary>To break down altogether.</summary>
    public static HappeningVerb Collapse { get; } = new("collapse", "To break down altogether.", InNews);

    /// <summary>To come to its last moment.</summary>
    public static HappeningVerb ComeToEnd { get; } = new("come-to-end", "To come to its last moment.", InNews) { Step = InstrumentStep.End };

    /// <summary>To become worse.</summary>
    public static HappeningVerb Deteriorate { get; } = new("deteriorate", "To become worse.", InNews);

    /// <summary>To come into view as something new.</summary>
    public static HappeningVerb Emerge { get; } = new("emerge", "To come into view as something new.", InStatements);

    /// <summary>To become binding on the parties, as a treaty does.</summary>
    public static HappeningVerb EnterIntoForce { get; } = new("enter-into-force", "To become binding on the parties, as a treaty does.", "Vienna Convention on the Law of Treaties (1969), article 24") { Step = InstrumentStep.Force };

    /// <summary>To change step by step.</summary>
    public static HappeningVerb Evolve { get; } = new("evolve", "To change step by step.", InStatements);

    /// <summary>To run out at the end of its term.</summary>
    public static HappeningVerb Expire { get; } = new("expire", "To run out at the end of its term.", InNews) { Step = InstrumentStep.End };

    /// <summary>To come to nothing, as talks or a plan may.</summary>
    public static HappeningVerb Fail { get; } = new("fail", "To come to nothing, as talks or a plan may.", InNews);

    /// <summary>To become fewer or less.</summary>
    public static HappeningVerb Fall { get; } = new("fall", "To become fewer or less.", InNews);

    /// <summary>To last still, with no end told.</summary>
    public static HappeningVerb GoOn { get; } = new("go-on", "To last still, with no end told.", InNews);

    /// <summary>To become more or larger.</summary>
    public static HappeningVerb Grow { get; } = new("grow", "To become more or larger.", InStatements);

    /// <summary>To be in force no longer; many texts print cease to have effect.</summary>
    public static HappeningVerb LoseEffect { get; } = new("lose-effect", "To be in force no longer; many texts print cease to have effect.", "Vienna Convention on the Law of Treaties (1969), article 70") { Step = InstrumentStep.End };

    /// <summary>To happen; that somebody did it is not said.</summary>
    public static HappeningVerb Occur { get; } = new("occur", "To happen; that somebody did it is not said.", InNews);

    /// <summary>To go on in spite of efforts against it.</summary>
    public static HappeningVerb Persist { get; } = new("persist", "To go on in spite of efforts against it.", InStatements);

    /// <summary>To stop moving ahead, without having ended.</summary>
    public static HappeningVerb Stall { get; } = new("stall", "To stop moving ahead, without having ended.", InNews);

    /// <summary>To hit a place, as a storm or an earthquake does.</summary>
    public static HappeningVerb Strike { get; } = new("strike", "To hit a place, as a storm or an earthquake does.", InNews);

    /// <summary>To begin to be applied, as a ceasefire or a rule does.</summary>
    public static HappeningVerb TakeEffect { get; } = new("take-effect", "To begin to be applied, as a ceasefire or a rule does.", InNews) { Step = InstrumentStep.Force };

    /// <summary>To be held, as an event is, at a time and in a place.</summary>
    public static HappeningVerb TakePlace { get; } = new("take-place", "To be held, as an event is, at a time and in a place.", InNews);
}
