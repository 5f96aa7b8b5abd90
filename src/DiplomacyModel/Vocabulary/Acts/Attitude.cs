namespace DiplomacyModel;

/// <summary>Which stand somebody takes toward something.</summary>
public enum Attitude
{
    /// <summary>"appreciated", "hailed", "spoke highly of".</summary>
    Praise,

    /// <summary>"welcomed", "noted with satisfaction": glad of something. It is no acceptance, and weaker than praise.</summary>
    Welcome,

    /// <summary>"supported", "endorsed", "backed": stands behind something in words. It promises no help.</summary>
    Support,

    /// <summary>"thanked".</summary>
    Thanks,

    /// <summary>"congratulated".</summary>
    Congratulation,

    /// <summary>"condoled", "mourned".</summary>
    Condolence,

    /// <summary>"regretted".</summary>
    Regret,

    /// <summary>"disappointed", "dismayed": it is less than was hoped for.</summary>
    Disappointment,

    /// <summary>"apologised".</summary>
    Apology,

    /// <summary>"voiced concern".</summary>
    Concern,

    /// <summary>"opposed", "protested against": stands against something. It refuses no offer and denies no fact.</summary>
    Opposition,

    /// <summary>"criticised", "deplored".</summary>
    Criticism,

    /// <summary>"condemned", "denounced".</summary>
    Condemnation,

    /// <summary>Praise and blame in one.</summary>
    Mixed,
}
