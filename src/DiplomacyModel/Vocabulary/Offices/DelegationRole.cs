namespace DiplomacyModel;

/// <summary>As what somebody belongs to a delegation or a mission.</summary>
public enum DelegationRole
{
    /// <summary>Leads it.</summary>
    Head,

    /// <summary>Belongs to it.</summary>
    Member,

    /// <summary>Works for it.</summary>
    Staff,
}
