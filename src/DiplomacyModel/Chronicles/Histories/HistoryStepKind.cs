namespace DiplomacyModel.Answers;

/// <summary>What a step says: <em>is</em> attests, <em>becomes</em> begins, <em>is restored</em> resumes, <em>ceases</em> ends. What is only hoped for, planned or agreed changes nothing.</summary>
public enum HistoryStepKind
{
    /// <summary>It held on that day; since when is not said.</summary>
    Attests,

    /// <summary>It holds from that day on.</summary>
    Begins,

    /// <summary>It holds again from that day on, after it had ended or rested: it was so before, too.</summary>
    Resumes,

    /// <summary>It held up to that day, and not after it.</summary>
    Ends,

    /// <summary>It held up to that day, and rests from the next on.</summary>
    Suspends,

    /// <summary>It holds from that day on, and is said to be higher than what held before.</summary>
    Upgrades,

    /// <summary>It holds from that day on, and is said to be lower than what held before.</summary>
    Downgrades,

    /// <summary>It held on that day, and is said anew: "reaffirmed".</summary>
    Reaffirms,

    /// <summary>Somebody wishes or hopes for it: an aspiration.</summary>
    Aspires,

    /// <summary>Somebody asks for it, proposes or offers it.</summary>
    Proposes,

    /// <summary>It is planned, expected or intended by one side.</summary>
    Plans,

    /// <summary>It is agreed, and not told as done.</summary>
    Agrees,

    /// <summary>It is announced to come, and not told as done.</summary>
    Announces,

    /// <summary>Somebody says that it is not so, or refuses it.</summary>
    Denies,

    /// <summary>It is brought up: under a condition, as a possibility, as a topic, without a word on whether it is so.</summary>
    Mentions,
}
