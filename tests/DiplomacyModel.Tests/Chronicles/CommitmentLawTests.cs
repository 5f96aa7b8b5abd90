using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Laws of how a commitment stood and of what commitments amount to.</summary>
public sealed class CommitmentLawTests
{
    private static readonly LocalDate[] Asked = [.. Enumerable.Range(0, 70).Where(i => i % 3 == 0).Select(i => new LocalDate(2031, 4, 25).PlusDays(i))];

    private static readonly Gen<Event> Events =
        from kind in Gen.Frequency<ProgressKind?>((1, Gen.Constant<ProgressKind?>(null)), (5, Gen.Elements(Enum.GetValues<ProgressKind>().Where(kind => kind != ProgressKind.Retracted)).Select(kind => (ProgressKind?)kind)))
        from date in Gen.Elements("2031-05-01", "2031-05-10", "2031-05-20", "2031-05", "2031-06", "[2031-05-05,2031-06-05]")
        from report in Gen.Choose(1, 2)
        from isDenied in Gen.Frequency((5, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Event(kind, UncertainDate.Parse(date), report, isDenied);

    private static readonly Arbitrary<Event[]> Lives = Gen.Choose(0, 5).SelectMany(count => Gen.ArrayOf(Events, count)).ToArbitrary();

    private static readonly Arbitrary<(Amount[] Amounts, (int From, LinkKind Kind, int To)[] Ties)> Pledges = (
        from amounts in Gen.Choose(1, 6).SelectMany(count => Gen.ArrayOf(Amounts(2), count))
        from ties in Gen.Choose(0, 6).SelectMany(count => Gen.ArrayOf(
            from one in Gen.Choose(0, amounts.Length - 1)
            from other in Gen.Choose(0, amounts.Length - 1)
            from kind in Gen.Elements(LinkKind.PartOf, LinkKind.Repeats, LinkKind.SameAs)
            select (one, kind, other),
            count))
        select (amounts, ties.Where(tie => tie.one != tie.other).ToArray())).ToArbitrary();

    [Fact]
    public void However_uncertain_days_turn_out_the_status_was_among_the_possible_ones() => Prop.ForAll(Lives, Gen.Choose(0, 60).ArrayOf(8).ToArbitrary(), (life, choice) =>
    {
        var turnedOut = life.Select((one, i) => one with { Date = UncertainDate.On(DayOf(one.Date, choice[i])) }).ToArray();
        var (told, real) = (Live(life), Live(turnedOut));
        return Asked.All(day => real.StatusOn(day).Statuses.All(told.StatusOn(day).Statuses.Contains)
            && (told.IsOpen(day).IsMaybe || told.IsOpen(day) == real.IsOpen(day)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_an_answer_rests_on_only_grows_with_the_days() => Prop.ForAll(Lives, life =>
    {
        var commitment = Live(life);
        return Asked.Zip(Asked.Skip(1)).All(days => commitment.StatusOn(days.First).RestsOn.All(commitment.StatusOn(days.Second).RestsOn.Contains));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_denial_makes_nothing_certain_and_nothing_impossible() => Prop.ForAll(Lives, Gen.Choose(0, 4).ToArbitrary(), (life, at) =>
    {
        var (before, after) = (Live(life), Live([.. life.Select((one, i) => i == at ? one with { IsDenied = true } : one)]));
        return Asked.All(day => before.StatusOn(day).Statuses.All(after.StatusOn(day).Statuses.Contains) && (after.StatusOn(day).IsDisputed || !before.StatusOn(day).IsDisputed));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Once_surely_ended_it_stays_so_unless_it_is_undertaken_again() => Prop.ForAll(Lives, life =>
    {
        var commitment = Live([.. life.Where(one => one.Kind is not null)]);
        return Asked.Zip(Asked.Skip(1)).All(days => !(days.First >= new LocalDate(2031, 5, 1) && commitment.IsOpen(days.First).IsFalse) || commitment.IsOpen(days.Second).IsFalse);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sum_never_exceeds_every_amount_once_and_no_part_exceeds_the_sum() => Prop.ForAll(Pledges, pledges =>
    {
        var amounts = CommittedAmounts.Of(Sum(pledges.Amounts, pledges.Ties).Commitments);
        var (sum, once) = (amounts.In("EUR"), CommittedAmounts.Of(Sum(pledges.Amounts, []).Commitments).In("EUR"));
        var largest = pledges.Amounts.Max(amount => AmountRange.Of(amount.Quantity).AtLeast);
        return (once.AtMost is null || sum.AtMost <= once.AtMost) && sum.AtLeast <= once.AtLeast && sum.AtLeast >= 0
            && (pledges.Ties.Length > 0 || sum.AtLeast >= largest)
            && new[] { amounts.OfKind(Nouns.GrantAid, Nouns.Loan), amounts.During("2031"), amounts.Being(Marks.New, Marks.AlreadyPledged) }
                .All(some => (sum.AtMost is null || some.In("EUR").AtMost <= sum.AtMost) && some.In("EUR").AtLeast <= (sum.AtMost ?? decimal.MaxValue) && !(some.In("EUR").AtMost < some.In("EUR").AtLeast));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_of_reports_does_not_matter() => Prop.ForAll(Pledges, pledges =>
    {
        var (reports, things) = (Reports(pledges.Amounts, pledges.Ties), Ruritania.Things);
        var (there, back) = (Chronicle.Of(things, [.. reports]), Chronicle.Of(things).With([.. reports.AsEnumerable().Reverse()]));
        return there.Commitments == back.Commitments && CommittedAmounts.Of(there.Commitments) == CommittedAmounts.Of(back.Commitments)
            && CommittedAmounts.Of(there.Commitments).Totals == CommittedAmounts.Of([.. back.Commitments]).Totals;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_second_telling_of_the_same_changes_no_total() => Prop.ForAll(Pledges, Gen.Choose(0, 5).ToArbitrary(), (pledges, which) =>
    {
        var reports = Reports(pledges.Amounts, pledges.Ties);
        var (at, again, coder) = (which % pledges.Amounts.Length, Ruritania.Gazette("again"), new Reading(Source.CodersReading("coder-2", "us")));
        var telling = again.Says(1, Pledge(pledges.Amounts[at]));
        coder.Says(1, new Link(telling.Id, LinkKind.SameAs, new($"report-{at + 1}", 1, 1)));
        var (before, after) = (Chronicle.Of(Ruritania.Things, [.. reports]), Chronicle.Of(Ruritania.Things, [.. reports, again.Close(), coder.Close()]));
        return CommittedAmounts.Of(before.Commitments).Totals.Select(total => total.ToString()).SequenceEqual(CommittedAmounts.Of(after.Commitments).Totals.Select(total => total.ToString()))
            && before.Commitments.Count == after.Commitments.Count;
    }).QuickCheckThrowOnFailure();

    private static LocalDate DayOf(UncertainDate date, int choice)
    {
        var days = Enumerable.Range(0, Period.DaysBetween(date.Earliest, date.Latest) + 1).Select(i => date.Earliest.PlusDays(i)).Where(day => date.IsSameDayAs(UncertainDate.On(day)).IsPossible).ToArray();
        return days[choice % days.Length];
    }

    // A pledge of 1 May, with steps by two reports; null undertakes it again.
    private static Commitment Live(Event[] life)
    {
        var readings = Enumerable.Range(1, 3).Select(i => new Reading(Source.NewsReport($"report-{i}", "The Gazette", Dateline.Parse("2031-07-10")))).ToArray();
        var pledge = readings[0].Says(1, Ruritania.TheChancellor.PledgesTo(Provide.Of(Nouns.Loan)).On("2031-05-01"));
        foreach (var one in life)
        {
            var reading = readings[one.Report - 1];
            if (one.Kind is not { } kind)
            {
                reading.Says(3, reading.Says(2, pledge.Content.On(one.Date)).Linked(LinkKind.Repeats, pledge));
                continue;
            }

            reading.Says(2, pledge.Became(kind).On(one.Date));
            if (one.IsDenied)
            {
                readings[2].Says(2, Ruritania.Queen.Denies(pledge.Became(kind)));
            }
        }

        return Assert.Single(Ruritania.ChronicleOf(readings).Commitments);
    }

    private static Gen<Amount> Amounts(int depth) =>
        from number in Gen.Choose(0, 20)
        from word in Gen.Frequency((4, Gen.Constant(Approximator.Exactly)), (1, Gen.Elements(Enum.GetValues<Approximator>().Where(word => word != Approximator.Between))))
        from isGrant in Gen.Elements<bool?>(true, false, null)
        from isNew in Gen.Elements<bool?>(true, false, null)
        from year in Gen.Elements<string?>("2031", "2032", null)
        from parts in depth == 0 ? Gen.Constant(Array.Empty<Amount>()) : Gen.Choose(0, 3).SelectMany(count => Gen.ArrayOf(Amounts(depth - 1), count))
        select new Amount(new(number, word), "EUR")
        {
            For = isGrant is { } grant ? (What)(grant ? Nouns.GrantAid : Nouns.Loan) : Slot<What>.NotMentioned,
            Marks = isNew is { } recent ? [recent ? Marks.New : Marks.AlreadyPledged] : [],
            During = year is null ? When.NotMentioned : When.On(UncertainDate.Parse(year)),
            Parts = [.. parts],
        };

    private static Statement Pledge(Amount amount) => Ruritania.Queen.PledgesTo(Provide.Of(Nouns.Aid).Of(amount));

    private static Chronicle Sum(Amount[] amounts, (int From, LinkKind Kind, int To)[] ties) => Chronicle.Of(Ruritania.Things, [.. Reports(amounts, ties)]);

    private static Report[] Reports(Amount[] amounts, (int From, LinkKind Kind, int To)[] ties)
    {
        var coder = new Reading(Source.CodersReading("coder", "us"));
        var said = amounts.Select((amount, i) =>
        {
            var reading = Ruritania.Gazette($"report-{i + 1}");
            return (Reading: reading, Said: reading.Says(1, Pledge(amount)));
        }).ToArray();
        foreach (var (from, kind, to) in ties)
        {
            coder.Says(1, said[from].Said.Linked(kind, said[to].Said));
        }

        return [.. said.Select(one => one.Reading.Close()), coder.Close()];
    }

    private sealed record Event(ProgressKind? Kind, UncertainDate Date, int Report, bool IsDenied);
}
