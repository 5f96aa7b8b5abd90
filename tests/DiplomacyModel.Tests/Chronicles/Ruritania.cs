using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Plainly fictitious states, offices and people.</summary>
internal static class Ruritania
{
    public static Polity State { get; } = new("ruritania", "Ruritania");

    public static Polity Strelsau { get; } = new("strelsau", "Strelsau", CountryCode.Parse("VN"));

    public static Organization Ministry { get; } = new("ruritania-ministry", "Ministry of Ruritania", State);

    public static Organization RoseParty { get; } = new("rose-party", "Rose Party", State);

    public static Group Students { get; } = new("students", "Ruritanian students in Strelsau", State);

    public static Office Crown { get; } = new("ruritania-crown", "Queen", State, Branch.State);

    public static Office Minister { get; } = new("ruritania-minister", "Minister", Ministry, Branch.Government);

    public static Office RoseChair { get; } = new("rose-chair", "Chair", RoseParty, Branch.Party);

    public static Office Chancellor { get; } = new("strelsau-chancellor", "Chancellor", Strelsau, Branch.Government);

    public static Person Flavia { get; } = new("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));

    public static Person Rupert { get; } = new("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst));

    public static Relation Relation { get; } = new("ruritania-strelsau", [State, Strelsau]);

    public static Tier Low { get; } = new("ruritania", "friendship", "friendship");

    public static Tier High { get; } = new("ruritania", "brotherhood", "brotherhood");

    public static ThingSet Things { get; } =
        [State, Strelsau, Ministry, RoseParty, Students, Crown, Minister, RoseChair, Chancellor, Flavia, Rupert, Relation];

    public static Party Queen { get; } = Flavia.As(Crown);

    public static Party TheChancellor { get; } = Rupert.As(Chancellor);

    public static Enabling Conditions { get; } = CreateConditions.By(Strelsau, Students, Activity.Live, Activity.Study);

    public static Reading Gazette(string id = "gazette") =>
        new(Source.NewsReport(id, "The Gazette", new Dateline(new LocalDate(2031, 5, 5), "Zenda")));

    public static Chronicle ChronicleOf(params Reading[] readings) =>
        Chronicle.Of(Things, [.. readings.Select(reading => reading.Close())]);
}
