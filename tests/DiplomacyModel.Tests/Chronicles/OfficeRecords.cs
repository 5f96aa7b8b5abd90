using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>
/// Records of one office in short: <c>r.1 F+ 2020</c> is sentence 1 of source r, in which Flavia enters in 2020. A source whose name
/// begins with g is a report in the news, others are registers. <c>+</c> enters, <c>-</c> leaves, <c>=</c> holds, <c>0</c> nobody
/// holds; after it the kind: a(cting), s(ubstantive), e(lect), c(andidate). A day of <c>?</c> is not told.
/// </summary>
internal static class OfficeRecords
{
    public static Office Throne { get; } = new("throne", "Queen", Ruritania.State, Branch.State) { Seats = 1 };

    public static Office Bench { get; } = new("bench", "Judge", Ruritania.State, Branch.Government) { Seats = 3 };

    private static readonly Dictionary<char, Person> People = new()
    {
        ['F'] = Ruritania.Flavia,
        ['R'] = Ruritania.Rupert,
        ['Z'] = new Person("zapt", new("Zapt", "Sapt", NameOrder.GivenFirst)),
    };

    public static Person Holder(char letter) => People[letter];

    public static Chronicle ChronicleOf(string record, Office? office = null)
    {
        var seat = office ?? Ruritania.Crown;
        var readings = new SortedDictionary<string, Reading>(StringComparer.Ordinal);
        foreach (var line in record.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split(' ');
            var place = parts[0].Split('.');
            if (!readings.TryGetValue(place[0], out var reading))
            {
                readings[place[0]] = reading = place[0][0] == 'g' ? Ruritania.Gazette(place[0]) : new(new Source(place[0], SourceKind.Register, "Register of Ruritania"));
            }

            reading.Says(int.Parse(place[1], null), Claim(parts[1], parts[2], seat));
        }

        return Chronicle.Of([.. Ruritania.Things, Throne, Bench, People['Z']], [.. readings.Values.Select(reading => reading.Close())]);
    }

    public static Incumbency IncumbencyOf(string record, Office? office = null) => ChronicleOf(record, office).Incumbency(office ?? Ruritania.Crown);

    public static string Text(Incumbents incumbents) => incumbents.Match(
        definite => $"definite {Names(definite.Tenures)}{(definite.AlsoPossible.Count > 0 ? $", perhaps {Names(definite.AlsoPossible)}" : "")}",
        possible => $"possible {Names(possible.Tenures)}{(possible.MayBeVacant ? " or vacant" : "")}",
        vacant => $"vacant{(vacant.Last.TryPickValue(out var last) ? $" after {Names([last])}" : "")}{(vacant.IsTold ? ", told" : "")}",
        _ => "unknown");

    public static string Text(Items<Tenure> tenures) => string.Join("; ", tenures.Select(tenure => $"{Names([tenure])} {Short(tenure)}"));

    private static SituatedClaim Claim(string who, string day, Office office)
    {
        if (who[0] == '0')
        {
            return At(who switch
            {
                "0+" => office.IsVacant().Begins(),
                "0-" => office.IsVacant().Ends(),
                _ => office.IsVacant(),
            }, day);
        }

        var capacity = (who.Length > 2 ? who[2] : ' ') switch
        {
            'a' => office.Acting(),
            's' => office.Substantive(),
            'e' => office.Elect(),
            'c' => office.Candidate(),
            _ => (Capacity.Holder)office,
        };
        var state = People[who[0]].Holds(capacity);
        return At(who[1] switch
        {
            '+' => state.Begins(),
            '-' => state.Ends(),
            _ => state,
        }, day);
    }

    private static SituatedClaim At(SituatedClaim claim, string day) =>
        day == "?" ? claim
        : day.Split('/') is [var first, ['[', ..] last] ? claim.On(When.Between(first, last))
        : claim.On(day.Contains('/', StringComparison.Ordinal) ? When.Over(UncertainPeriod.Parse(day)) : When.Parse(day));

    private static string Names(IEnumerable<Tenure> tenures) =>
        string.Join(' ', tenures.Select(tenure => People.Single(person => person.Value.Id == tenure.Holder.Id).Key + (tenure.Capacity.Kind.TryPickValue(out var kind) ? $"({kind.ToString().ToLowerInvariant()})" : "")));

    private static string Short(Tenure tenure) =>
        $"{Days(tenure.Entered.Values)}..{Days(tenure.Left.Values)}{(tenure.Attested.Count > 0 ? $" on {Days(tenure.Attested)}" : "")}";

    private static string Days(Items<UncertainDate> days) => string.Join('|', days);
}
