namespace DiplomacyModel;

/// <summary>How something stands to the noun of a phrase.</summary>
public enum Preposition
{
    /// <summary>"to": risk to health.</summary>
    To,

    /// <summary>"for": need for action.</summary>
    For,

    /// <summary>"by", "from" whom it comes: a contribution by the community.</summary>
    By,

    /// <summary>"on": an effect on security.</summary>
    On,

    /// <summary>"against": action against those responsible.</summary>
    Against,

    /// <summary>"from": protection from attacks.</summary>
    From,

    /// <summary>"with": alignment with standards.</summary>
    With,

    /// <summary>"between", "among": cooperation between two states.</summary>
    Between,

    /// <summary>"in": a role in foreign policy.</summary>
    In,
}
