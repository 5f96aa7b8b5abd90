using System.Globalization;

namespace DiplomacyModel.Tests;

/// <summary>The table of partnership events: each row held as printed, and the answers of partnerships.tsv, argued row by row.</summary>
public sealed class PartnershipEventsTests
{
    private static string[][] Argued => [.. Repository.Read("tests/DiplomacyModel.Tests/Registers/partnerships.tsv").TrimEnd().Split('\n').Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void Each_row_is_held_as_printed()
    {
        var (chronicle, _) = PartnershipEvents.Load();
        var rows = PartnershipEvents.Rows;
        var held = rows.Select((row, i) => Row(chronicle, chronicle.Partnership(PartnershipEvents.RelationOf(row)), i + 1)).ToArray();
        Assert.Equal(23, held.Length);
        Assert.Equal(rows.Select(row => (row["label_as_reported"], row["event"], row["date"], row["actors"], row["instrument_or_occasion"], row["source_url"])), held);
    }

    [Fact]
    public void As_of_each_day_it_is_as_argued()
    {
        var (chronicle, sources) = PartnershipEvents.Load();
        Assert.Equal(53, Argued.Length);
        Assert.All(Argued, line =>
        {
            var sides = line[0].Split(' ').Select(id => new Ref<Actor>(new ThingId(id))).ToArray();
            var partnership = chronicle.Partnership(sides[0], sides[1]).Values[0];
            var (answer, alone) = line[2] == "level"
                ? Answers(partnership.Level, level => level.Code, line[1], sources)
                : Answers(partnership.Tier, tier => tier.Code, line[1], sources);
            Assert.Equal((line[3], line[4]), answer);
            Assert.All(line[5].Split("; ").Select(word => word.Split(": ")), word => Assert.Equal((line[1], word[1]), (line[1], alone(int.Parse(word[0], CultureInfo.InvariantCulture)))));
        });
    }

    [Fact]
    public void What_is_told_toward_a_tier_is_in_order_and_on_whose_word()
    {
        var (chronicle, sources) = PartnershipEvents.Load();
        var steps = chronicle.Partnership(Ref("viet-nam"), Ref("japan")).Values[0].Steps;
        Assert.Equal(
            [
                "Begins partnership 2002-04", "Aspires partnership 2004-07", "Aspires strategic 2006-10-19", "Aspires strategic 2006-11", "Begins strategic 2006",
                "Aspires strategic 2007-11-27", "Begins strategic 2009-04-20", "Upgrades extensive-strategic 2014-03-18", "Plans comprehensive-strategic 2023-10-16",
                "Upgrades comprehensive-strategic 2023-11-27",
            ],
            steps.Select(step => $"{step.Kind} {step.Value.Code} {step.Date}"));
        Assert.Equal([3, 4, 5, 6, 9, 7, 8, 10, 11, 12], steps.Select(step => step.RestsOn.Sentence));
        Assert.All(steps, step => Assert.Equal(sources[step.RestsOn.Sentence - 1], step.Account.Source));
        Assert.Equal("Japanese government sources", steps[8].Account.Through[0].Voices[0].Printed);
    }

    [Fact]
    public void The_ministry_speaks_against_the_journal()
    {
        var (chronicle, sources) = PartnershipEvents.Load();
        var held = chronicle.Partnership(Ref("viet-nam"), Ref("japan")).Values[0].Tier.AsOf("2007-06-01");
        Assert.Equal((sources[8], sources[7]), (held.RestsOn.Single().Account.Source, held.Against.Single().Account.Source));
    }

    private static Ref<Actor> Ref(string id) => new(new ThingId(id));

    private static ((string Holding, string IsDisputed) Answer, Func<int, string> Alone) Answers<T>(History<T> history, Func<T, string> code, string day, Source[] sources)
        where T : notnull =>
        ((Text(history.AsOf(day), code), history.AsOf(day).IsDisputed.ToString()), row => Text(history.OnTheWordOf(sources[row - 1]).AsOf(day), code, sources[row - 1]));

    private static string Text<T>(Holding<T> holding, Func<T, string> code, Source? of = null)
        where T : notnull
    {
        Assert.All(holding.RestsOn, step => Assert.True(of is null || step.Account.Source == of));
        return holding.Match(
            certain => $"certain {code(certain.Value)}",
            standing => $"standing {code(standing.Value)} {standing.Since.Date}",
            notYet => $"not yet {string.Join(' ', notYet.RestsOn.Select(step => code(step.Value)).Distinct())}",
            ended => $"ended {ended.Since.Date}",
            oneOf => $"one of {string.Join(' ', oneOf.Values.Select(code))}",
            _ => "unknown");
    }

    // What a row says, read back from the steps of the view.
    private static (string Label, string Event, string Date, string Actors, string Occasion, string Url) Row(Chronicle chronicle, Partnership partnership, int number)
    {
        var isTier = partnership.Steps.FirstOrDefault(step => step.RestsOn.Sentence == number) is not null;
        var (kind, account) = isTier
            ? partnership.Steps.Where(step => step.RestsOn.Sentence == number).Select(step => (step.Kind, step.Account)).Single()
            : partnership.Level.Said.Where(step => step.RestsOn.Sentence == number).Select(step => (step.Kind, step.Account)).Single();
        var state = account.Claim as State ?? ((Change)account.Claim).State;
        var outer = (SituatedClaim)chronicle.Find(account.Id.Outermost).Values[0].Claim;
        var actors = outer switch
        {
            Change change => change.Agents,
            Statement statement => statement.Voices,
            _ => [],
        };
        var isRenamed = chronicle.Names((Ref<Thing>)partnership.Relation).Histories.Any(names => names.History.Steps.Any(step => step.RestsOn.Sentence == number));
        return (
            (state as TierState)?.Label ?? "diplomatic relations",
            isRenamed ? "renamed" : Event(kind),
            outer.Setting.When.IsDated ? outer.Setting.When.Date.ToString() : "",
            string.Join("; ", actors.Select(actor => actor.Printed).OfType<string>()),
            outer.Setting.Context.Count == 0 ? "" : outer.Setting.Context.ToWords(chronicle.Things),
            account.Source.Title);
    }

    private static string Event(HistoryStepKind kind) => kind switch
    {
        HistoryStepKind.Attests => "exists",
        HistoryStepKind.Begins => "established",
        HistoryStepKind.Resumes => "re-established",
        HistoryStepKind.Ends => "ended",
        HistoryStepKind.Upgrades => "upgraded",
        HistoryStepKind.Aspires => "aspiration",
        HistoryStepKind.Plans => "planned",
        HistoryStepKind.Agrees => "agreed",
        _ => kind.ToString(),
    };
}
