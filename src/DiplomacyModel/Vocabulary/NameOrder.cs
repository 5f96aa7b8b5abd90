namespace DiplomacyModel;

/// <summary>In which order a name is put in the usage of its bearer.</summary>
public enum NameOrder
{
    /// <summary>Given name first, as in English.</summary>
    GivenFirst,

    /// <summary>Family name first; spoken of by the family name, as in Japanese: "Kamikawa".</summary>
    FamilyFirst,

    /// <summary>Family name first; spoken of by the given name, as in Vietnamese: "President Thưởng".</summary>
    FamilyFirstGivenLast,
}
