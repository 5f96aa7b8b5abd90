using DiplomacyModel;

namespace Register;

/// <summary>A table of who held which office: <c>position</c>, <c>person</c>, <c>personID</c>, <c>start</c>, <c>end</c>, and <c>DOB</c>, <c>DOD</c> where it has them.</summary>
public static class OfficeHolders
{
    /// <summary>Titles of those at the head of something, of whom there is one at a time. How many deputies, judges or advisers there are, no table tells.</summary>
    private static readonly string[] Heads =
        ["Emperor", "President", "Prime Minister", "Minister of", "Minister for", "Governor of", "Mayor of", "ambassador to", "Chairman of", "Speaker of"];

    public static Chronicle Read(Source register, IReadOnlyList<Row> rows, Actor of, NameOrder order)
    {
        var reading = new Reading(register);
        var things = new Dictionary<ThingId, Thing> { [of.Id] = of };
        foreach (var row in rows)
        {
            var isActing = row["position"].StartsWith("Acting ", StringComparison.Ordinal);
            var office = OfficeOf(isActing ? row["position"]["Acting ".Length..] : row["position"], of);
            things.TryAdd(office.Id, office);
            if (row["personID"].Length == 0)
            {
                // That a row names nobody does not say that the office was vacant.
                continue;
            }

            var person = new ThingId(PersonNames.Id(row["personID"]));
            if (PersonNames.Split(row["person"], order) is { } name)
            {
                things.TryAdd(person, new Person(person.Text, name));
            }

            reading.SaysTenure(row, new(new(person), isActing ? office.Acting() : office), row["start"], row["end"]);
            reading.SaysLife(row, person, row["DOB"], row["DOD"]);
        }

        return Chronicle.Of([.. things.Values], reading.Close());
    }

    private static Office OfficeOf(string title, Actor of) => new(PersonNames.Id($"{of.Id.Text} {title}"), title, of, Branch.Government)
    {
        Seats = Heads.Any(head => title.StartsWith(head, StringComparison.Ordinal)) && !title.StartsWith("Minister of State ", StringComparison.Ordinal)
            ? 1
            : Slot<int>.NotMentioned,
    };
}
