namespace DiplomacyModel.Names;

/// <summary>What stands beside a name without being part of it.</summary>
public enum NameTitleKind
{
    /// <summary>A form of courtesy: <c>Mr.</c>, <c>-san</c>, <c>Excellency</c>.</summary>
    Honorific,

    /// <summary>A title of birth, honour, religion or learning: <c>King</c>, <c>Tengku</c>, <c>Dato' Sri</c>, <c>Pope</c>, <c>Dr.</c>.</summary>
    Title,

    /// <summary>A personal rank, kept out of office: <c>General</c>, <c>Admiral</c>.</summary>
    Rank,

    /// <summary>An office or occupation used as a form of address: <c>President</c>, <c>FM</c>, <c>Ambassador</c>.</summary>
    Occupation,
}
