using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The day of what is told by something said before: on that occasion, so long after it, between the two.</summary>
public sealed class DayFromOthersTests
{
    private static readonly Visit Trip = Visit.By(Ruritania.Queen, Ruritania.Strelsau);

    public static TheoryData<string, string, string?, string?> Fates => new()
    {
        { "2031-05-03", "2031-05-05", null, null },
        { "XXXX-XX-XX", "XXXX-XX-XX", "Postponed", null },
        { "XXXX-XX-XX", "XXXX-XX-XX", "Cancelled", null },
        { "XXXX-XX-XX", "XXXX-XX-XX", "Replaced", null },
        { "XXXX-XX-XX", "XXXX-XX-XX", "OnHold", null },
        { "2031-05-03", "2031-05-05", "Upheld", null },
        { "2031-06-01", "2031-06-03", "Postponed", "2031-06-01" },
        { "XXXX-XX-XX", "XXXX-XX-XX", "Cancelled", "2031-06-01" },
        { "XXXX-XX-XX", "XXXX-XX-XX", null, "2031-06-01" },
    };

    /// <summary>Put off or called off, it gives no day; put off and done, the day on which it was done; the same whatever comes first.</summary>
    [Theory]
    [MemberData(nameof(Fates))]
    public void What_was_put_off_or_called_off_was_not_on_its_day(string onIt, string twoDaysAfter, string? fate, string? done)
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var trip = gazette.Says(1, Trip.On("2031-05-03"));
        var there = gazette.Says(2, Ruritania.Queen.Proposes(Ruritania.Conditions) with { Setting = new Setting { Occasion = trip.Id } });
        var later = gazette.Says(3, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On(When.After(trip, LengthOfTime.Days(2))));
        if (fate is not null)
        {
            herald.Says(1, trip.Became(Enum.Parse<ProgressKind>(fate)));
        }

        if (done is not null)
        {
            herald.Says(2, trip.Became(ProgressKind.Done).On(done));
        }

        var (one, other) = (gazette.Close(), herald.Close());
        foreach (var chronicle in new[] { Chronicle.Of(Ruritania.Things, one, other), Chronicle.Of(Ruritania.Things, one).With(other), Chronicle.Of(Ruritania.Things, other).With(one) })
        {
            Assert.Equal([onIt, twoDaysAfter], new[] { there.Id, later.Id }.Select(id => chronicle.Find(id).Values[0].Date.ToString()));
        }
    }

    /// <summary>That somebody denies it leaves the day that a telling gives; of a deadline, which is one for all, it leaves none.</summary>
    [Fact]
    public void A_denial_leaves_the_day_of_a_telling_as_it_was()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var trip = gazette.Says(1, Trip.On("2031-05-03"));
        var there = gazette.Says(2, Ruritania.Queen.PledgesTo(Provide.By(Ruritania.State, Nouns.Loan).Due(When.Within(LengthOfTime.Days(2), trip))) with { Setting = new Setting { Occasion = trip.Id } });
        herald.Says(1, new Link(herald.Says(2, Ruritania.TheChancellor.Denies(Trip.On("2031-05-03"))).Id.Inner("content-1"), LinkKind.SameAs, trip.Id));
        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        Assert.Equal("2031-05-03", chronicle.Find(there.Id).Values[0].Date.ToString());
        Assert.Equal(UncertainDate.Unknown, Assert.Single(chronicle.Commitments).Due);
    }

    [Fact]
    public void What_was_planned_gives_the_day_on_which_it_was_done()
    {
        var gazette = Ruritania.Gazette();
        var trip = gazette.Says(1, Trip.On("2031-05").Planned());
        var there = gazette.Says(2, Ruritania.Queen.Proposes(Ruritania.Conditions) with { Setting = new Setting { Occasion = trip.Id } });
        var planned = Ruritania.ChronicleOf(gazette);
        Assert.Equal(UncertainDate.Unknown, planned.Find(there.Id).Values[0].Date);
        var herald = Ruritania.Gazette("herald");
        herald.Says(1, trip.Became(ProgressKind.Done).On("2031-05-10"));
        Assert.Equal("2031-05-10", planned.With(herald.Close()).Find(there.Id).Values[0].Date.ToString());
    }

    [Theory]
    [InlineData(AnchorKind.After, AnchorKind.Before, "[2031-05-03..2031-05-20]")]
    [InlineData(AnchorKind.ShortlyAfter, AnchorKind.ShortlyBefore, "[2031-05-03..2031-05-20]")]
    [InlineData(AnchorKind.Before, AnchorKind.After, "XXXX-XX-XX")]
    [InlineData(AnchorKind.Before, AnchorKind.Before, "[..2031-05-03]")]
    [InlineData(AnchorKind.After, AnchorKind.After, "[2031-05-20..]")]
    [InlineData(AnchorKind.SameDay, AnchorKind.Before, "2031-05-03")]
    [InlineData(AnchorKind.Since, AnchorKind.Before, "[..2031-05-20]")]
    public void Told_by_two_it_lies_between_them(AnchorKind byFirst, AnchorKind bySecond, string day)
    {
        var gazette = Ruritania.Gazette();
        var first = gazette.Says(1, Trip.On("2031-05-03"));
        var second = gazette.Says(2, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-20"));
        var told = gazette.Says(3, Sign.By(Ruritania.State, new Instrument("accord", "Grain Accord")).On(When.Told(byFirst, first).And(When.Told(bySecond, second))));
        Assert.Equal(day, Ruritania.ChronicleOf(gazette).Find(told.Id).Values[0].Date.ToString());
    }

    /// <summary>What is not said to be dated bounds nothing; the other still does.</summary>
    [Fact]
    public void Told_by_two_of_which_one_has_no_day_it_lies_on_one_side_of_the_other()
    {
        var gazette = Ruritania.Gazette();
        var (first, second) = (gazette.Says(1, Trip.On("2031-05-03")), gazette.Says(2, Trip));
        var told = gazette.Says(3, Trip.On(When.After(first).And(When.Before(second)).And(When.Before(Nouns.Dispute))));
        Assert.Equal("[2031-05-03..]", Ruritania.ChronicleOf(gazette).Find(told.Id).Values[0].Date.ToString());
    }
}
