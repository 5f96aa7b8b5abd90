using System.Globalization;

namespace DiplomacyModel;

/// <content>All of a date, instead of some day of it.</content>
public readonly partial struct UncertainDate
{
    /// <summary>The calendar unit that is told, as one period: <c>2023-02</c> as the whole month.</summary>
    /// <returns>
    /// <para>Of a year, a month, a day, a quarter, a third and a half the exact period.</para>
    /// <para>Of a mask, a set, a range and significant digits all of <em>one</em> of their units, which one is not known: <c>20XX-05</c> is one May of
    /// a hundred, and <c>[2023-10-11..2023-12-31]</c> is one day. It starts on one of their first days and ends on one of their last. That both are
    /// of the same unit a period cannot say, so what is asked of it may be Maybe where going through the units would decide; it is never wrong.
    /// Who means all of a range has <see cref="UncertainPeriod.FromDateInterval"/>.</para>
    /// <para>A season has no bounds of its own: some stretch of the days that it may have. Where nothing is known of the day, nothing is known of the
    /// period. Marks are left out, as they move no bound.</para>
    /// </returns>
    public UncertainPeriod AsExtent() =>
        Precision == DatePrecision.Unknown || (Precision == DatePrecision.Mask && Unmarked(ToString()) == EdtfReader.UnknownText) ? UncertainPeriod.Of(PeriodBound.NotKnown.Instance, PeriodBound.NotKnown.Instance)
        : Precision == DatePrecision.Range ? UncertainPeriod.Between(this, this)
        : written is null ? UncertainPeriod.Between(On(Earliest), On(Latest))
        : UncertainPeriod.Between(Edge(written.Syntax, isEnd: false), Edge(written.Syntax, isEnd: true));

    // The first, or the last, days of its units.
    private static UncertainDate Edge(EdtfSyntax syntax, bool isEnd)
    {
        Items<string> edges = [.. syntax.Members.SelectMany(member => Edges(syntax.Text, member, isEnd)).Distinct()];
        return Parse(edges.Count == 1 && !edges[0].Contains("..", StringComparison.Ordinal) ? edges[0] : $"[{string.Join(',', edges)}]");
    }

    private static IEnumerable<string> Edges(string text, EdtfMember member, bool isEnd)
    {
        if (member.Last is not { } last)
        {
            return Edges(text, member.First, isEnd);
        }

        var first = member.First.IsDated ? Edge(text, member.First, isEnd) : "";
        return [$"{first}..{(last.IsDated ? Edge(text, last, isEnd) : "")}"];
    }

    private static IEnumerable<string> Edges(string text, EdtfDate date, bool isEnd)
    {
        if (date.IsMasked)
        {
            return MaskedEdges(Unmarked(text[date.Start..date.End]), date, isEnd);
        }

        var (low, high) = (Edge(text, date, isEnd: false), Edge(text, date, isEnd: true));
        return date.Significant > 0 && low[..^6] != high[..^6] ? [$"{low[..^6]}-{(isEnd ? "12-31" : "01-01")}..{high[..^6]}-{(isEnd ? "12-31" : "01-01")}"]
            : date is { IsSeason: true, Season: < 33 } ? [$"{low}..{high}"]
            : [isEnd ? high : low];
    }

    private static IEnumerable<string> MaskedEdges(string text, EdtfDate date, bool isEnd) =>
        date.Day != 0 ? [text]
        : date.Month == 0 ? [$"{text}-{(isEnd ? "12-31" : "01-01")}"]
        : !isEnd ? [$"{text}-01"]
        : from month in Enumerable.Range(1, 12)
          where (EdtfPlaces.Bits(date.Month, 12) >> month & 1) != 0
          from day in month == 2 ? [28, 29] : (int[])[GregorianMonth.Days(2023, month)]
          let last = string.Create(CultureInfo.InvariantCulture, $"{text[..^3]}-{month:00}-{day:00}")
          where EdtfReader.IsReadable(last, EdtfShape.Day)
          select last;

    private static string Edge(string text, EdtfDate date, bool isEnd)
    {
        var day = (isEnd ? EdtfCorner.High(text, date) : EdtfCorner.Low(text, date)).Day;
        return Text(new NodaTime.LocalDate(day.Year, day.Month, day.Day));
    }
}
