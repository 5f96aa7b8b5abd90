namespace DiplomacyModel;

/// <summary>What it means to be on a list.</summary>
public enum RosterKind
{
    /// <summary>Those on it belong to it.</summary>
    Members,

    /// <summary>Those on it are said not to belong.</summary>
    NonMembers,
}
