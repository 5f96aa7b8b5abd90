namespace DiplomacyModel.Tests;

public sealed class NotebookTests
{
    [Theory]
    [InlineData("2024-06-09", "False")]
    [InlineData("2024-06-10", "True")]
    [InlineData("2024-08-31", "True")]
    [InlineData("2024-09-01", "False")]
    public void A_promise_is_open_from_its_day_until_it_is_kept(string day, string isOpen)
    {
        var notes = new Notebook(recorded: "2024-09-02");
        var visas = notes.Promised("2024-06-10", by: Ruritania.Rupert, to: Ruritania.State, about: Topic.BilateralRelations, due: "2024-12-31");
        notes.Kept(visas, "2024-09-01");
        var commitment = Assert.Single(notes.Chronicle.Commitments);
        Assert.Equal(isOpen, commitment.IsOpen(day).ToString());
        Assert.Equal(("kept", CommitGrade.Pledge, "2024-12-31"), (commitment.Status.ToString(), commitment.Grade, commitment.Deed.Values[0].Deadline.Date.ToString()));
        Assert.Equal("Rupert Hentzau", Assert.Single(commitment.Debtors).ToName(notes.Chronicle.Things));
    }

    [Fact]
    public void Dates_that_do_not_decide_say_so()
    {
        var notes = new Notebook();
        var promise = notes.Promised("2024-06", Ruritania.Rupert, Ruritania.State, Topic.BilateralRelations);
        notes.Broken(promise, "2024-09");
        var commitment = Assert.Single(notes.Chronicle.Commitments);
        Assert.Equal(
            [Truth.Maybe, Truth.True, Truth.Maybe, Truth.False],
            [commitment.IsOpen("2024-06-15"), commitment.IsOpen("2024-07-01"), commitment.IsOpen("2024-09-15"), commitment.IsOpen("2024-10-01")]);
        Assert.Equal("breached", commitment.Status.ToString());
    }

    [Theory]
    [InlineData(CommitGrade.Willing, false, CommitmentStatus.Voiced)]
    [InlineData(CommitGrade.Ready, false, CommitmentStatus.Voiced)]
    [InlineData(CommitGrade.Ready, true, CommitmentStatus.Open)]
    [InlineData(CommitGrade.Intend, false, CommitmentStatus.Open)]
    [InlineData(CommitGrade.Pledge, false, CommitmentStatus.Open)]
    public void What_is_only_voiced_is_not_open(CommitGrade grade, bool isAgreed, CommitmentStatus status)
    {
        var notes = new Notebook();
        var statement = new Statement([Ruritania.TheChancellor], new Act.Committing(grade), [Ruritania.Conditions]).On("2024-06-10");
        notes.Note(isAgreed ? statement.InAgreement() : statement);
        var commitment = Assert.Single(notes.Chronicle.Commitments);
        Assert.Equal(Truth.True, commitment.Status.Is(status));
        Assert.Equal(Truth.Of(status == CommitmentStatus.Open), commitment.IsOpen("2024-07-01"));
    }

    [Fact]
    public void A_step_that_one_source_tells_and_another_denies_is_disputed()
    {
        var (gazette, herald, courier) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), Ruritania.Gazette("courier"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions).On("2031-05-01"));
        herald.Says(1, pledge.Became(ProgressKind.Done).On("2031-05-05"));
        courier.Says(1, Ruritania.Queen.Denies(pledge.Became(ProgressKind.Done).On("2031-05-05")));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald, courier).Commitments);
        Assert.Equal(("open or kept, disputed", "Maybe", 2), (commitment.Status.ToString(), commitment.IsOpen("2031-06-01").ToString(), commitment.Progress.Count));
    }

    [Fact]
    public void Of_two_deeds_in_one_pledge_each_has_its_own_fate()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.Commits(CommitGrade.Pledge, Ruritania.Conditions, Ruritania.Conditions.Continuing()).On("2031-05-01"));
        gazette.Says(2, new Progress(new ClaimId("gazette", 1, 1, "content-2"), ProgressKind.Done).On("2031-05-02"));
        Assert.Equal(["open", "kept"], Ruritania.ChronicleOf(gazette).Commitments.Select(commitment => commitment.Status.ToString()));

        var herald = Ruritania.Gazette("herald");
        var whole = herald.Says(1, pledge.Content);
        herald.Says(2, whole.Became(ProgressKind.Withdrawn).On("2031-05-02"));
        Assert.Equal(["withdrawn", "withdrawn"], Ruritania.ChronicleOf(herald).Commitments.Select(commitment => commitment.Status.ToString()));
    }

    [Fact]
    public void Part_is_not_the_whole_and_lapse_is_an_end()
    {
        var notes = new Notebook();
        var promise = notes.Promised("2024-06-10", Ruritania.Rupert, Ruritania.State, Topic.BilateralRelations);
        notes.Note(promise.Became(ProgressKind.DoneInPart).On("2024-07-01"));
        Assert.Equal("kept in part", notes.Chronicle.Commitments[0].Status.ToString());
        Assert.Equal(Truth.True, notes.Chronicle.Commitments[0].IsOpen("2024-08-01"));
        notes.Note(promise.Became(ProgressKind.Lapsed).On("2025-01-01"));
        Assert.Equal("lapsed", notes.Chronicle.Commitments[0].Status.ToString());
    }

    [Fact]
    public void Meetings_and_upgrades_are_noted_in_a_line()
    {
        var notes = new Notebook();
        notes.Knows(Ruritania.State, Ruritania.Strelsau);
        notes.Met("2024-03-01", Ruritania.Flavia, Ruritania.Rupert);
        notes.Upgraded(Ruritania.Relation, Ruritania.High, "2024-06-10");
        Assert.Equal("2024-03-01", Assert.Single(notes.Chronicle.Meetings).Date.Finest.ToString());
        Assert.True(notes.Chronicle.Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier.AsOf("2024-06-10").IsCertain);
        Assert.Equal(
            "Two things have the id #flavia: 'Flavia Elphberg' and 'Flavia'. (Parameter 'known')",
            Assert.Throws<ArgumentException>(() => notes.Knows(new Polity("flavia", "Flavia"))).Message);
    }
}
