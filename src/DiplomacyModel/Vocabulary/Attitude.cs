namespace DiplomacyModel;

/// <summary>Which stand somebody takes toward something.</summary>
public enum Attitude
{
    /// <summary>"appreciated", "hailed", "spoke highly of".</summary>
    Praise,

    /// <summary>"thanked".</summary>
    Thanks,

    /// <summary>"congratulated".</summary>
    Congratulation,

    /// <summary>"condoled", "mourned".</summary>
    Condolence,

    /// <summary>"regretted".</summary>
    Regret,

    /// <summary>"apologised".</summary>
    Apology,

    /// <summary>"voiced concern".</summary>
    Concern,

    /// <summary>"criticised".</summary>
    Criticism,

    /// <summary>"condemned".</summary>
    Condemnation,

    /// <summary>Praise and blame in one.</summary>
    Mixed,

    /// <summary>Gladness that something is so, or was done.</summary>
    Welcome,

    /// <summary>Being for a view, a plan, a step.</summary>
    Support,

    /// <summary>Being against a view, a plan, a step.</summary>
    Opposition,
}
