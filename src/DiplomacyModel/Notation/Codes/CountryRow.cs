namespace DiplomacyModel;

/// <summary>One row of a list: what it is written as, when it is there, what it names. There is one object for each row.</summary>
internal sealed class CountryRow(CodeSystem system, string?[] letters, string? numeric, Items<CountrySpell> spells, Items<string> successors)
{
    public CodeSystem System { get; } = system;

    public string? Alpha2 => letters[0];

    public string? Alpha3 => letters[1];

    public string? Alpha4 => letters[2];

    public string? Numeric { get; } = numeric;

    public Items<CountrySpell> Spells { get; } = spells;

    /// <summary>Codes of the same list that are used instead.</summary>
    public Items<string> Successors { get; } = successors;

    /// <summary>The one text that names this row of its list and no other.</summary>
    public string Text => System == CodeSystem.Iso3166 ? Alpha4 ?? Alpha2! : Numeric!;

    public string Name => Spells[Spells.Count - 1].Name;

    public bool IsListed => Spells[Spells.Count - 1].IsOpen;

    /// <summary>Everything that it is written as.</summary>
    public IEnumerable<string> Texts => new[] { Alpha2, Alpha3, Alpha4, Numeric }.OfType<string>();

    /// <summary>One row of what are two lines of a list: the same number under a later name.</summary>
    public CountryRow With(CountryRow later) => new(System, letters, Numeric, [.. Spells, .. later.Spells], later.Successors);
}
