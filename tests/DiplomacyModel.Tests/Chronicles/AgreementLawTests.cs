using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>How answers stand to each other, whatever is asked.</summary>
public sealed class AgreementLawTests
{
    private static readonly Arbitrary<UncertainDate[]> Dates = Gen.OneOf(
        Arbitraries.NearDate.Generator,
        Gen.Elements(UncertainDate.Parse("2023-02-0X"), UncertainDate.Parse("[2023-01-31,2023-02-03]"), UncertainDate.Parse("[2023-02-03,2023-02-08]"), UncertainDate.Parse("[2023-01-31,2023-02-08]")))
        .NonEmptyListOf().Select(dates => dates.Take(4).ToArray()).ToArbitrary();

    private static readonly Arbitrary<Meeting[]> Tellings = (
        from host in Gen.Elements<Party>(Ruritania.Queen, Ruritania.Flavia, Ruritania.Flavia.As(Ruritania.RoseChair), Ruritania.Flavia.As(Ruritania.Crown, Ruritania.RoseChair))
        from guest in Gen.Elements<Party>(Ruritania.TheChancellor, Ruritania.Rupert)
        from medium in Gen.Elements(default, Slot<Medium>.Of(Medium.Online), Slot<Medium>.Of(Medium.InPerson), Slot<Medium>.OneOf([Medium.Online, Medium.Telephone]))
        from place in Gen.Elements<Items<Place>>([], [new Place("Zenda")], [new Place("Hentzau")], [new Place("Zenda"), new Place("Hentzau")], ((Items<Place>)[new Place("Zenda")]).AsClosed())
        from isHosted in Gen.Elements(true, false)
        from day in Gen.Elements("2031-05-04", "2031-05-05", "2031-05", "XXXX-XX-XX")
        let meeting = isHosted ? Meeting.Hosted(host, guest) : Meeting.Between(host, guest)
        select (meeting with { Medium = medium, Setting = new Setting { Where = place } }).On(day)).ListOf(3).Select(tellings => tellings.ToArray()).ToArbitrary();

    private static readonly Arbitrary<(string Word, UncertainDate Day)> Memberships = (
        from word in Gen.Elements("is", "is not", "joins", "leaves", "never joined")
        from first in Gen.Choose(1, 6)
        from length in Gen.Choose(0, 2)
        select (word, UncertainDate.Within(new DateInterval(new LocalDate(2031, 5, first), new LocalDate(2031, 5, first + length))))).ToArbitrary();

    private static readonly Arbitrary<Quantity> Quantities = (
        from number in Gen.Choose(1, 6)
        from more in Gen.Choose(1, 3)
        from word in Gen.Elements(Enum.GetValues<Approximator>())
        select word == Approximator.Between ? Quantity.Between(number, number + more) : new Quantity(number, word)).ToArbitrary();

    [Fact]
    public void Dates_contradict_where_no_day_is_all_of_them_and_are_finer_where_one_lies_in_the_others() => Check.Holds(Dates, dates =>
    {
        HashSet<LocalDate>[] days = [.. dates.Select(date => Arbitraries.Days(date).Where(day => date.IsOnOrBefore(day).IsPossible && UncertainDate.On(day).IsSameDayAs(date).IsPossible).ToHashSet())];
        var expected = dates.Length == 1 ? Agreement.OneAccount
            : days.All(days[0].SetEquals) ? Agreement.Same
            : Array.Exists(days, one => Array.TrueForAll(days, one.IsSubsetOf)) ? Agreement.Finer
            : Days(days).Count == 0 ? Agreement.Contradicts
            : Agreement.Differs;
        return Told([.. dates.Select(date => Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On(date))]).On(Question.When).Agreement == expected;
    });

    [Fact]
    public void Which_report_is_first_does_not_matter() => Check.Holds(Tellings, tellings =>
        Kinds(tellings).OrderBy(kind => kind, StringComparer.Ordinal).SequenceEqual(Kinds([.. tellings.Reverse()]).OrderBy(kind => kind, StringComparer.Ordinal)));

    [Fact]
    public void One_more_account_that_says_the_same_makes_nothing_worse() => Check.Holds(Tellings, tellings => Told(tellings).Questions.All(before =>
        tellings.All(same => Told([.. tellings, same]).On(before.Question, before.Of.TryPickValue(out var of) ? of : null) is var after
            && after.Agreement <= before.Agreement && after.Answers.Count == before.Answers.Count && after.IsDisputed == before.IsDisputed)));

    [Fact]
    public void Not_to_mention_something_is_never_a_dispute() => Check.Holds(Tellings, tellings => Told(tellings).Questions.All(before =>
        Told([.. tellings, Meeting.Between(Ruritania.Flavia, Ruritania.Rupert)]).On(before.Question, before.Of.TryPickValue(out var of) ? of : null).IsDisputed == before.IsDisputed));

    /// <summary>Numbers and the halves between them are gone through; "about" leaves all of them, "nearly" those below.</summary>
    [Fact]
    public void Figures_of_one_day_contradict_where_no_number_is_both() => Check.Holds(Quantities, Quantities, (one, other) =>
    {
        var (there, back) = (Figures((one, "2031-05-04"), (other, "2031-05-04")), Figures((other, "2031-05-04"), (one, "2031-05-04")));
        var isPossible = Enumerable.Range(0, 24).Any(half => Allows(one, half / 2m) && Allows(other, half / 2m));
        var isInside = new[] { (one, other), (other, one) }.Any(pair => Enumerable.Range(0, 24).All(half => !Allows(pair.Item1, half / 2m) || Allows(pair.Item2, half / 2m)));
        return there == back && (there == Agreement.Contradicts) == !isPossible && (there != Agreement.Finer || isInside) && ((there == Agreement.Same) == (one == other))
            && (Figures((one, "2031-05-04"), (other, "2031-06-04")), Figures((one, "2031-05"), (other, "2031-05-04"))) is (Agreement.Apart, not (Agreement.Contradicts or Agreement.Apart));
    });

    /// <summary>In every world somebody belongs to the League on each day or does not; all worlds of a few days are gone through.</summary>
    [Fact]
    public void Memberships_contradict_only_where_no_world_has_both() => Check.Holds(Memberships, Memberships, (one, other) =>
    {
        var (gazette, herald) = (Reading("gazette"), Reading("herald"));
        Say(gazette, one);
        Say(herald, other);
        var agreement = Assert.Single(Ruritania.ChronicleOf(gazette, herald).AnswersTo(Question.Membership)).Agreement;
        var back = Ruritania.ChronicleOf(Again("gazette", other), Again("herald", one)).AnswersTo(Question.Membership)[0].Agreement;
        var isPossible = Arbitraries.Days(one.Day).Any(day => Arbitraries.Days(other.Day).Any(otherDay =>
            Enumerable.Range(0, 1 << 9).Any(days => Allows(one.Word, day.Day, days) && Allows(other.Word, otherDay.Day, days))
            && Enumerable.Range(0, 1 << 9).Any(joinings => AllowsJoining(one.Word, day.Day, joinings) && AllowsJoining(other.Word, otherDay.Day, joinings))));
        return agreement == back && agreement != Agreement.NotMentioned && (agreement != Agreement.Contradicts || !isPossible);

        static Reading Again(string id, (string Word, UncertainDate Day) what)
        {
            var reading = Reading(id);
            Say(reading, what);
            return reading;
        }
    });

    [Fact]
    public void What_was_known_on_a_day_is_what_the_reports_of_then_say() => Check.Holds(RuritanianClaims.Reports, Gen.Choose(1, 31).ToArbitrary(), (reports, at) =>
    {
        var day = new LocalDate(2031, 5, at);
        var (known, then) = (Chronicle.Of(Ruritania.Things, [.. reports]).AsKnownOn(day).Certainly, Chronicle.Of(Ruritania.Things, [.. reports.Where(report => report.Source.Published.Date.IsOnOrBefore(day).IsTrue)]));
        return known.Equals(then) && known.Accounts<Claim>() == then.Accounts<Claim>() && known.Disagreements == then.Disagreements;
    });

    private static HashSet<LocalDate> Days(HashSet<LocalDate>[] all) => [.. all[0].Where(day => Array.TrueForAll(all, days => days.Contains(day)))];

    private static IEnumerable<string> Kinds(Meeting[] tellings) => Told(tellings).Questions.Select(answers => $"{answers.Question} {answers.Of} {answers.Agreement} {answers.Answers.Count}");

    private static Told<Meeting> Told(Meeting[] tellings)
    {
        var gazette = Reading("gazette");
        var said = tellings.Select(telling => gazette.Says(1, telling)).ToArray();
        foreach (var other in said.Skip(1))
        {
            gazette.Says(2, other.IsSameAs(said[0]));
        }

        return Assert.Single(Ruritania.ChronicleOf(gazette).Meetings);
    }

    private static Reading Reading(string id) => new(Source.NewsReport(id, id, Dateline.Parse("2031-06-01")));

    private static void Say(Reading reading, (string Word, UncertainDate Day) what) => reading.Says(1, what.Word switch
    {
        "is" => (Claim)Ruritania.Strelsau.IsMemberOf(Ruritania.RoseParty).On(what.Day),
        "is not" => Ruritania.Queen.Denies(Ruritania.Strelsau.IsMemberOf(Ruritania.RoseParty).On(what.Day)),
        "joins" => Ruritania.Strelsau.Joins(Ruritania.RoseParty).On(what.Day),
        "leaves" => Ruritania.Strelsau.WithdrawsFrom(Ruritania.RoseParty).On(what.Day),
        _ => Ruritania.Queen.Denies(Ruritania.Strelsau.Joins(Ruritania.RoseParty)).On(what.Day),
    });

    // A world: on which days it belongs, and on which days it joins.
    private static bool Allows(string word, int day, int world) => word switch
    {
        "is" => Has(world, day),
        "is not" => !Has(world, day),
        "never joined" => (world & ((1 << day) - 1)) == 0,
        _ => true,
    };

    private static Agreement Figures(params (Quantity Quantity, string Day)[] figures)
    {
        var gazette = Reading("gazette");
        Assert.All(figures, figure => gazette.Says(1, Figure.CountOf(Ruritania.Students, figure.Quantity) with { AsOf = When.On(figure.Day) }));
        return Assert.Single(Ruritania.ChronicleOf(gazette).AnswersTo(Question.HowMany)).Agreement;
    }

    private static bool Allows(Quantity quantity, decimal number) => quantity.Approximator switch
    {
        Approximator.Exactly => number == quantity.Number,
        Approximator.Nearly or Approximator.FewerThan => number < quantity.Number,
        Approximator.MoreThan => number > quantity.Number,
        Approximator.AtLeast => number >= quantity.Number,
        Approximator.UpTo => number <= quantity.Number,
        Approximator.Between => quantity.Number <= number && number <= quantity.Highest,
        _ => true,
    };

    private static bool AllowsJoining(string word, int day, int world) => word switch
    {
        "joins" => Has(world, day),
        "never joined" => (world & ((1 << day) - 1)) == 0,
        _ => true,
    };

    private static bool Has(int world, int day) => (world >> day & 1) != 0;
}
