namespace DiplomacyModel;

/// <summary>Which part of a name a word belongs to.</summary>
internal enum NameRole
{
    /// <summary>Not known: a word of a printed name, or a mononym.</summary>
    Unknown,

    /// <summary>The family name with prefix and second family name.</summary>
    Family,

    /// <summary>Given and middle names.</summary>
    Given,

    /// <summary>A patronymic.</summary>
    Patronymic,
}
