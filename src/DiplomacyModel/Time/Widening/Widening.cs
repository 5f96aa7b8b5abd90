using NodaTime;

namespace DiplomacyModel;

/// <summary>Which width of a policy a date takes: by the unit that is told as approximate.</summary>
internal static class Widening
{
    private const int Approximate = (int)DateQualifier.Approximate;

    public static UncertainDate Of(UncertainDate date, EdtfSyntax? written, WideningPolicy policy)
    {
        if (date.Precision == DatePrecision.Set)
        {
            UncertainDate[] members = [.. written!.Members.SelectMany(member => Ends(written.Text, member))];
            UncertainDate[] widened = [.. members.Select(member => member.Widened(policy).Date)];
            return members.SequenceEqual(widened) ? date : UncertainDate.Within(new DateInterval(
                LocalDate.Min(date.Earliest, widened.Min(member => member.Earliest)), LocalDate.Max(date.Latest, widened.Max(member => member.Latest))));
        }

        if (((int)date.Qualifier & Approximate) == 0)
        {
            return date;
        }

        var (width, times) = written?.Date is { IsMarkedAsAWhole: false } components ? (OfComponent(components, policy), 1) : OfWhole(date, policy);
        return width == Period.Zero ? date : WideningPolicy.Around(date.Earliest, date.Latest, width, times);
    }

    private static IEnumerable<UncertainDate> Ends(string text, EdtfMember member) =>
        new[] { member.First, member.Last }.OfType<EdtfDate>().Where(date => date.IsDated).Select(date => UncertainDate.From(text, date));

    // The coarsest component that has a mark; a mark to the right of one counts as its own.
    private static Period OfComponent(EdtfDate date, WideningPolicy policy)
    {
        var marks = date.LeftMarks | date.RightMarks;
        return (marks & Approximate) != 0 ? policy.Year : (marks >> 2 & Approximate) != 0 ? policy.Month : policy.Day;
    }

    private static (Period Width, int Times) OfWhole(UncertainDate date, WideningPolicy policy) => date.Precision switch
    {
        DatePrecision.Day => (policy.Day, 1),
        DatePrecision.Month => (policy.Month, 1),
        DatePrecision.Season or DatePrecision.Quarter => (policy.Month, 3),
        DatePrecision.Third => (policy.Month, 4),
        DatePrecision.Half => (policy.Month, 6),
        DatePrecision.Decade => (policy.Decade, 1),
        DatePrecision.Century => (policy.Decade, 10),
        DatePrecision.Mask when date.Earliest.ToYearMonth() == date.Latest.ToYearMonth() => (policy.Month, 1),
        DatePrecision.Mask when date.Earliest.Year != date.Latest.Year => (policy.Decade, 1),
        _ => (policy.Year, 1),
    };
}
