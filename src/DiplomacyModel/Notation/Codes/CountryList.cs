namespace DiplomacyModel;

/// <summary>A list of codes, read when it is first asked for, and then kept.</summary>
internal sealed class CountryList
{
    private static readonly Lazy<CountryList> Iso = new(() => new(
        CountryRows.Read(CodeSystem.Iso3166, IsoRows.Text).Concat(CountryRows.Read(CodeSystem.Iso3166, IsoFormerRows.Text))));

    // ISO takes its numbers from M49, so the rows of today are the same.
    private static readonly Lazy<CountryList> M49 = new(() => new(
        Iso.Value.Rows.Where(row => row.IsListed)
            .Select(row => new CountryRow(CodeSystem.UnM49, [null, null, null], row.Numeric, [new("/..", row.Name)], []))
            .Concat(CountryRows.Read(CodeSystem.UnM49, M49FormerRows.Text))));

    private static readonly Lazy<CountryList> Cow = new(() => new(CountryRows.Read(CodeSystem.CorrelatesOfWar, CowRows.Text)));

    private static readonly Lazy<CountryList> Gw = new(() => new(CountryRows.Read(CodeSystem.GleditschWard, GwRows.Text)));

    private readonly Dictionary<string, Items<CountryRow>> byText;

    private CountryList(IEnumerable<CountryRow> lines)
    {
        Rows = lines.GroupBy(line => line.Text, StringComparer.Ordinal).Select(group => group.Aggregate((row, later) => row.With(later))).ToItems();
        byText = Rows.SelectMany(row => row.Texts.Select(text => (text, row)))
            .GroupBy(entry => entry.text, entry => entry.row, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToItems(), StringComparer.Ordinal);
    }

    /// <summary>The rows in the order of the list; what was taken out of it comes last.</summary>
    public Items<CountryRow> Rows { get; }

    public static CountryList Of(CodeSystem system) => system switch
    {
        CodeSystem.Iso3166 => Iso.Value,
        CodeSystem.UnM49 => M49.Value,
        CodeSystem.CorrelatesOfWar => Cow.Value,
        _ => Gw.Value,
    };

    /// <summary>The rows that are, or at some time were, written so; what is listed now comes first.</summary>
    public Items<CountryRow> Find(string text) => byText.TryGetValue(text, out var rows) ? rows : default;
}
