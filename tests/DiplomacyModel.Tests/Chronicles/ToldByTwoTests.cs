using FsCheck;
using FsCheck.Fluent;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>One promise that two sources tell differently: whichever comes first in the alphabet, none wins.</summary>
public sealed class ToldByTwoTests
{
    private static readonly Visit Visits = Visit.By(Ruritania.TheChancellor, Ruritania.State);
    private static readonly Acting Attacks = Attack.By(Ruritania.Strelsau, Ruritania.State);

    private static readonly Statement ByOne = Ruritania.Strelsau.AsParty().PledgesTo(Aid(10).To(Ruritania.State).Due("2031-06-30"));
    private static readonly Statement ByOther = Ruritania.RoseParty.AsParty().PledgesTo(Aid(20).To(Ruritania.Ministry).Due("2031-09-30").If(Visits));

    public static TheoryData<string, string> Orders => new() { { "h", "m" }, { "m", "h" } };

    [Theory]
    [MemberData(nameof(Orders))]
    public void Nothing_of_the_first_source_wins(string one, string other)
    {
        foreach (var day in new[] { "2031-01-05", "2031-01-06" })
        {
            var chronicle = Tied(Of(one, ByOne.On("2031-01-05")), Of(other, ByOther.On(UncertainDate.Parse(day))));
            var commitment = Assert.Single(chronicle.Commitments);
            Assert.Equal(["Rose Party", "Strelsau"], Names(commitment.Debtors));
            Assert.Equal(["Ministry of Ruritania", "Ruritania"], Names(commitment.Beneficiaries));
            Assert.Equal((SlotKind.Alternatives, "10 20"), (commitment.Amount.Kind, string.Join(' ', commitment.Amount.Values.Select(amount => amount.Quantity.Number).Order())));
            Assert.Equal((SlotKind.Alternatives, SlotKind.Alternatives), (commitment.Undertaken.Kind, commitment.Deed.Kind));
            Assert.Single(commitment.Conditions);
            Assert.Equal("[2031-06-30,2031-09-30]", commitment.Due.ToString());
            Assert.Equal((Truth.False, Truth.Maybe), (commitment.IsOverdue("2031-06-30"), commitment.IsOverdue("2031-07-15")));
            Assert.Equal("10 to 20 EUR", CommittedAmounts.Of(chronicle.Commitments).In("EUR").ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Where_they_differ_is_among_the_disagreements(string one, string other)
    {
        var chronicle = Tied(Of(one, ByOne.On("2031-01-05")), Of(other, ByOther.On("2031-01-05")));
        Assert.Equal(
            [
                $"What is committed to: by whom? {In(one, other, "Strelsau", "Rose Party")}: they differ.",
                $"What is committed to: to provide, by when? {In(one, other, "30 June 2031", "30 September 2031")}: they contradict each other.",
                $"What is committed to: to provide, for whom? {In(one, other, "Ruritania", "Ministry of Ruritania")}: they differ.",
                $"What is committed to: to provide, how much? {In(one, other, "10 EUR", "20 EUR")}: they contradict each other.",
                $"What is committed to: to provide, under which condition? if visit of Rupert Hentzau to Ruritania ({other}); not mentioned ({one}): only in some.",
            ],
            chronicle.Disagreements.Select(answers => answers.ToWords(Ruritania.Things)).Order(StringComparer.Ordinal));
        Assert.All(chronicle.Disagreements, answers => Assert.Equal(Question.Committed, answers.Question));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Who_tells_less_takes_nothing_away(string one, string other)
    {
        var chronicle = Tied(Of(one, Ruritania.TheChancellor.PledgesTo(Aid(10).Seeking().InMatter(new Matter("aid", "Aid"))).On("2031-01-05")), Of(other, Ruritania.TheChancellor.PledgesTo(Provide.Of(Nouns.Aid)).On("2031-01-05")));
        var commitment = Assert.Single(chronicle.Commitments);
        Assert.Equal((SlotKind.Value, SlotKind.Value, 1, Truth.Maybe), (commitment.Amount.Kind, commitment.Matter.Kind, commitment.Debtors.Count, commitment.IsBestEffort));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_only_one_of_them_tells_is_kept(string one, string other)
    {
        var chronicle = Tied(Of(one, Ruritania.TheChancellor.PledgesTo(Aid(10), Visits).On("2031-01-05")), Of(other, Ruritania.TheChancellor.PledgesTo(Visits, Attacks.Negated(), Aid(20)).On("2031-01-05")));
        Assert.Equal(["10 20", "", ""], chronicle.Commitments.Select(commitment => string.Join(' ', commitment.Amount.Values.Select(amount => amount.Quantity.Number).Order())).OrderDescending());
        Assert.Equal(3, chronicle.Commitments.Count);
        Assert.Single(chronicle.Commitments, commitment => commitment.IsOmission);
        Assert.Equal("10 to 20 EUR", CommittedAmounts.Of(chronicle.Commitments).In("EUR").ToString());
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void To_do_it_and_not_to_do_it_are_two_promises_and_a_contradiction(string one, string other)
    {
        var chronicle = Tied(Of(one, Ruritania.TheChancellor.PledgesTo(Attacks).On("2031-01-05")), Of(other, Ruritania.TheChancellor.PledgesTo(Attacks.Negated()).On("2031-01-05")));
        Assert.Equal([false, true], chronicle.Commitments.Select(commitment => commitment.IsOmission).Order());
        Assert.Equal(
            [$"What is committed to: to attack? {In(one, other, "yes", "no")}: they contradict each other."],
            chronicle.Disagreements.Select(answers => answers.ToWords(Ruritania.Things)));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_is_left_in_three_tellings_does_not_depend_on_their_order(string one, string other)
    {
        var chronicle = Tied(
            Of(one, Ruritania.TheChancellor.PledgesTo(Aid(10)).On("2031-01-05")),
            Of("k", Ruritania.TheChancellor.PledgesTo(Aid(20), Visits).On("2031-01-05")),
            Of(other, Ruritania.TheChancellor.PledgesTo(Aid(30)).On("2031-01-05")));
        Assert.Equal(2, chronicle.Commitments.Count);
        Assert.Equal("10 to 30 EUR", CommittedAmounts.Of(chronicle.Commitments).In("EUR").ToString());
    }

    private static readonly Gen<IDoable> Doables =
        from amount in Gen.Elements(10, 20, 0)
        from due in Gen.Elements("2031-06-30", "2031-09-30", null)
        from receiver in Gen.Elements(Ruritania.State, Ruritania.Strelsau, null)
        from kind in Gen.Choose(0, 5)
        let aid = receiver is null ? Provide.Of(Nouns.Aid) : Provide.Of(Nouns.Aid).To(receiver)
        let given = amount == 0 ? aid : aid.Of(new Amount(new Quantity(amount), "EUR"))
        let deed = due is null ? given : given.Due(due)
        select kind switch { 0 => Visits, 1 => deed.If(Visits), 2 => deed.Negated(), 3 => Several.Any(deed, Visits), _ => (IDoable)deed };

    private static readonly Gen<Statement> Statements =
        from debtor in Gen.Elements(Ruritania.State.AsParty(), Ruritania.Strelsau.AsParty(), Ruritania.TheChancellor)
        from day in Gen.Elements("2031-01-05", "2031-01-06", "2031-01", null)
        from doables in Gen.Choose(1, 3).SelectMany(count => Gen.ArrayOf(Doables, count))
        from isReady in Gen.Elements(true, false, false)
        let said = isReady ? debtor.IsReadyTo([.. doables]) : debtor.PledgesTo([.. doables])
        select day is null ? said : said.On(UncertainDate.Parse(day));

    [Fact]
    public void Renaming_the_sources_changes_no_answer() => Prop.ForAll(Gen.ArrayOf(Statements, 3).ToArbitrary(), Gen.Elements(LinkKind.SameAs, LinkKind.Repeats).ToArbitrary(), (told, tie) =>
    {
        string[] names = ["h", "k", "m"];
        var all = new[] { (0, 1, 2), (1, 0, 2), (2, 1, 0), (1, 2, 0) }.Select(order => (int[])[order.Item1, order.Item2, order.Item3])
            .Select(order => Answers(TiedBy(tie, [.. told.Select((statement, i) => Of(names[order[i]], statement))]))).ToArray();
        return Array.TrueForAll(all, answers => answers == all[0]);
    }).QuickCheckThrowOnFailure();

    // All that is asked of promises, without whose word it is and in which order.
    private static string Answers(Chronicle chronicle) => string.Join('\n', chronicle.Commitments.Select(commitment => string.Join("; ",
        Sorted(commitment.Debtors), Sorted(commitment.Doers), Sorted(commitment.Beneficiaries), Sorted(commitment.Conditions), Sorted(commitment.Undertaken.Values), Sorted(commitment.Amount.Values),
        commitment.Undertaken.Kind, commitment.Amount.Kind, commitment.IsOmission, commitment.Grade, commitment.IsBestEffort, commitment.Due, commitment.StatusOn("2031-01-05"), commitment.StatusOn("2031-08-01"),
        commitment.IsOverdue("2031-08-01"), commitment.IsOverdue("2031-10-01"))).Order(StringComparer.Ordinal))
        + CommittedAmounts.Of(chronicle.Commitments).In("EUR")
        + string.Join(' ', chronicle.Disagreements.Select(answers => answers.Agreement + answers.Answers.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)).Order(StringComparer.Ordinal));

    private static string Sorted<T>(Items<T> values) => string.Join(", ", values.Select(value => value!.ToString()).Order(StringComparer.Ordinal));

    private static string In(string one, string other, string ofOne, string ofOther) =>
        string.CompareOrdinal(one, other) < 0 ? $"{ofOne} ({one}); {ofOther} ({other})" : $"{ofOther} ({other}); {ofOne} ({one})";

    private static string[] Names(Items<Party> parties) => [.. parties.Select(party => party.ToName(Ruritania.Things)).Order(StringComparer.Ordinal)];

    private static Giving Aid(int number) => Provide.Of(Nouns.Aid).Of(new Amount(new Quantity(number), "EUR"));

    private static (Reading Reading, Said<Statement> Said) Of(string id, Statement statement)
    {
        var reading = new Reading(Source.NewsReport(id, id, Dateline.Parse("2031-01-10")));
        return (reading, reading.Says(1, statement));
    }

    private static Chronicle Tied(params (Reading Reading, Said<Statement> Said)[] tellings) => TiedBy(LinkKind.SameAs, tellings);

    private static Chronicle TiedBy(LinkKind kind, (Reading Reading, Said<Statement> Said)[] tellings)
    {
        var coder = new Reading(Source.CodersReading("coder", "us"));
        foreach (var (_, said) in tellings[1..])
        {
            coder.Says(1, said.Linked(kind, tellings[0].Said));
        }

        return Ruritania.ChronicleOf([.. tellings.Select(one => one.Reading), coder]);
    }
}
