namespace DiplomacyModel.Answers;

/// <summary>How the accounts stand to each other in the answer to one question; from <see cref="Same"/> on, each is worse than the one before.</summary>
public enum Agreement
{
    /// <summary>No account gives an answer.</summary>
    NotMentioned,

    /// <summary>There is one account.</summary>
    OneAccount,

    /// <summary>All answer the same.</summary>
    Same,

    /// <summary>Some answer of another day, or of another edition of a list: several measurements, and no disagreement.</summary>
    Apart,

    /// <summary>Some answer, or tell something more, and the others say nothing of it; that is no denial.</summary>
    OnlyInSome,

    /// <summary>One answer is finer than the others and lies in them.</summary>
    Finer,

    /// <summary>The answers differ, and all of them could still be true.</summary>
    Differs,

    /// <summary>They cannot all be true: no one day is all the dates, one says so and another says not.</summary>
    Contradicts,
}
