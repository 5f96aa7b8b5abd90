namespace DiplomacyModel.Tests;

/// <summary>A partnership that rests, and one with labels of two schemes.</summary>
public sealed class PartnershipTests
{
    /// <summary>What rests and then ends did not hold until its end, and no word is against another.</summary>
    [Theory]
    [InlineData("2031-03-01", "certain friendship")]
    [InlineData("2031-06-01", "ended 2031-03-01")]
    [InlineData("2031-09-01", "ended 2031-03-01")]
    [InlineData("2031-09-02", "ended 2031-09-01")]
    public void What_was_suspended_and_then_ends_was_at_rest_between(string day, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-01-01"));
        gazette.Says(2, Ruritania.Relation.Is(Ruritania.Low).Suspends().On("2031-03-01"));
        gazette.Says(3, Ruritania.Relation.Is(Ruritania.Low).Ends().On("2031-09-01"));
        var held = HistoryTests.TierOn(gazette, day);
        Assert.Equal((expected, Truth.False), (HistoryTests.Text(held), held.IsDisputed));
    }

    /// <summary>Labels of two schemes do not compare: none ends or replaces another's.</summary>
    [Theory]
    [InlineData("2031-02-15", "standing friendship 2031-02-01", "not yet dialogue partner", "standing friendship 2031-02-01")]
    [InlineData("2031-03-15", "one of friendship dialogue partner", "certain dialogue partner", "standing friendship 2031-02-01")]
    [InlineData("2031-05-01", "standing friendship 2031-02-01", "ended 2031-04-01", "standing friendship 2031-02-01")]
    [InlineData("2031-01-01", "not yet friendship", "not yet dialogue partner", "not yet friendship")]
    public void Labels_of_two_schemes_stand_side_by_side(string day, string all, string asean, string ruritania)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-02-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(PartnershipLabels.AseanDialoguePartner).On("2031-03-01"));
        gazette.Says(3, Ruritania.Relation.Is(PartnershipLabels.AseanDialoguePartner).Ends().On("2031-04-01"));
        var partnership = Ruritania.ChronicleOf(gazette).Partnership(Ruritania.Relation);
        var ladder = new TierScheme("ruritania", "its foreign office", [Ruritania.Low, Ruritania.High]);
        Assert.Equal((all, Truth.False), (HistoryTests.Text(partnership.Tier.AsOf(day)), partnership.Tier.AsOf(day).IsDisputed));
        Assert.Equal((asean, ruritania), (HistoryTests.Text(partnership.InScheme(PartnershipLabels.Asean).Tier.AsOf(day)), HistoryTests.Text(partnership.InScheme(ladder).Tier.AsOf(day))));
        Assert.Equal(["asean", "ruritania"], partnership.Schemes);
    }

    /// <summary>Of two that may hold one is not at an end where the other may be; what speaks against one speaks against the answer.</summary>
    [Theory]
    [InlineData(false, "one of friendship dialogue partner", "False")]
    [InlineData(true, "one of friendship dialogue partner", "True")]
    public void Side_by_side_one_may_have_ended_and_one_be_disputed(bool beginsAgain, string expected, string isDisputed)
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.Low).On("2031-02-01"));
        gazette.Says(2, Ruritania.Relation.Is(Ruritania.Low).Ends().On("2031-04"));
        gazette.Says(3, Ruritania.Relation.Becomes(PartnershipLabels.AseanDialoguePartner).On("2031-03-01"));
        if (beginsAgain)
        {
            herald.Says(1, Ruritania.Relation.Becomes(PartnershipLabels.AseanDialoguePartner).On("2031-05-04"));
        }

        var held = Ruritania.ChronicleOf(gazette, herald).Partnership(Ruritania.Relation).Tier.AsOf("2031-04-15");
        Assert.Equal((expected, isDisputed), (HistoryTests.Text(held), held.IsDisputed.ToString()));
    }
}
