using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class HardCaseTests
{
    [Fact]
    [Requirement(22)]
    public void A_deadline_told_by_another_deadline()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var first = gazette.Says(1, Ruritania.Queen.PledgesTo(Withdraw.By(Ruritania.State).Due("2031-06-30")).On("2031-05-05"));
        var second = When.Within(LengthOfTime.Days(30), Nouns.Deadline.Of(first)).InWords("within thirty days of that deadline");
        gazette.Says(2, Ruritania.TheChancellor.PledgesTo(Repay.By(Ruritania.Strelsau, Nouns.Debt).Due(second)).On("2031-05-05"));
        var before = Ruritania.ChronicleOf(gazette);
        var repayment = Assert.Single(before.Commitments, commitment => commitment.Debtors[0] == Ruritania.TheChancellor);
        Assert.Equal(second, repayment.Deed.Values[0].Deadline);
        Assert.Equal("within thirty days of that deadline", repayment.Deed.Values[0].Deadline.Printed);
        Assert.Equal(UncertainDate.Parse("2031-07-30"), repayment.Due);
        Assert.Equal((Truth.False, Truth.True), (repayment.IsOverdue("2031-07-30"), repayment.IsOverdue("2031-07-31")));

        // The first is put off: whether the second moves with it is not told.
        herald.Says(1, first.IsPostponed(When.On("2031-08-31")).On("2031-06-20"));
        var after = Assert.Single(before.With(herald.Close()).Commitments, commitment => commitment.Debtors[0] == Ruritania.TheChancellor);
        Assert.Equal((new(2031, 7, 30), new(2031, 9, 30)), (after.Due.Earliest, after.Due.Latest));
        Assert.Equal((Truth.False, Truth.Maybe, Truth.True), (after.IsOverdue("2031-07-30"), after.IsOverdue("2031-08-15"), after.IsOverdue("2031-10-01")));
    }

    [Fact]
    public void Two_deadlines_that_hang_on_each_other_or_on_none_are_unknown()
    {
        var gazette = Ruritania.Gazette();
        var open = gazette.Says(1, Ruritania.Queen.PledgesTo(Withdraw.By(Ruritania.State)));
        var hanging = gazette.Says(2, Ruritania.Queen.PledgesTo(Repay.By(Ruritania.State, Nouns.Debt).Due(When.Told(AnchorKind.Until, Nouns.Deadline.Of(open)))));
        var self = new ClaimId("gazette", 3, 1);
        gazette.Says(3, Ruritania.Queen.PledgesTo(Repay.By(Ruritania.State, Nouns.Loan).Due(When.Told(AnchorKind.Until, Nouns.Deadline.Of(new What.Mentioned(self))))));
        var commitments = Ruritania.ChronicleOf(gazette).Commitments;
        Assert.Equal(3, commitments.Count);
        Assert.All(commitments, commitment => Assert.Equal(DatePrecision.Unknown, commitment.Due.Precision));
        Assert.Equal([Truth.False, Truth.Maybe, Truth.Maybe], commitments.Select(commitment => commitment.IsOverdue("2040-01-01")).OrderBy(truth => truth.IsMaybe));
    }

    [Fact]
    [Requirement(22)]
    public void A_deadline_told_by_a_term_of_office()
    {
        var (gazette, register, herald) = (Ruritania.Gazette(), new Reading(new Source("register", SourceKind.Register, "Register of Ruritania")), Ruritania.Gazette("herald"));
        var term = Nouns.TermOfOffice.Of(Ruritania.TheChancellor);
        gazette.Says(1, Ruritania.Queen.PledgesTo(Visit.By(Ruritania.Queen, Ruritania.Strelsau).Due(When.Told(AnchorKind.Until, term).InWords("before his term is out"))).On("2031-05-05"));
        var untold = Ruritania.ChronicleOf(gazette);
        var nothing = Assert.Single(untold.Commitments);
        Assert.Equal((DatePrecision.Unknown, Truth.Maybe), (nothing.Due.Precision, nothing.IsOverdue("2060-01-01")));

        // A register has the term for which the office was given.
        register.Says(1, Ruritania.Rupert.Enters(Ruritania.Chancellor).ForTerm("2029-01-01", "2033-12-31").On("2029-01-01"));
        var given = untold.With(register.Close());
        var commitment = Assert.Single(given.Commitments);
        Assert.Equal("before his term is out", commitment.Deed.Values[0].Deadline.Printed);
        Assert.Equal(UncertainDate.Parse("2033-12-31"), commitment.Due);
        Assert.Equal((Truth.False, Truth.True), (commitment.IsOverdue("2033-12-31"), commitment.IsOverdue("2034-01-01")));

        // He leaves before it is out: which of the two was meant is not told.
        herald.Says(1, Ruritania.Rupert.Leaves(Ruritania.Chancellor).On("2032-03-01"));
        var left = Assert.Single(given.With(herald.Close()).Commitments);
        Assert.Equal((new(2032, 3, 1), new(2033, 12, 31)), (left.Due.Earliest, left.Due.Latest));
        Assert.Equal(Truth.Maybe, left.IsOverdue("2033-01-01"));
    }
}
