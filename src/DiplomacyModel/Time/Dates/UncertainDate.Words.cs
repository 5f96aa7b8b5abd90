using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <content>Words for people.</content>
public readonly partial struct UncertainDate
{
    /// <summary>The date in English words.</summary>
    /// <returns>Such as <c>8 February 2023</c>, <c>some day in February 2023</c>, <c>some day in 2017, approximately</c>.</returns>
    public string ToWords()
    {
        var words = Precision switch
        {
            DatePrecision.Unknown => "an unknown day",
            DatePrecision.Range => $"some day from {Words(Earliest)} to {Words(Latest)}",
            DatePrecision.Year => $"some day in {Words(Earliest.Year)}",
            DatePrecision.Month => $"some day in {GregorianMonth.Name(Earliest.Month)} {Words(Earliest.Year)}",
            DatePrecision.Day => Words(Earliest),
            _ => WordsOfWritten(written!),
        };
        return Qualifier switch
        {
            DateQualifier.Uncertain => words + ", perhaps",
            DateQualifier.Approximate => words + ", approximately",
            DateQualifier.UncertainAndApproximate => words + ", perhaps, approximately",
            _ => words,
        };
    }

    private string WordsOfWritten(EdtfValue value)
    {
        var date = value.Syntax.Date;
        return Precision switch
        {
            DatePrecision.Set => $"some day of {value}",
            DatePrecision.Mask => $"some day of {Unmarked(value.ToString())}",
            DatePrecision.Decade when Earliest.Year > 0 => $"some day in the {Words(Earliest.Year)}s",
            DatePrecision.Decade or DatePrecision.Century => $"some day from {Words(Earliest.Year)} to {Words(Latest.Year)}",
            DatePrecision.SignificantDigits => $"some day from {Words(Earliest.Year)} to {Words(Latest.Year)}, estimated as {Unmarked(value.ToString()).Split('S')[0]}",
            _ => $"some day in {EdtfSeason.Name(date.Season)} {Words(date.YearNumber)}",
        };
    }

    private static string Words(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {GregorianMonth.Name(day.Month)} {Words(day.Year)}");

    private static string Words(int year) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");
}
