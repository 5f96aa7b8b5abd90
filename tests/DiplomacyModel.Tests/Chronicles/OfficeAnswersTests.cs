using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>Who held an office on a day, where a careless reading of the record would be too sure, or not sure enough.</summary>
public sealed class OfficeAnswersTests
{
    [Theory]
    // One seat: an entry that may have come before ends nothing.
    [InlineData("r.1 F+ 2020-06-01; r.2 R+ 2020", "2021-06-01", "possible R F or vacant")]
    [InlineData("r.1 F+ 2020-06-01; r.2 R+ 2021", "2022-06-01", "possible R or vacant")]
    // One seat: who is attested after the entry of another has not vanished before it.
    [InlineData("r.1 F+ 2020-01-01; g.1 F= 2021-01-01; r.2 R+ 2020-07-01", "2020-03-01", "possible F F or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F= 2021-01-01; r.2 R+ 2020-07-01", "2019-12-31", "unknown")]
    [InlineData("r.1 F+ 2020-01-01; r.2 R+ 2020-07-01; r.2 R- 2020-12-01; g.1 F= 2021-01-01", "2020-08-01", "definite R, perhaps F")]
    [InlineData("g.1 F= 2007-01-01; g.2 F= 2013-01-01; r.2 R+ 2010-06-08; r.2 R- 2011-09-02", "2010-08-01", "definite R, perhaps F")]
    // What has an entry only was over when its holder entered again; what has a leaving only began after the one before.
    [InlineData("g.1 F+ 2006-09-26; g.2 F+ 2012-12-26; g.3 F- 2020-09-16", "2021-01-01", "unknown")]
    [InlineData("r.1 F+ 2006-09-26; r.1 F- 2007-09-26; r.2 F- 2020-09-16", "2000-01-01", "unknown")]
    [InlineData("r.1 F+ 2006-09-26; r.1 F- 2007-09-26; r.2 F- 2020-09-16", "2010-01-01", "possible F or vacant")]
    [InlineData("r.1 F+ 2006-09-26; r.1 F- 2007-09-26; g.1 F= 2010-01-01", "2000-01-01", "unknown")]
    [InlineData("r.1 F+ 2006-09-26; r.1 F- 2007-09-26; g.1 F= 2010-01-01", "2011-01-01", "possible F or vacant")]
    [InlineData("r.1 F+a 2024-03-21; r.2 F+s 2024-05-22; r.2 F- 2025-01-01", "2026-01-01", "unknown")]
    [InlineData("r.1 F+a 2024-03-21; r.2 F+s 2024-05-22; r.2 F- 2025-01-01", "2024-05-22", "definite F(substantive), perhaps F(acting)")]
    // Contradictions are at most possible.
    [InlineData("a.1 F+ 2020-01-01; a.1 F- 2021-06-30; b.1 F+ 2020-01-02; b.1 F- 2021-07-01", "2020-01-01", "possible F or vacant")]
    [InlineData("a.1 F+ 2020-01-01; a.1 F- 2021-03-10; g.1 F- 2021-03-03", "2021-03-05", "possible F or vacant")]
    [InlineData("r.1 F+ 2012-05-01; r.1 F- 2010-04-30; r.2 R+ 2000-01-01; r.2 R- 2009-12-31", "2013-01-01", "possible F or vacant")]
    [InlineData("r.1 F+ 2012-05-01; r.1 F- 2010-04-30; r.2 R+ 2000-01-01; r.2 R- 2009-12-31", "2005-01-01", "definite R, perhaps F")]
    // Elect, designate and candidates do not hold, whoever calls them by the title.
    [InlineData("a.1 F+e 2022; b.1 F+ 2022-05-10; g.1 F= 2022-06-01", "2022-05-20", "definite F")]
    [InlineData("a.1 F+e 2022-03-10; r.2 R+ 2017-05-10; r.2 R- 2022-05-09", "2022-04-01", "definite R")]
    [InlineData("a.1 F+e 2022-03-10; r.2 R+ 2017-05-10; r.2 R- 2022-05-09", "2022-06-01", "unknown")]
    // Nobody is in office as far as the record goes; after it nobody knows.
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 R+ 2024-01-01", "2023-12-31", "vacant after F")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 R- 2024-01-01", "2023-12-31", "possible R or vacant")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; g.1 0 2024-04-01", "2023-12-31", "vacant after F")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30", "2021-07-01", "unknown")]
    // Told without a day.
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; g.1 F+ ?", "2025-01-01", "unknown")]
    [InlineData("g.1 F+ ?", "2025-01-01", "possible F or vacant")]
    // What is told as done was done by the day on which it is told (5 May 2031), if no day is, or only a first one.
    [InlineData("g.1 F- ?", "2031-05-05", "possible F or vacant")]
    [InlineData("g.1 F- ?", "2031-05-06", "unknown")]
    [InlineData("g.1 F- [2021-01-01..]", "2031-05-05", "possible F or vacant")]
    [InlineData("g.1 F- [2021-01-01..]", "2031-05-06", "unknown")]
    [InlineData("g.1 F- 2031", "2031-05-06", "unknown")]
    [InlineData("g.1 F- 2032", "2031-12-31", "possible F or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F- ?", "2020-01-01", "definite F")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F- ?", "2031-05-06", "unknown")]
    [InlineData("g.1 F- [2021-01-01..]; g.2 R+ [2031-03-01..]", "2031-05-05", "possible F R or vacant")]
    [InlineData("g.1 F- [2021-01-01..]; g.2 R+ [2031-03-01..]", "2031-06-01", "possible R or vacant")]
    // In an office of one seat it was also before another entered, if it may have been; who may have entered after that other, may have been after them.
    [InlineData("r.1 F+ 2020-01-01; g.1 F- ?; r.2 R+ 2022-01-01", "2021-06-01", "possible F or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F- ?; r.2 R+ 2022-01-01", "2023-01-01", "possible R or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F- [2021-01-01..]; r.2 R+ 2022-01-01", "2020-12-31", "definite F")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F- [2021-01-01..]; r.2 R+ 2022-01-01", "2023-01-01", "possible R or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 F- [2023-01-01..]; r.2 R+ 2022-01-01", "2023-06-01", "possible F R or vacant")]
    [InlineData("g.1 F- ?; r.1 R+ 2022-01-01; r.1 R- 2024-01-01", "2023-01-01", "definite R, perhaps F")]
    // Vacancies: a day, a stretch, from a day on, up to a day; what is recorded against it stands beside it.
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-04-01", "2024-04-01", "vacant after F, told")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-04-01", "2024-03-31", "possible F or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-04-01", "2024-04-02", "unknown")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-03-21/2024-05-21", "2024-04-30", "vacant after F, told")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-03-21/2024-05-21; r.2 R+ 2024-05-22", "2024-05-21", "vacant after F, told")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-03-21/2024-05-21; r.2 R+ 2024-05-22", "2024-05-22", "definite R")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-03/2024-05", "2024-03-15", "possible F or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024-03/2024-05", "2024-04-15", "vacant after F, told")]
    [InlineData("g.1 0 2031-04-01/", "2031-04-20", "vacant, told")]
    [InlineData("g.1 0 2031-04-01/", "2031-05-06", "unknown")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0+ 2024-03-21", "2024-03-21", "vacant after F, told")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0+ 2024-03-21", "2024-03-22", "unknown")]
    [InlineData("g.1 0- 2024-05-21", "2024-05-21", "vacant, told")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2024-12-31; g.1 0 2024-04-01", "2024-04-01", "possible F or vacant")]
    [InlineData("r.1 F+ 2020-01-01; g.1 0 2024", "2024-04-01", "possible F or vacant")]
    // A vacancy and a tenure that cannot both be so: neither wins.
    [InlineData("g.1 0 2029-01/; gh.1 R+ [2031-03-01..2031-05-05]", "2031-02-28", "vacant, told")]
    [InlineData("g.1 0 2029-01/; gh.1 R+ [2031-03-01..2031-05-05]", "2031-04-15", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; gh.1 R+ [2031-03-01..2031-05-05]", "2031-05-05", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; gh.1 R+ [2031-03-01..2031-05-05]", "2031-05-06", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; g.2 R+ 2031-03", "2031-05-04", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; g.2 R+ 2031-03", "2031-05-06", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; g.2 R+ 2030-03-01", "2030-02-28", "vacant, told")]
    [InlineData("g.1 0 2029-01/; g.2 R+ 2030-03-01", "2031-05-06", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; r.1 R- 2030-06-01", "2029-06-01", "possible R or vacant")]
    [InlineData("g.1 0 2029-01/; r.1 R- 2030-06-01", "2030-06-02", "vacant after R, told")]
    [InlineData("g.1 0 2031-04-01/2031-04-15; g.2 0 2031-04-16/2031-04-30; r.1 R+ 2031-04", "2031-04-20", "possible R or vacant")]
    [InlineData("r.1 R+ 2024-04-01; g.1 0 2024-03-01/2024-05-31; g.2 0 2026-01-01", "2025-06-01", "possible R or vacant")]
    [InlineData("r.1 R+ 2024-04-01; g.1 0 2024-03-01/2024-05-31; g.2 0 2026-01-01", "2026-01-01", "vacant after R, told")]
    // Where both can be so, both are.
    [InlineData("g.1 0 2031-03-01/2031-04-15; r.1 R+ 2031-04", "2031-04-10", "vacant, told")]
    [InlineData("g.1 0 2031-03-01/2031-04-15; r.1 R+ 2031-04", "2031-04-16", "possible R or vacant")]
    // What was over when it was told: vacant from a day on, until when is open.
    [InlineData("g.1 0 2029-01-10/[2029-01-10..2031-05-05]", "2029-01-10", "vacant, told")]
    [InlineData("g.1 0 2029-01/[..2031-05-05]", "2029-01-20", "possible  or vacant")]
    [InlineData("g.1 0 2029-01/[..2031-05-05]", "2031-05-05", "possible  or vacant")]
    [InlineData("g.1 0 2029-01/[..2031-05-05]", "2031-05-06", "unknown")]
    [InlineData("g.1 0 2029-01/[..2031-05-05]; r.1 F- 2029-01-02; r.2 R+ 2031-03-01", "2030-01-01", "vacant after F")]
    [InlineData("g.1 0 2029-01/[..2031-05-05]; r.2 R+ 2031-03-01", "2031-04-01", "possible R or vacant")]
    [InlineData("g.1 0 /2029-01-10", "2029-01-10", "vacant, told")]
    // Handover, and a day more.
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 R+ 2021-06-30; r.2 R- 2022-01-01", "2021-06-30", "possible F R")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 R+ 2021-06-29; r.2 R- 2022-01-01", "2021-06-30", "possible F R")]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 R+ 2021-07-01; r.2 R- 2022-01-01", "2021-06-30", "definite F")]
    public void On_a_day_in_an_office_of_one_seat(string record, string day, string expected) =>
        Assert.Equal(expected, OfficeRecords.Text(OfficeRecords.IncumbencyOf(record, OfficeRecords.Throne).On(day)));

    [Fact]
    public void What_a_coder_finds_likely_is_on_record_and_no_view_counts_it()
    {
        var told = OfficeRecords.ChronicleOf("r.1 F+ 2020-01-01");
        var coder = new Reading(Source.CodersReading("coder", "Coder"));
        coder.Says(1, Ruritania.Flavia.Leaves(Ruritania.Crown).On("2021-06-30").IsLikely());
        coder.Says(2, Ruritania.Crown.IsVacant().On("2021-07-01").IsLikely());
        var more = told.With(coder.Close());
        Assert.Equal(told.Incumbency(Ruritania.Crown), more.Incumbency(Ruritania.Crown));
        Assert.Equal(Stance.Hedged, Assert.Single(more.Accounts<Change>(), account => account.Source.Id == "coder").Stance);
        Assert.Empty(more.Disagreements);
    }

    /// <summary>Since a day, held until another, over by another, without end; told on 5 May 2031.</summary>
    [Fact]
    public void How_far_a_vacancy_is_certain_is_what_its_end_says()
    {
        var first = UncertainDate.Parse("2031-04-01");
        (UncertainPeriod Period, string Expected)[] all =
        [
            (UncertainPeriod.Parse("2031-04-01/"), "2031-04-01 2031-05-05"),
            (UncertainPeriod.Since(first), "2031-04-01 2031-05-05"),
            (UncertainPeriod.From(first), "2031-04-01 2031-05-05"),
            (UncertainPeriod.Since(first, new(2031, 4, 20)), "2031-04-01 2031-04-20"),
            (UncertainPeriod.Of(new PeriodBound.Dated(first), PeriodBound.NotKnown.OnOrBefore(new(2031, 4, 20))), "2031-04-01 2031-04-01, perhaps to 2031-04-20"),
            (UncertainPeriod.Between(first, UncertainDate.Parse("[..2031-04-20]")), "2031-04-01 2031-04-01, perhaps to 2031-04-20"),
        ];
        foreach (var (period, expected) in all)
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, Ruritania.Crown.IsVacant().On(When.Over(period)));
            var spells = Ruritania.ChronicleOf(gazette).Incumbency(Ruritania.Crown).During("2031");
            var told = spells.Single(spell => spell.Answer.IsVacant).Days;
            var open = spells.SingleOrDefault(spell => spell.Answer.IsPossible);
            Assert.Equal(expected, $"{told.Start:uuuu-MM-dd} {told.End:uuuu-MM-dd}{(open is null ? "" : $", perhaps to {open.Days.End:uuuu-MM-dd}")}");
            Assert.True(open is null || (open.Days.Start == told.End.PlusDays(1) && open.Answer.RestsOn.Count == 1));
        }
    }

    [Theory]
    [InlineData("r.1 F+ 2020-01-01; r.1 F- 2021-06-30; r.2 R+ 2021-06-30; r.2 R- 2022-01-01", "2021-06-30", "definite F R")]
    [InlineData("r.1 F+ 2020-01-01; r.2 R+ 2021-01-01; r.2 R- 2022-01-01", "2021-06-30", "definite R, perhaps F")]
    public void On_a_day_in_an_office_of_several_seats(string record, string day, string expected) =>
        Assert.Equal(expected, OfficeRecords.Text(OfficeRecords.IncumbencyOf(record, OfficeRecords.Bench).On(day)));

    [Theory]
    [InlineData("g.1 F+ 2006-09-26; g.2 F+ 2012-12-26; g.3 F- 2020-09-16", "2021-01-01", "False")]
    [InlineData("g.1 F+ 2006-09-26; g.2 F+ 2012-12-26; g.3 F- 2020-09-16", "2010-01-01", "Maybe")]
    [InlineData("r.1 F+ 2020-01-01; r.2 F+ 2020-01-01; r.2 F- 2021-06-30", "2023-01-01", "False")]
    [InlineData("r.1 F+ 2016; r.1 F- 2020; r.2 F+ 2020; r.2 F- 2024; g.1 F= 2020-05-05", "1990-01-01", "False")]
    [InlineData("g.1 F= 2007-01-01; g.2 F= 2013-01-01; r.2 R+ 2010-06-08; r.2 R- 2011-09-02", "2010-08-01", "Maybe")]
    [InlineData("g.1 F+ 2006-09-26; g.2 F= 2013-01-01; r.2 R+ 2010-06-08; r.2 R- 2011-09-02", "2010-08-01", "Maybe")]
    [InlineData("a.1 F+e 2022-03-10", "2022-04-01", "Maybe")]
    [InlineData("a.1 F+e 2022; b.1 F+ 2022-05-10; b.2 F- 2027-05-09", "2023-01-01", "True")]
    [InlineData("r.1 F+ 2012-05-01; r.1 F- 2010-04-30", "2011-01-01", "Maybe")]
    public void Held_in_an_office_of_one_seat(string record, string day, string expected) =>
        Assert.Equal(expected, OfficeRecords.ChronicleOf(record, OfficeRecords.Throne).Official(Ruritania.Flavia).Held(OfficeRecords.Throne, day).ToString());

    [Theory]
    [InlineData("r.1 R+ 2015-01-01; r.1 R- 2019-12-31; r.2 F+ 2020-01-01; r.2 F- 2021-06-30; r.3 Z+ 2021-07-01", "R", "Z")]
    [InlineData("r.1 R+ 2015-01-01; r.2 F+ 2020-01-01; r.2 F- 2021-06-30; r.3 Z+a 2021-07-01", "R", "")]
    [InlineData("r.1 R+ 2015; r.3 Z+ 2015-06-01; r.2 F+ 2020-01-01", "R Z", "")]
    [InlineData("r.1 R+e 2019-01-01; r.2 F+ 2020-01-01; r.3 Z- 2019-01-01", "Z", "")]
    [InlineData("r.1 R+ 2012-01-01; r.1 R- 2010-01-01; r.2 F+ 2020-01-01; g.3 F+ ?", "", "")]
    public void Who_came_before_and_after(string record, string before, string after)
    {
        var official = OfficeRecords.ChronicleOf(record).Official(Ruritania.Flavia);
        var tenure = Assert.Single(official.Tenures);
        Assert.Equal((before, after), (Names(official.Predecessor(tenure)), Names(official.Successor(tenure))));
    }

    /// <summary>A register of holders would have whoever had entered before it was published; a report in the news would not.</summary>
    [Theory]
    [InlineData(SourceKind.Register, "2022-12-31", "vacant after F")]
    [InlineData(SourceKind.Register, "2023-01-01", "unknown")]
    [InlineData(SourceKind.NewsReport, "2022-12-31", "unknown")]
    public void After_the_last_who_left_it_is_vacant_until_the_register_was_published(SourceKind kind, string day, string expected)
    {
        var reading = new Reading(new Source("list", kind, "List of Queens", When.Parse("[2022-12-31,2023-06-30]")));
        reading.Says(1, Ruritania.Flavia.Enters(OfficeRecords.Throne).On("2020"));
        reading.Says(1, Ruritania.Flavia.Leaves(OfficeRecords.Throne).On("2021-06-30"));
        Assert.Equal(expected, OfficeRecords.Text(Chronicle.Of([.. Ruritania.Things, OfficeRecords.Throne], reading.Close()).Incumbency(OfficeRecords.Throne).On(day)));
    }

    [Fact]
    public void Two_ids_that_are_said_to_be_one_person_are_one_holder()
    {
        const string Record = "r.1 F+ 2020-01-01; r.1 F- 2021-06-30; s.1 Z+ 2020; s.2 R+ 2021-07-01";
        var apart = OfficeRecords.ChronicleOf(Record);
        var zapt = (Person)OfficeRecords.Holder('Z');
        Chronicle Said(params Items<Claim> claims)
        {
            var coder = new Reading(Source.CodersReading("coder", "Coder"));
            foreach (var (i, claim) in claims.Index())
            {
                coder.Says(i, claim);
            }

            return apart.With(coder.Close());
        }

        Assert.Equal("F 2020-01-01..2021-06-30; Z 2020..; R 2021-07-01..", OfficeRecords.Text(apart.Incumbency(Ruritania.Crown).Tenures));
        var one = Said(zapt.IsSameAs(Ruritania.Flavia));
        Assert.Equal("F 2020-01-01..2021-06-30; R 2021-07-01..", OfficeRecords.Text(one.Incumbency(Ruritania.Crown).Tenures));
        Assert.Equal("definite F", OfficeRecords.Text(one.Incumbency(Ruritania.Crown).On("2020-06-01")));
        Assert.Equal(one.Official(Ruritania.Flavia).Tenures, one.Official(zapt).Tenures);
        Assert.Equal((Truth.True, Truth.False), (one.Official(zapt).Held(Ruritania.Crown, "2020-06-01"), one.Official(zapt).Held(Ruritania.Crown, "2022-01-01")));
        Assert.Equal(one.Tenures(Ruritania.Flavia, Ruritania.Crown), one.Tenures(zapt, Ruritania.Crown));
        Assert.Equal("R", Names(one.Official(zapt).Successor(one.Official(zapt).Tenures[0])));

        // What is disputed, or only denied, makes no one holder of two.
        var disputed = Said(zapt.IsSameAs(Ruritania.Flavia), Ruritania.Flavia.IsNotSameAs(zapt));
        Assert.Equal(apart.Incumbency(Ruritania.Crown).Tenures, disputed.Incumbency(Ruritania.Crown).Tenures);
        Assert.Equal(apart.Official(zapt).Tenures, disputed.Official(zapt).Tenures);
    }

    [Fact]
    public void The_rank_of_an_office_is_a_history_in_its_own_scale()
    {
        var legation = Ruritania.Crown;
        var register = new Reading(new Source("ranks", SourceKind.Register, "Ranks"));
        register.Says(1, legation.Has(HeadsOfMission.Envoy).Begins().On("1931"));
        register.Says(2, legation.Has(HeadsOfMission.Ambassador).Begins().On("1942-05-01"));
        register.Says(3, legation.Has(new OfficeRank("court", "first", "first class")).Begins().On("1935"));
        var office = Ruritania.ChronicleOf(register).Incumbency(legation);
        string Rank(string day) => office.Rank(HeadsOfMission.Scale).AsOf(day).Match(
            certain => $"{certain.Value}", standing => $"standing {standing.Value}", _ => "not yet", _ => "ended", oneOf => "one of", _ => "unknown");
        Assert.Equal(
            "not yet; unknown; standing envoy, minister or internuncio; ambassador or nuncio; standing ambassador or nuncio",
            string.Join("; ", from day in "1930-01-01 1931-06-01 1938-01-01 1942-05-01 1950-01-01".Split(' ') select Rank(day)));
        Assert.Equal(3, office.Rank(HeadsOfMission.Scale).Steps.Count + office.Rank(new RankScale("court", "Court protocol", [new("court", "first", "first class")])).Steps.Count);
        Assert.Empty(Ruritania.ChronicleOf(Ruritania.Gazette()).Incumbency(legation).Rank(HeadsOfMission.Scale).Steps);
    }

    [Fact]
    public void A_tenure_that_is_reversed_has_neighbours_and_throws_nothing()
    {
        var incumbency = OfficeRecords.IncumbencyOf("r.1 F+ 2012-01-01; r.1 F- 2010-01-01; r.2 R+ 2020-01-01; r.2 R- 2021-01-01", OfficeRecords.Throne);
        var reversed = incumbency.Tenures.Single(tenure => tenure.IsReversed.IsTrue);
        Assert.Equal(("", ""), (Names(incumbency.Before(reversed)), Names(incumbency.After(reversed))));
        Assert.Equal(Truth.Maybe, reversed.Covers("2011"));
        Assert.Equal(
            [(new LocalDate(2020, 12, 31), "definite R, perhaps F"), (new LocalDate(2021, 1, 1), "definite R, perhaps F"), (new LocalDate(2021, 1, 2), "possible F or vacant")],
            incumbency.During("2020-12-31..2021-01-02").SelectMany(spell => spell.Days.Select(day => (day, OfficeRecords.Text(spell.Answer)))));
    }

    private static string Names(Slot<Tenure> slot) =>
        string.Join(' ', slot.Values.Select(tenure => tenure.Holder.Id == Ruritania.Rupert.Id ? "R" : tenure.Holder.Id == Ruritania.Flavia.Id ? "F" : "Z"));
}
