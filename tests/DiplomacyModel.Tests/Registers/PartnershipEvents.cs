namespace DiplomacyModel.Tests;

/// <summary>The table of partnership events as a chronicle: each row on the word of its source.</summary>
internal static class PartnershipEvents
{
    private const string Path = "relations/partnership_events.csv";

    private static readonly Actor[] Sides =
    [
        new Polity("viet-nam", "Viet Nam"), new Polity("japan", "Japan"), new Polity("south-korea", "South Korea"), new Polity("united-states", "United States"),
        new Polity("laos", "Laos"), new Polity("china", "China"), new Organization("asean", "ASEAN"),
    ];

    public static Tier[] Tiers { get; } =
        [.. new[] { VietNamTiers.Scheme, PartnershipLabels.China, PartnershipLabels.Asean }.SelectMany(scheme => scheme.Tiers.Concat(scheme.Beside))];

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows => SharedTable.Read(Path);

    /// <summary>The chronicle, and the source of each row, numbered from 1.</summary>
    public static (Chronicle Chronicle, Source[] Sources) Load()
    {
        var rows = Rows;
        var urls = rows.Select(row => row["source_url"]).Distinct().ToArray();
        var sources = rows.Select(row => new Source($"source-{Array.IndexOf(urls, row["source_url"]) + 1}", SourceKind.NewsReport, row["source_url"])).ToArray();
        var readings = sources.Distinct().ToDictionary(source => source, source => new Reading(source));
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            foreach (var claim in Claims(row, i + 1))
            {
                readings[sources[i]].Says(i + 1, claim);
            }
        }

        var relations = rows.Select(RelationOf).DistinctBy(relation => relation.Id);
        Item[] occasions = [.. rows.Select((row, i) => Occasion(row, i + 1)).OfType<Item>()];
        return (Chronicle.Of([.. Sides, .. relations, .. occasions], [.. readings.Values.Select(reading => reading.Close())]), sources);
    }

    public static Relation RelationOf(IReadOnlyDictionary<string, string> row)
    {
        var (one, other) = (SideOf(row["party_a"]), SideOf(row["party_b"]));
        return new($"{one.Id.Text}-{other.Id.Text}", [one, other]);
    }

    private static Actor SideOf(string name) => Sides.Single(side => side.Name == name);

    private static IEnumerable<Claim> Claims(IReadOnlyDictionary<string, string> row, int number)
    {
        var (relation, when) = (RelationOf(row), row["date"].Length == 0 ? When.NotMentioned : When.Parse(row["date"]));
        var occasion = Occasion(row, number);
        Items<Party> actors = [.. row["actors"].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Printed)];
        State state = row["tier_normalised"] == "relations" ? relation.Is(RelationLevel.Diplomatic) : relation.Is(TierOf(row), row["label_as_reported"]);
        IVoice voices = actors.Count > 0 ? Parties.Of(actors) : Parties.Of([.. relation.Parties.Select(side => new Party(side))]);
        SituatedClaim claim = row["event"] switch
        {
            "exists" => state,
            "established" or "renamed" => state.Begins().DoneBy(actors),
            "upgraded" => new Change(state, ChangeKind.Upgrades).DoneBy(actors),
            "re-established" => state.Resumes().DoneBy(actors),
            "ended" => state.Ends().DoneBy(actors),
            "aspiration" => voices.AspiresTo(state.Begins()),
            "agreed" => voices.AgreesTo(state.Begins()),
            "planned" => voices.Says(state.Begins().Planned()),
            var other => throw new FormatException($"'{other}' is no event."),
        };
        yield return Told(claim);
        if (row["event"] == "renamed")
        {
            yield return Told(relation.IsCalled(row["label_as_reported"]).Begins());
        }

        SituatedClaim Told(SituatedClaim told) => occasion is null ? told.On(when) : told.On(when).InContextOf(occasion);
    }

    // "Joint Statement, state visit": as printed, for it mixes texts and visits.
    private static Item? Occasion(IReadOnlyDictionary<string, string> row, int number) =>
        row["instrument_or_occasion"] is { Length: > 0 } printed ? new Item($"occasion-{number}", printed) : null;

    // Who is printed; whether the same person is printed elsewhere is for somebody else to say.
    private static Party Printed(string name) => new(Slot<Ref<Actor>>.Unnamed, printed: name);

    private static Tier TierOf(IReadOnlyDictionary<string, string> row)
    {
        var scheme = row["party_a"] switch { "China" => "china", "ASEAN" => "asean", _ => "viet-nam" };
        return Tiers.FirstOrDefault(tier => tier.Scheme == scheme && tier.Label == row["label_as_reported"])
            ?? Tiers.Single(tier => tier.Scheme == scheme && tier.Code == row["tier_normalised"]);
    }
}
