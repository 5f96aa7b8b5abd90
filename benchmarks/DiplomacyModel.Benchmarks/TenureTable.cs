using NodaTime;

namespace DiplomacyModel.Benchmarks;

/// <summary>50,000 fictitious tenures in 2,500 offices: one after another from 1900 on, some years each, sometimes with weeks between.</summary>
public sealed class TenureTable
{
    public const int Days = 25_000;

    private const int Seats = 2_500;
    private const int Each = 20;

    private readonly (int Office, int Person, LocalDate Start, LocalDate End)[] rows = new (int, int, LocalDate, LocalDate)[Seats * Each];

    public TenureTable()
    {
        var state = new Polity("ruritania", "Ruritania");
        Offices = [.. Enumerable.Range(0, Seats).Select(i => new Office($"office-{i}", $"Keeper of seal {i}", state, Branch.Government) { Seats = 1 })];
        People = [.. Enumerable.Range(0, Seats * Each / 2).Select(i => new Person($"person-{i}", new("Elphberg", $"Rudolf {i}", NameOrder.GivenFirst)))];
        for (var office = 0; office < Seats; office++)
        {
            var start = First.PlusDays(office % 97);
            for (var i = 0; i < Each; i++)
            {
                var row = (office * Each) + i;
                var end = start.PlusDays(900 + (row * 617 % 700));
                rows[row] = (office, row * 31 % People.Count, start, end);
                start = end.PlusDays(row % 3 == 0 ? 30 : 1);
            }
        }
    }

    public static LocalDate First { get; } = new(1900, 1, 1);

    public IReadOnlyList<Office> Offices { get; }

    public IReadOnlyList<Person> People { get; }

    public Dictionary<string, (LocalDate Start, LocalDate End, string Who)[]> Arrays() => rows.GroupBy(row => row.Office).ToDictionary(
        office => Offices[office.Key].Id.Text,
        office => office.OrderBy(row => row.Start).Select(row => (row.Start, row.End, People[row.Person].Id.Text)).ToArray());

    public Chronicle Chronicle()
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Offices of Ruritania"));
        for (var i = 0; i < rows.Length; i++)
        {
            var (office, person, start, end) = rows[i];
            register.Says(i + 1, People[person].Enters(Offices[office]).On(UncertainDate.On(start)));
            register.Says(i + 1, People[person].Leaves(Offices[office]).On(UncertainDate.On(end)));
        }

        return DiplomacyModel.Chronicle.Of([.. Offices, .. People], register.Close());
    }
}
