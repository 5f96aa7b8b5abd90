namespace DiplomacyModel.Names;

/// <summary>How much of a name is put down, and how.</summary>
public enum NameStyle
{
    /// <summary>All parts: <c>George Herbert Walker Bush</c>.</summary>
    Full,

    /// <summary>Given and family name: <c>George Bush</c>; without a family name, the given name and the patronymics.</summary>
    Plain,

    /// <summary>All parts, those between given and family name as initials: <c>George H. W. Bush</c>.</summary>
    MiddleInitials,

    /// <summary>The family name, the rest as initials: <c>G. H. W. Bush</c>.</summary>
    Initials,

    /// <summary>The name by which one is spoken of: <c>Bush</c>, <c>Kamikawa</c>, <c>Thưởng</c>; without a family name, the given name.</summary>
    Spoken,

    /// <summary>As in an index: <c>Bush, George Herbert Walker</c>; a name that puts the family name first stays as it is.</summary>
    Sorting,
}
