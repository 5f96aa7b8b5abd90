namespace DiplomacyModel;

/// <summary>How a claim is put forward in an account. It follows from the statements on the way to it.</summary>
public enum Stance
{
    /// <summary>The source itself says so.</summary>
    Told,

    /// <summary>Somebody in the report says so, or says it of something: it is the content of asserting or praising.</summary>
    Stated,

    /// <summary>Somebody takes it for granted.</summary>
    TakenForGranted,

    /// <summary>It lies ahead: asked for, offered, accepted or committed to.</summary>
    Ahead,

    /// <summary>It is refused.</summary>
    Refused,

    /// <summary>It is brought up, and nothing is said of it.</summary>
    BroughtUp,
}
