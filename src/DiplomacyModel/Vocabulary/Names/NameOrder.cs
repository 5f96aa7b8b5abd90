namespace DiplomacyModel;

/// <summary>In which order a name is put in the usage of its bearer. It is stated, never read off a text in Latin letters.</summary>
public enum NameOrder
{
    /// <summary>Given name first, as in English.</summary>
    GivenFirst,

    /// <summary>Family name first; spoken of by the family name, as in Japanese: "Kamikawa".</summary>
    FamilyFirst,

    /// <summary>Family name first; spoken of by the given name, as in Vietnamese: "President Thưởng".</summary>
    FamilyFirstGivenLast,

    /// <summary>A single name, neither family name nor given name; see <see cref="PersonName.Mononym"/>.</summary>
    Mononym,

    /// <summary>Not told, and so neither is which word is which part; see <see cref="PersonName.Unsplit"/>.</summary>
    NotTold,
}
