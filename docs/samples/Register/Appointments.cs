using System.Text.RegularExpressions;
using DiplomacyModel;
using DiplomacyModel.Content;

namespace Register;

/// <summary>The flat table of chiefs of mission and principal officers of the United States.</summary>
public static partial class Appointments
{
    private static readonly Polity UnitedStates = new("united-states", "United States", CountryCode.Parse("US"));

    /// <summary>The appointments as tenures; those among <paramref name="concurrent"/> were held beside others.</summary>
    public static Chronicle Read(Source register, IReadOnlyList<Row> rows, IReadOnlySet<string> concurrent)
    {
        var reading = new Reading(register);
        var things = new Dictionary<ThingId, Thing> { [UnitedStates.Id] = UnitedStates };
        foreach (var row in rows)
        {
            var person = new ThingId(row["person_id"]);
            if (row["surname"].Length > 0 && row["forename"].Length > 0)
            {
                things.TryAdd(person, new Person(person.Text, new(row["surname"], row["forename"], NameOrder.GivenFirst, suffix: row["gen_name"])));
            }

            var office = OfficeOf(row);
            things.TryAdd(office.Id, office);
            Appoint(reading, row, new(person), concurrent.Contains(row["appointment_id"]) ? office.Concurrently() : office);
            reading.SaysLife(row, person, row["birth"], row["death"]);
        }

        return Chronicle.Of([.. things.Values], reading.Close());
    }

    /// <summary>The ids of appointments in the table of concurrent accreditations.</summary>
    public static IReadOnlySet<string> Concurrent(IReadOnlyList<Row> accreditations) =>
        accreditations.SelectMany(row => row["chief_ids"].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet();

    // One appointment is up to two relations to the office: named for it from the commission on, and in it from the credentials on.
    private static void Appoint(Reading reading, Row row, Ref<Actor> person, Capacity.Holder office)
    {
        var named = new OfficeState(person, office with { Kind = TenureKind.Designate });

        // A chief of protocol is designated; a later commission gives the rank of an ambassador.
        var isNamed = row["appointed"].Length > 0 && row["mission_or_post"] != "chief-of-protocol";
        if (isNamed)
        {
            reading.SaysDated(row, named.Begins(), row["appointed"], row["appointed_note"]);
        }

        var started = row["started_or_credentials"];

        // A nominee with a start and no end took an oath and never left home.
        var isNominee = row["section"] == "other-nominees" && row["ended"].Length == 0;
        if (isNominee || (row["section"].StartsWith("other-", StringComparison.Ordinal) && started.Length == 0))
        {
            reading.SaysDated(row, named.Ends(), row["ended"], row["ended_note"]);
            if (row["appointed"].Length == 0)
            {
                reading.Says(row.Number, new OfficeState(person, office with { Kind = TenureKind.Candidate }), row["note"]);
            }

            return;
        }

        var isActing = ActingTitle().IsMatch(row["role_title_id"]);
        var held = new OfficeState(person, office with { Kind = isActing ? TenureKind.Acting : TenureKind.Substantive });
        if (started.Length > 0)
        {
            if (isNamed)
            {
                reading.SaysDated(row, named.Ends(), started);
            }

            reading.SaysDated(row, held.Begins(), About(started, row["started_note"]), row["started_note"]);
        }
        else if (row.FirstOf("arrived", "appointed") is { Length: > 0 } earliest)
        {
            reading.SaysDated(row, held.Begins(), $"[{earliest}..]", row["started_note"]);
        }

        reading.SaysDated(row, held.Ends(), About(row["ended"], row["ended_note"]), row["ended_note"]);
    }

    // A mission has one chief, of whatever class, and a liaison office beside it its own; of how many seats there are in the Department nothing is told.
    private static Office OfficeOf(Row row)
    {
        var post = row["mission_or_post"];
        if (row["kind"] == "principal")
        {
            var title = post.Replace("-ad-interim", "", StringComparison.Ordinal);
            return new($"post-{title}", title, UnitedStates, Branch.Government);
        }

        if (row["role_title_id"] == "chief")
        {
            return new($"liaison-{post}", $"chief of the liaison office ({post})", UnitedStates, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(new ThingId(post)) };
        }

        return new($"mission-{post}", $"chief of mission ({post})", UnitedStates, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(new ThingId(post)) };
    }

    private static string About(string cell, string note) => cell.Length > 0 && Vague().IsMatch(note) ? cell + "~" : cell;

    // "charge-daffaires-ad-interim", "acting-principal-officer"; a chargé d'affaires without more is one in his own right.
    [GeneratedRegex("^acting-|-ad-interim$")]
    private static partial Regex ActingTitle();

    [GeneratedRegex(@"\b(about|approximately|before|after)$|\b(between|late in)\b|^probably ", RegexOptions.IgnoreCase)]
    private static partial Regex Vague();
}
