using NodaTime;

namespace DiplomacyModel.Names;

/// <summary>The view of a thing's names over time. The thing stays the same; the older name is right for the older day. Equal by content.</summary>
/// <remarks>
/// One writes with the thing (<c>ruritania.IsOfficially(…)</c>, <c>.IsRenamed(…)</c>). In one language, script and forum a thing has
/// one official name at a time, and one short form: a new one ends the older. Names of other kinds stand beside each other.
/// </remarks>
public sealed record ThingNames
{
    internal ThingNames(Ref<Thing> thing, Items<NameHistory> histories) => (Thing, Histories) = (thing, histories);

    /// <summary>Which thing.</summary>
    public Ref<Thing> Thing { get; }

    /// <summary>The histories of its names, in the order of their uses and first names.</summary>
    public Items<NameHistory> Histories { get; }

    /// <summary>The official name in a language over time; those of a script or forum of their own are among <see cref="Histories"/>.</summary>
    /// <param name="language">The language, as it was said, such as <c>en</c>.</param>
    /// <returns>The history; empty where nothing is said.</returns>
    /// <exception cref="ArgumentException">The text is no BCP 47 tag.</exception>
    public History<string> Official(string language)
    {
        var use = new NameUse { Language = language, Kind = NameKind.Official };
        return Histories.FirstOrDefault(names => names.Use == use)?.History ?? new([]);
    }

    /// <summary>The names that were certainly borne on a day, and that nobody disputes.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">Only those said to be in this language, or <see langword="null"/> for all.</param>
    /// <returns>The names, each once.</returns>
    public Items<string> NamesOn(LocalDate day, string? language = null) =>
        [.. Within(language).Select(names => names.History.AsOf(day)).OfType<Holding<string>.Certain>().Where(held => held.IsDisputed.IsFalse).Select(held => held.Value).Distinct()];

    /// <summary>The names that were or may have been borne on a day: those last said before it among them.</summary>
    /// <param name="day">The day.</param>
    /// <param name="language">Only those said to be in this language, or <see langword="null"/> for all.</param>
    /// <returns>The names, each once.</returns>
    public Items<string> PossibleNamesOn(LocalDate day, string? language = null) =>
    [
        .. Within(language).SelectMany(names => names.History.AsOf(day).Match<Items<string>>(
            certain => [certain.Value],
            standing => [standing.Value],
            _ => [],
            _ => [],
            oneOf => oneOf.Values,
            _ => [])).Distinct(),
    ];

    internal static ThingNames Of(Ref<Thing> thing, IEnumerable<Account<Claim>> accounts) => new(thing,
    [
        .. from account in accounts
           let state = StateOf(account)
           group account by (state.Use, Name: IsOneAtATime(state.Use) ? "" : state.Name) into series
           where series.Any(account => account.IsHeld)
           orderby series.Key.Use.ToString(), series.Key.Name
           select new NameHistory(series.Key.Use, new(series.SelectMany(Steps))),
    ]);

    internal static NameState StateOf(Account<Claim> account) => (NameState)(account.Claim is Change change ? change.State : account.Claim);

    private static IEnumerable<HistoryStep<string>> Steps(Account<Claim> account)
    {
        var kind = account.IsHeld ? Chronicle.KindOf(account.Claim as Change) : HistoryStepKind.Denies;
        return Chronicle.Days(account).Select(date => new HistoryStep<string>(date, kind, StateOf(account).Name, account));
    }

    // Two official names without a language may be in two.
    private static bool IsOneAtATime(NameUse use) => use is { Kind: { Kind: SlotKind.Value, Values: [NameKind.Official or NameKind.ShortForm] }, Language.Kind: SlotKind.Value };

    private IEnumerable<NameHistory> Within(string? language) =>
        language is null ? Histories : Histories.Where(names => names.Use.Language.Values.Contains(language, StringComparer.OrdinalIgnoreCase));
}
