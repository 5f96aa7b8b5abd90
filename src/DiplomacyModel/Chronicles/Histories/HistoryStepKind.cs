namespace DiplomacyModel;

/// <summary>What a step says: <em>is</em> attests, <em>becomes</em> begins, <em>is restored</em> resumes, <em>ceases</em> ends.</summary>
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
}
