using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Who held an office, against going through every choice of days.</summary>
public sealed class IncumbencyLawTests
{
    private static readonly Person[] People = [Ruritania.Flavia, Ruritania.Rupert, .. Enumerable.Range(1, 2).Select(i => new Person($"holder-{i}", new("Zapt", $"Fritz {i}", NameOrder.GivenFirst)))];

    [Fact]
    public void As_of_agrees_with_every_choice_of_days() => Check.Holds(Registers, Arbitraries.NearDay, (rows, day) =>
    {
        var incumbents = IncumbencyOf(rows).On(day);
        var choices = Choices(rows).Select(days => Holders(days, day)).ToArray();
        return incumbents.Match(
            definite => choices.All(held => definite.Tenures.All(tenure => held.Contains(tenure.Holder.Id))) && Agree(choices, definite.Tenures, definite.AlsoPossible),
            possible => Agree(choices, [], possible.Tenures) && (possible.MayBeVacant || choices.All(held => held.Count > 0)) && (possible.MayBeVacant || IsHandover(rows, day)),
            vacant => choices.All(held => held.Count == 0) && vacant.Last.Kind == SlotKind.Value && IsBetween(rows, day),
            _ => choices.All(held => held.Count == 0) && !IsBetween(rows, day));
    });

    [Fact]
    public void Whoever_entered_on_the_day_may_have_handed_over_on_it()
    {
        var rows = new (Person, UncertainDate, UncertainDate?)[]
        {
            (Ruritania.Flavia, UncertainDate.Parse("[2023-01-28..2023-01-29]"), UncertainDate.Parse("2023-02-02")),
            (Ruritania.Rupert, UncertainDate.Parse("2023-01-28"), null),
            (People[2], UncertainDate.Parse("2023-02-04"), UncertainDate.Parse("2023-02-10")),
        };
        Assert.True(IncumbencyOf(rows).On("2023-01-28") is Incumbents.Possible { MayBeVacant: false, Tenures.Count: 2 });
    }

    [Fact]
    public void What_is_so_during_a_window_is_so_on_its_days() => Check.Holds(Registers, Arbitraries.NearDay, (rows, day) =>
    {
        var incumbency = IncumbencyOf(rows);
        var window = new DateInterval(day.PlusDays(-20), day.PlusDays(20));
        var spells = incumbency.During(window);
        return spells[0].Days.Start == window.Start && spells[^1].Days.End == window.End
            && spells.Zip(spells.Skip(1)).All(pair => pair.First.Days.End.PlusDays(1) == pair.Second.Days.Start && pair.First.Answer != pair.Second.Answer)
            && spells.All(spell => spell.Days.All(one => incumbency.On(one) == spell.Answer));
    });

    [Fact]
    public void Held_agrees_with_every_choice_of_days() => Check.Holds(Registers, Arbitraries.NearDay, (rows, day) =>
    {
        var asked = UncertainDate.Within(new DateInterval(day, day.PlusDays(rows.Length % 4)));
        var chronicle = ChronicleOf(rows);
        return People.All(person =>
        {
            var mine = rows.Where(row => row.Who == person).ToArray();
            var each = Choices(mine).SelectMany(days => Arbitraries.Days(asked).Select(one => Holders(days, one).Count > 0)).Distinct().ToArray();
            var expected = mine.Length == 0 || each.Length > 1 ? Truth.Maybe : Truth.Of(each[0]);
            return chronicle.Official(person).Held(Ruritania.Crown, asked) == expected;
        });
    });

    [Fact]
    public void A_told_vacancy_is_certain_where_the_tenures_can_be_so_beside_it() => Check.Holds(Registers, Vacancies, (rows, vacancy) =>
    {
        var chronicle = ChronicleOf(rows, vacancy);
        var apart = rows.Select(row => Choices([row]).Any(days => days.All(row => row.Left < vacancy.Start || vacancy.End < row.Entered))).ToArray();
        return vacancy.All(day => chronicle.Incumbency(Ruritania.Crown).On(day) is var answer
            && (answer is Incumbents.Vacant { IsTold: true } || answer is Incumbents.Possible { MayBeVacant: true, Tenures.Count: > 0 })
            && answer.RestsOn.Any(id => id.Report == "gazette")
            && answer.IsVacant == rows.Where((_, i) => !apart[i]).All(row => Choices([row]).All(days => Holders(days, day).Count == 0)));
    });

    [Fact]
    public void The_order_of_rows_and_of_reports_does_not_matter() => Check.Holds(Registers, Arbitraries.NearDay, (rows, day) =>
        Names(IncumbencyOf(rows).On(day)).SetEquals(Names(IncumbencyOf([.. rows.Reverse()]).On(day))));

    // Rows of one register, a tenure each; nobody has two.
    private static Arbitrary<(Person Who, UncertainDate Entered, UncertainDate? Left)[]> Registers { get; } = (
        from entered in Arbitraries.NearDay.Generator
        from entry in Gen.Choose(0, 2)
        from length in Gen.Choose(0, 9)
        from leaving in Gen.Choose(0, 2)
        from isOpen in Gen.Choose(0, 4)
        select (Entered: Within(entered, entry), Left: isOpen == 0 ? (UncertainDate?)null : Within(entered.PlusDays(length), leaving)))
        .ArrayOf().Where(rows => rows.Length is > 0 and < 4)
        .Select(rows => rows.Select((row, i) => (People[i], row.Entered, row.Left)).ToArray()).ToArbitrary();

    private static Arbitrary<DateInterval> Vacancies { get; } = (
        from first in Arbitraries.NearDay.Generator
        from length in Gen.Choose(0, 9)
        select new DateInterval(first, first.PlusDays(length))).ToArbitrary();

    private static UncertainDate Within(LocalDate first, int more) => UncertainDate.Within(new DateInterval(first, first.PlusDays(more)));

    private static Chronicle ChronicleOf((Person Who, UncertainDate Entered, UncertainDate? Left)[] rows, DateInterval? vacancy = null)
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        foreach (var (i, (who, entered, left)) in rows.Index())
        {
            register.Says(i, who.Enters(Ruritania.Crown).On(entered));
            if (left is { } date)
            {
                register.Says(i, who.Leaves(Ruritania.Crown).On(date));
            }
        }

        var gazette = Ruritania.Gazette();
        if (vacancy is not null)
        {
            gazette.Says(1, Ruritania.Crown.IsVacant().On(When.Over(UncertainPeriod.FromDateInterval(vacancy))));
        }

        return Ruritania.ChronicleOf(register, gazette);
    }

    private static Incumbency IncumbencyOf((Person Who, UncertainDate Entered, UncertainDate? Left)[] rows) => ChronicleOf(rows).Incumbency(Ruritania.Crown);

    // Each choice of days that is in order; what has no recorded leaving may end on any day.
    private static IEnumerable<(Person Who, LocalDate Entered, LocalDate Left)[]> Choices((Person Who, UncertainDate Entered, UncertainDate? Left)[] rows) => rows.Aggregate(
        (IEnumerable<(Person, LocalDate, LocalDate)[]>)[[]],
        (choices, row) => choices.SelectMany(chosen =>
            from entered in Arbitraries.Days(row.Entered)
            from left in row.Left is { } date ? Arbitraries.Days(date) : [entered, LocalDate.MaxIsoValue]
            where entered <= left
            select ((Person, LocalDate, LocalDate)[])[.. chosen, (row.Who, entered, left)]));

    private static HashSet<ThingId> Holders((Person Who, LocalDate Entered, LocalDate Left)[] days, LocalDate day) =>
        [.. days.Where(row => row.Entered <= day && day <= row.Left).Select(row => row.Who.Id)];

    private static bool Agree(HashSet<ThingId>[] choices, Items<Tenure> certain, Items<Tenure> possible) =>
        choices.Aggregate(new HashSet<ThingId>(), (all, held) => [.. all, .. held]).SetEquals(certain.Concat(possible).Select(tenure => tenure.Holder.Id));

    private static bool IsHandover((Person Who, UncertainDate Entered, UncertainDate? Left)[] rows, LocalDate day) =>
        rows.Any(one => MayLeaveOn(one, day) && rows.Any(other => other.Who != one.Who && other.Entered.IsSameDayAs(UncertainDate.On(day)).IsPossible));

    // Where no leaving is recorded, any day in office may be the last.
    private static bool MayLeaveOn((Person Who, UncertainDate Entered, UncertainDate? Left) row, LocalDate day) =>
        row.Left is { } left ? left.IsSameDayAs(UncertainDate.On(day)).IsPossible : row.Entered.IsOnOrBefore(day).IsPossible;

    // Somebody had left, and somebody was still to enter.
    private static bool IsBetween((Person Who, UncertainDate Entered, UncertainDate? Left)[] rows, LocalDate day) =>
        rows.Any(row => row.Left is { } left && left.Latest < day) && rows.Any(row => row.Entered.Earliest > day);

    private static HashSet<string> Names(Incumbents incumbents) => incumbents.Match<HashSet<string>>(
        definite => [.. definite.Tenures.Select(tenure => $"{tenure.Holder}"), .. definite.AlsoPossible.Select(tenure => $"{tenure.Holder}?")],
        possible => [.. possible.Tenures.Select(tenure => $"{tenure.Holder}?"), possible.MayBeVacant ? "vacant?" : ""],
        vacant => [$"vacant after {vacant.Last.Values[0].Holder}"],
        _ => ["unknown"]);
}
