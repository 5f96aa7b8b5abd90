namespace DiplomacyModel.Answers;

/// <summary>How a claim is put forward in an account. It follows from the statements on the way to it.</summary>
public enum Stance
{
    /// <summary>The source itself says so.</summary>
    Told,

    /// <summary>Somebody in the report says so, or says it of something: it is the content of asserting or praising.</summary>
    Stated,

    /// <summary>Somebody takes it for granted.</summary>
    TakenForGranted,

    /// <summary>It lies ahead: asked for, offered, accepted, committed to, wished, expected, threatened, or a purpose.</summary>
    Ahead,

    /// <summary>It is refused.</summary>
    Refused,

    /// <summary>It is brought up, and nothing is said of it.</summary>
    BroughtUp,

    /// <summary>It may be, should be, is so under a condition, is the condition, or is one of several alternatives.</summary>
    Hedged,
}
