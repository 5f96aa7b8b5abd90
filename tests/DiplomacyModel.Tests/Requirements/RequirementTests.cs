namespace DiplomacyModel.Tests;

/// <summary>A hard, realistic case of each requirement, with fictitious states: written down, read back part by part, and asked about.</summary>
public sealed partial class RequirementTests
{
    private static readonly Organization League = new("league", "League of Zenda");
    private static readonly Organization Church = new("church", "Church of Zenda");
    private static readonly Organization Herald = new("herald-house", "The Strelsau Herald");
    private static readonly Polity Hofbau = new("hofbau", "Hofbau");
    private static readonly Office Spokesperson = new("spokesperson", "Spokesperson", Ruritania.Ministry, Branch.Government);
    private static readonly Office Envoy = new("envoy", "Envoy", Ruritania.State, Branch.Mission);
    private static readonly Person Fritz = new("fritz", new PersonName("Tarlenheim", "Fritz", NameOrder.GivenFirst));
    private static readonly Person Antoinette = new("antoinette", new PersonName("Mauban", "Antoinette", NameOrder.GivenFirst));
    private static readonly Instrument Accord = new("accord", "Grain Accord");
    private static readonly Instrument Letter = new("letter", "Letter of the Queen");
    private static readonly Series Summits = new("summits", "Summits of the League");
    private static readonly Matter Grain = new("grain-matter", "The grain question");
    private static readonly Topic Song = new("song", "Words that are sung.", "usage");

    private static readonly Party Queen = Ruritania.Queen;
    private static readonly Party Chancellor = Ruritania.TheChancellor;
    private static readonly Polity State = Ruritania.State;
    private static readonly Polity Strelsau = Ruritania.Strelsau;

    private static readonly ThingSet Things =
        [.. Ruritania.Things, League, Church, Herald, Hofbau, Spokesperson, Envoy, Fritz, Antoinette, Accord, Letter, Summits, Grain];

    private static Reading Gazette(string id = "gazette") => Ruritania.Gazette(id);

    private static Chronicle ChronicleOf(params Reading[] readings) => Chronicle.Of(Things, [.. readings.Select(reading => reading.Close())]);

    private static UncertainDate Day(string edtf) => UncertainDate.Parse(edtf);
}
