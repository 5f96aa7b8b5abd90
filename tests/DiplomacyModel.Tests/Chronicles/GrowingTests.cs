namespace DiplomacyModel.Tests;

/// <summary>A chronicle that grows is the chronicle of all that it was given, however it grew.</summary>
public sealed class GrowingTests
{
    [Fact]
    public void One_by_one_in_any_order_is_all_at_once() => Check.Holds(TangledReports.Reports, reports =>
    {
        var (all, alone) = (Chronicle.Of(Ruritania.Things, [.. reports]), Chronicle.Of(Ruritania.Things));
        return Same(reports.Aggregate(alone, (chronicle, report) => chronicle.With(report)), all)
            && Same(reports.Reverse().Aggregate(alone, (chronicle, report) => chronicle.With(report)), all);
    });

    [Fact]
    public void In_parts_is_all_at_once() => Check.Holds(TangledReports.Reports, reports => Same(
        Chronicle.Of(Ruritania.Things, [.. reports.Take(2)]).With([.. reports]),
        Chronicle.Of(Ruritania.Things, [.. reports])));

    [Fact]
    public void What_grows_leaves_the_older_as_it_was() => Check.Holds(TangledReports.Reports, reports =>
    {
        Chronicle Older() => Chronicle.Of(Ruritania.Things, [.. reports.Take(2)]);
        var (unread, read) = (Older(), Older());
        return Same(read, Older())
            && reports.Skip(2).All(report => !unread.With(report).Reports.Equals(read.Reports) && !read.With(report).Equals(unread))
            && Same(unread, Older()) && Same(read, Older());
    });

    [Fact]
    public void What_is_told_together_is_what_links_tie_by_whatever_way() => Check.Holds(TangledReports.Reports, reports =>
    {
        var chronicle = reports.Aggregate(Chronicle.Of(Ruritania.Things), (grown, report) => grown.With(report));
        var ties = chronicle.Links.Where(link => link is { Kind: LinkKind.SameAs, Certainty: not Certainty.Possible }).ToArray();
        var held = chronicle.Accounts<Meeting>().Where(account => account.IsHeld).Select(account => account.Id).ToArray();

        // What was asked or planned and is told as done is a meeting, too.
        var acts = chronicle.Accounts<Progress>().Where(step => step is { IsHeld: true, Claim.Kind: ProgressKind.Done }).Select(step => Said(step.Claim.Of)).ToHashSet();
        var told = chronicle.Meetings.SelectMany(told => told.Accounts).Select(account => account.Id).ToHashSet();
        return told.IsSupersetOf(held) && told.Except(held).All(id => acts.Contains(Said(id)))
            && chronicle.Meetings.Where(told => told.Accounts.All(account => held.Contains(account.Id)))
                .All(told => told.Accounts.Select(account => account.Id).SequenceEqual(held.Where(Reached(told.First.Id, ties).Contains)));

        static (string, int, int) Said(ClaimId id) => (id.Report, id.Sentence, id.Ordinal);
    });

    [Fact]
    public void A_notebook_read_after_each_note_is_one_read_at_the_end() => Check.Holds(TangledReports.Notes, claims =>
    {
        var (often, once) = (new Notebook(), new Notebook());
        var reading = new Reading(new Source("notebook", SourceKind.OwnRecord, "own record"));
        foreach (var claim in claims)
        {
            var before = often.Chronicle;
            var count = before.Accounts<Claim>().Count;
            often.Note(claim);
            once.Note(claim);
            reading.Says(1, claim);
            if (before.Accounts<Claim>().Count != count || often.Chronicle.Accounts<Claim>().Count <= count)
            {
                return false;
            }
        }

        return Same(often.Chronicle, once.Chronicle) && Same(often.Chronicle, Chronicle.Of([], reading.Close()));
    });

    [Fact]
    public void A_statement_has_its_day_once_the_meeting_is_told()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.During(gazette.Says(2, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04")));
        var said = herald.Says(1, Ruritania.Queen.Affirms(Ruritania.Relation.Is(Ruritania.Low)) with { Setting = new Setting { Occasion = new ClaimId("gazette", 2, 1) } });
        var early = Chronicle.Of(Ruritania.Things, herald.Close());
        var late = early.With(gazette.Close());
        Assert.Equal(["XXXX-XX-XX", "2031-05-04"], new[] { early, late }.Select(chronicle => chronicle.Find(said.Id).Values[0].Date.ToString()));
        Assert.Equal("2031-05-04", late.Statements[0].Date.Finest.ToString());
        Assert.True(late.Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.AsOf("2031-05-04").IsCertain);
        Assert.False(early.Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.AsOf("2031-05-04").IsCertain);
    }

    [Fact]
    public void A_part_of_a_claim_is_no_occasion()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Affirms(Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04")));
        var said = gazette.Says(2, Ruritania.Queen.Affirms() with { Setting = new Setting { Occasion = new ClaimId("gazette", 1, 1, "content-1") } });
        var herald = Ruritania.Gazette("herald");
        var later = herald.Says(1, said.Content);
        var chronicle = Ruritania.ChronicleOf(gazette).With(herald.Close());
        Assert.All([said, later], one => Assert.Equal(UncertainDate.Unknown, chronicle.Find(one.Id).Values[0].Date));
    }

    [Fact]
    public void Replies_to_several_tellings_stand_in_the_order_of_their_links()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), Ruritania.Gazette("coder"));
        var (a, b) = (gazette.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions)), herald.Says(1, Ruritania.Queen.Suggests(Ruritania.Conditions)));
        var (first, second) = (gazette.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions)), herald.Says(2, Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions)));
        coder.Says(1, second.Answers(b));
        coder.Says(2, first.Answers(a));
        coder.Says(3, second.Answers(a));
        var (one, other, links) = (gazette.Close(), herald.Close(), coder.Close());
        foreach (var tie in new Link[] { a.IsSameAs(b), b.IsSameAs(a) })
        {
            var tying = Ruritania.Gazette("tying");
            tying.Says(1, tie);
            var request = Assert.Single(Chronicle.Of(Ruritania.Things, tying.Close()).With(links).With(other).With(one).Requests);
            Assert.Equal([second.Id, first.Id, second.Id], request.Replies.Select(reply => reply.Id));
        }
    }

    [Fact]
    public void A_report_that_is_there_already_changes_nothing_and_another_of_its_id_is_refused()
    {
        static Report Gazette(params Claim[] claims)
        {
            var reading = Ruritania.Gazette();
            Assert.All(claims, claim => reading.Says(1, claim));
            return reading.Close();
        }

        var chronicle = Chronicle.Of(Ruritania.Things, Gazette(Ruritania.Conditions));
        Assert.Same(chronicle, chronicle.With(Gazette(Ruritania.Conditions)));
        Assert.Same(chronicle, chronicle.With());
        Assert.Equal(
            "Two different reports have the source id 'gazette'; a correction is a new report. (Parameter 'reports')",
            Assert.Throws<ArgumentException>(() => chronicle.With(Gazette(new Not(Ruritania.Conditions)))).Message);
    }

    [Fact]
    public void Things_may_come_later()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.High).On("2031-05-04"));
        var report = gazette.Close();
        var unknown = Chronicle.Of([], report);
        var known = unknown.Knowing(Ruritania.Relation, Ruritania.State).Knowing(Ruritania.State);
        Assert.Equal(Chronicle.Of([Ruritania.State, Ruritania.Relation], report), known);
        Assert.Equal(SlotKind.NotMentioned, unknown.Partnership(Ruritania.State, Ruritania.Strelsau).Kind);
        Assert.True(known.Partnership(Ruritania.Strelsau, Ruritania.State).Values[0].Tier.AsOf("2031-05-04").IsCertain);
        Assert.Same(known, known.Knowing(Ruritania.State));
        Assert.Equal(
            "Two things have the id #ruritania: 'Ruritania' and 'Old Ruritania'. (Parameter 'things')",
            Assert.Throws<ArgumentException>(() => known.Knowing(new Polity("ruritania", "Old Ruritania"))).Message);
    }

    private static bool Same(Chronicle one, Chronicle other) =>
        one.Equals(other) && one.GetHashCode() == other.GetHashCode() && one.Reports == other.Reports
        && one.Accounts<Claim>() == other.Accounts<Claim>() && one.Accounts<Statement>() == other.Accounts<Statement>()
        && one.Accounts<State>() == other.Accounts<State>() && one.Meetings == other.Meetings && one.Visits == other.Visits
        && one.Figures == other.Figures && one.Statements == other.Statements && one.Requests == other.Requests
        && one.Commitments == other.Commitments && one.Invitations == other.Invitations && one.Links == other.Links
        && one.Accounts<Claim>().All(account => one.Find(account.Id) == other.Find(account.Id) && one.ProgressOf(account.Id) == other.ProgressOf(account.Id))
        && one.Tenures(Ruritania.Flavia, Ruritania.Crown) == other.Tenures(Ruritania.Flavia, Ruritania.Crown)
        && one.Partnership(Ruritania.State, Ruritania.Strelsau) == other.Partnership(Ruritania.State, Ruritania.Strelsau)
        && one.Disagreements == other.Disagreements
        && one.Validate() == other.Validate();

    private static HashSet<ClaimId> Reached(ClaimId from, Link[] ties)
    {
        var reached = new HashSet<ClaimId> { from };
        while (ties.Any(tie => reached.Contains(tie.From) != reached.Contains(tie.To)))
        {
            reached.UnionWith(ties.Where(tie => reached.Contains(tie.From) || reached.Contains(tie.To)).SelectMany(tie => new[] { tie.From, tie.To }));
        }

        return reached;
    }
}
