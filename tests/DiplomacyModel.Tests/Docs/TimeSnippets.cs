using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/which-time.md, compiled and run.</summary>
public sealed class TimeSnippets
{
    [Fact]
    public void What_is_so_and_what_may_be()
    {
        #region relations
        var february = UncertainDate.Parse("2023-02");
        var spring = UncertainDate.Parse("[2023-02-20..2023-05-31]");
        var tenure = UncertainPeriod.Parse("2014/2018-05-XX");

        var sure = february.Precedes(UncertainDate.Parse("2023-03"));
        var open = february.Precedes(spring);
        var never = UncertainDate.Parse("2020-12-X5").IsSameDayAs(UncertainDate.Parse("2020-12-07"));
        var held = UncertainDate.Parse("2016").IsWithin(tenure);
        var relations = february.RelationsTo(spring);
        #endregion
        Assert.Equal((Truth.True, Truth.Maybe, Truth.False, Truth.True), (sure, open, never, held));
        Assert.Equal(AllenRelations.Of(AllenRelation.Before, AllenRelation.Meets, AllenRelation.Equal, AllenRelation.MetBy, AllenRelation.After), relations);
    }

    [Fact]
    public void Many_at_once()
    {
        #region sequences
        UncertainDate[] dates = [UncertainDate.Parse("2023"), UncertainDate.Parse("2023-02-08"), UncertainDate.Parse("2022")];
        var definitely = dates.Definitely(date => date.IsOnOrAfter(new LocalDate(2023, 1, 1)));
        var possibly = dates.Possibly(date => date.IsSameDayAs(UncertainDate.Parse("2023-02-08")));
        var inOrder = dates.OrderByEarliest();
        var apart = UncertainDate.DaysBetween(dates[2], dates[1]);
        #endregion
        Assert.Equal((2, 2), (definitely.Count(), possibly.Count()));
        Assert.Equal(["2022", "2023", "2023-02-08"], inOrder.Select(date => date.ToString()));
        Assert.Equal((39, 403), (apart.Least, apart.Most));
    }

    [Fact]
    public void Bad_input()
    {
        #region read
        string Explain(string text) => EdtfValue.Read(text).Match(
            parsed => $"level {parsed.Value.Level}: {parsed.Value}",
            refused => refused.Errors[0].Repair ?? refused.Errors[0].Reason);
        #endregion
        Assert.Equal(("2023-02", "199X", "level 2: 2004-06-~11"), (Explain("2023-02-29"), Explain("199u"), Explain("2004-06-~11")));
    }
}
