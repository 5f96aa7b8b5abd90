using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Times told by dates, by stretches, by other things; nothing that is told is dropped.</summary>
public sealed class WhenTests
{
    private static readonly LengthOfTime Month = LengthOfTime.Months(1);

    public static TheoryData<When, string> Words => new()
    {
        { When.NotMentioned, "not mentioned" },
        { When.Parse("2023-02-08"), "8 February 2023" },
        { When.Between("2031-05-04", "2031-05-05"), "4 May 2031 to 5 May 2031" },
        { When.Since("2014"), "since some day in 2014" },
        { When.Until("2030"), "until some day in 2030" },
        { When.Over(UncertainPeriod.From(UncertainDate.In(2030))), "from some day in 2030 on" },
        { When.After(Topic.GlobalIssues), "after global issues" },
        { When.After(Topic.GlobalIssues, LengthOfTime.Days(30)), "30 days after global issues" },
        { When.Within(Month, Topic.GlobalIssues), "within 1 month of global issues" },
        { When.Told(AnchorKind.SameDay, Topic.GlobalIssues), "on the same day as global issues" },
        { When.Before(Topic.GlobalIssues).And(When.For(LengthOfTime.Years(2))), "before global issues, for 2 years" },
        { When.Within(Month), "within 1 month" },
        { When.Before(LengthOfTime.Years(2)), "2 years earlier" },
        { When.After(LengthOfTime.Years(2)), "2 years later" },
        { When.Every(Frequency.Every(LengthOfTime.Years(1))), "every 1 year" },
        { When.Every(new Frequency(new Quantity(2), LengthOfTime.Years(1))), "2 times every 1 year" },
        { When.Parse("2031").InWords("this year"), "some day in 2031 (printed \"this year\")" },
        { When.NotMentioned.InWords("soon"), "\"soon\"" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void In_words(When when, string words)
    {
        ArgumentNullException.ThrowIfNull(when);
        Assert.Equal(words, when.ToString());
    }

    [Fact]
    public void A_stretch_is_some_day_of_it_to_those_who_ask_for_a_day()
    {
        Assert.Equal(UncertainDate.Parse("[2031-05-04..2031-05-05]"), When.Between("2031-05-04", "2031-05-05").Date);
        Assert.False(When.Since("2014").IsDated);
        Assert.True(When.Since("2014").IsMentioned);
        Assert.False(When.NotMentioned.IsMentioned);
    }

    [Fact]
    public void A_stretch_does_not_end_before_it_starts()
    {
        Assert.StartsWith(
            "A period does not end (3 May 2031) before it starts (4 May 2031).",
            Assert.Throws<ArgumentException>(() => When.Between("2031-05-04", "2031-05-03")).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => UncertainPeriod.Since(UncertainDate.Unknown));
        Assert.Equal(When.Between("2031-05", "2031-05-03").Period, UncertainPeriod.Between(UncertainDate.Parse("2031-05"), UncertainDate.Parse("2031-05-03")));
    }

    [Fact]
    public void Two_times_hold_at_once_and_neither_is_dropped()
    {
        var both = When.Since("2031-05-01").And(When.For(Month)).And(When.After(Topic.GlobalIssues)).And(When.Before(Topic.RegionalIssues));
        Assert.Equal((SlotKind.Value, 2, SlotKind.Value), (both.Period.Kind, both.Anchors.Count, both.Lasting.Kind));
        Assert.StartsWith(
            "'some day in 2031' and 'some day in 2032' say the same twice; one time has one date, one time of day, one length, one frequency.",
            Assert.Throws<ArgumentException>(() => When.Parse("2031").And(When.Parse("2032"))).Message,
            StringComparison.Ordinal);
        var words = When.NotMentioned.InWords("soon");
        Assert.Throws<ArgumentException>(() => words.And(words));
        Assert.Throws<ArgumentException>(() => When.For(Month).And(When.For(Month)));
        Assert.Throws<ArgumentException>(() => When.Since("2031").And(When.Since("2032")));
        Assert.Throws<ArgumentException>(() => When.Every(Frequency.Every(Month)).And(When.Every(Frequency.Every(Month))));
    }

    [Fact]
    public void Within_says_within_how_long() => Assert.StartsWith(
        "'Within' says within how long.",
        Assert.Throws<ArgumentException>(() => new Anchor(AnchorKind.Within, (What)Topic.GlobalIssues)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_time_is_told_by_something() => Assert.StartsWith(
        "A time is told by something, by how much, or by both.",
        Assert.Throws<ArgumentException>(() => new Anchor(AnchorKind.After, default)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_length_is_not_negative() => Assert.Throws<ArgumentOutOfRangeException>(() => LengthOfTime.Days(-1));

    [Fact]
    public void A_claim_that_a_time_is_told_by_is_an_account_that_is_only_brought_up()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Strengthen.Of(Ruritania.Relation).On(When.After(Visit.By(Ruritania.Queen, Ruritania.Strelsau))));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(Stance.BroughtUp, Assert.Single(chronicle.Accounts<Visit>()).Stance);
        Assert.Empty(chronicle.Visits);
    }

    [Fact]
    public void That_it_was_on_an_occasion_that_is_not_named_does_not_put_it_on_the_day_after_which_it_was()
    {
        var gazette = Ruritania.Gazette();
        var visit = gazette.Says(1, Visit.By(Ruritania.Queen, Ruritania.Strelsau).On("2031-05-01"));
        gazette.Says(2, Strengthen.Of(Ruritania.Relation) with { Setting = new Setting { When = When.After(visit), Occasion = Slot<ClaimId>.Unnamed } });
        Assert.Equal("[2031-05-01..]", Assert.Single(Ruritania.ChronicleOf(gazette).Accounts<Acting>()).Date.ToString());
    }

    /// <summary>What is told by something dated has a day by it, whichever of the two is said first; what is told by something that only lies ahead has none.</summary>
    [Theory]
    [InlineData(AnchorKind.SameDay, 0, "2031-05-01")]
    [InlineData(AnchorKind.Upon, 0, "2031-05-01")]
    [InlineData(AnchorKind.During, 0, "2031-05-01")]
    [InlineData(AnchorKind.Before, 0, "[..2031-05-01]")]
    [InlineData(AnchorKind.ShortlyBefore, 0, "[..2031-05-01]")]
    [InlineData(AnchorKind.After, 0, "[2031-05-01..]")]
    [InlineData(AnchorKind.ShortlyAfter, 0, "[2031-05-01..]")]
    [InlineData(AnchorKind.Before, 2, "2031-04-29")]
    [InlineData(AnchorKind.After, 2, "2031-05-03")]
    [InlineData(AnchorKind.Within, 2, "[2031-05-01..2031-05-03]")]
    [InlineData(AnchorKind.Since, 0, "XXXX-XX-XX")]
    [InlineData(AnchorKind.Until, 0, "XXXX-XX-XX")]
    public void A_deed_that_is_told_by_another_has_its_day_by_it(AnchorKind kind, int days, string expected)
    {
        var offset = days == 0 ? Slot<LengthOfTime>.NotMentioned : LengthOfTime.Days(days);
        var (first, second) = (Ruritania.Gazette("first"), Ruritania.Gazette("second"));
        var visit = first.Says(1, Visit.By(Ruritania.Queen, Ruritania.Strelsau).On("2031-05-01"));
        var planned = first.Says(2, Visit.By(Ruritania.Queen, Ruritania.Strelsau).On("2031-06-01").Planned());
        second.Says(1, Strengthen.Of(Ruritania.Relation).On(When.Told(kind, visit, offset)));
        second.Says(2, Strengthen.Of(Ruritania.Relation).On(When.Told(kind, planned, offset)));
        var (one, other) = (first.Close(), second.Close());
        Assert.All(
            new[] { Chronicle.Of(Ruritania.Things, one, other), Chronicle.Of(Ruritania.Things, other).With(one), Chronicle.Of(Ruritania.Things, one).With(other) },
            chronicle => Assert.Equal([expected, "XXXX-XX-XX"], chronicle.Accounts<Acting>().OrderBy(account => account.Id.Sentence).Select(account => account.Date.ToString())));
    }
}
