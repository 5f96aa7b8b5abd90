using Register;

namespace DiplomacyModel.Tests;

/// <summary>
/// The visits register, as far as a visitor is tied honestly to somebody in a table of office-holders: the title is one of the table's, and
/// the name is that of exactly one person in it, in either order. A letter with a mark may stand for any plain one; case and hyphens do not count.
/// </summary>
internal static class VisitRegister
{
    private static readonly Dictionary<string, string[]> Froms = new() { ["vietnam"] = ["vietnam"], ["japan"] = ["japan"], ["south-korea"] = ["korea", "korea-south"] };

    public static Report Read(string register, Chronicle chronicle, IReadOnlyList<Row> holders)
    {
        var offices = chronicle.Things.OfType<Office>().OrderByDescending(office => office.Name.Length).ToArray();
        var reading = new Reading(Registers.Source($"visits-{register}"));
        foreach (var row in Registers.Rows("historyatstate/visits_to_us_flat.csv").Where(row => Froms[register].Contains(row["from_id"])))
        {
            var office = offices.FirstOrDefault(office => row["visitor"].StartsWith(office.Name + " ", StringComparison.Ordinal));
            if (office is not null && PersonOf(row["visitor"][(office.Name.Length + 1)..], holders) is { } person)
            {
                var visitor = new Party(new Ref<Actor>(person), [office], row["visitor"]);
                reading.Says(row.Number, Visit.By(visitor, Registers.UnitedStates).On(When.Between(row["start_date"], row["end_date"])), row["description"]);
            }
        }

        return reading.Close();
    }

    private static ThingId? PersonOf(string printed, IReadOnlyList<Row> holders)
    {
        string[] words = Words(printed);
        string[][] orders = [words, [.. words[1..], words[0]], [words[^1], .. words[..^1]]];
        var ids = holders.Where(row => orders.Any(order => IsSame(order, Words(row["person"])))).Select(row => row["personID"]).Distinct().ToArray();
        return ids.Length == 1 ? new ThingId(PersonNames.Id(ids[0])) : null;
    }

    private static string[] Words(string name) => name.Replace("'", "", StringComparison.Ordinal).Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static bool IsSame(string[] one, string[] other) => one.Length == other.Length && one.Zip(other).All(pair =>
        pair.First.Length == pair.Second.Length && pair.First.Zip(pair.Second).All(letters =>
            char.ToLowerInvariant(letters.First) == char.ToLowerInvariant(letters.Second) || char.IsAscii(letters.First) != char.IsAscii(letters.Second)));
}
