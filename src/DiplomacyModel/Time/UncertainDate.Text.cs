using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <content>Text: EDTF in and out, and words for people.</content>
public readonly partial struct UncertainDate
{
    /// <summary>Reads EDTF, or throws. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="text">Such as <c>2023</c>, <c>2023-02</c>, <c>2023-02-08</c>, <c>2017~</c>, <c>[2023-10-11..2023-12-31]</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not such a date; the message has position, reason and remedy.</exception>
    public static UncertainDate Parse([StringSyntax(Edtf.Syntax)] string text) => Read(text).GetValueOrThrow();

    /// <summary>Reads EDTF, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The date, or the error.</returns>
    public static ParseResult<UncertainDate> Read(string? text)
    {
        text ??= "";
        if (text == EdtfReader.UnknownText)
        {
            return new ParseResult<UncertainDate>.Parsed(Unknown);
        }

        if (EdtfReader.IsSet(text))
        {
            return EdtfReader.TryReadRange(text, out var first, out var last, out var wrong)
                ? new ParseResult<UncertainDate>.Parsed(Within(new DateInterval(Day(first), Day(last))))
                : new ParseResult<UncertainDate>.Refused([wrong!]);
        }

        return EdtfReader.TryReadDate(text, out var date, out var error)
            ? new ParseResult<UncertainDate>.Parsed(From(date))
            : new ParseResult<UncertainDate>.Refused([error!]);
    }

    /// <summary>The date in EDTF. <see cref="Read"/> of it gives an equal date.</summary>
    /// <returns>Such as <c>2023-02</c>; <c>XXXX-XX-XX</c> when nothing is known.</returns>
    public override string ToString() => Precision switch
    {
        DatePrecision.Unknown => EdtfReader.UnknownText,
        DatePrecision.Range => $"[{Text(Earliest)}..{Text(Latest)}]",
        DatePrecision.Year => Text(Earliest)[..^6] + Mark,
        DatePrecision.Month => Text(Earliest)[..^3] + Mark,
        _ => Text(Earliest) + Mark,
    };

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
            _ => Words(Earliest),
        };
        return Qualifier switch
        {
            DateQualifier.Uncertain => words + ", perhaps",
            DateQualifier.Approximate => words + ", approximately",
            DateQualifier.UncertainAndApproximate => words + ", perhaps, approximately",
            _ => words,
        };
    }

    private string Mark => Qualifier switch
    {
        DateQualifier.Uncertain => "?",
        DateQualifier.Approximate => "~",
        DateQualifier.UncertainAndApproximate => "%",
        _ => "",
    };

    private static UncertainDate From(EdtfDate date) => (date switch
    {
        { Month: 0 } => In(date.Year),
        { Day: 0 } => In(new YearMonth(date.Year, date.Month)),
        _ => On(Day(date)),
    }).Marked(date.Qualifier);

    private static LocalDate Day(EdtfDate date) => new(date.Year, date.Month, date.Day);

    private static string Text(LocalDate day) => string.Create(
        CultureInfo.InvariantCulture, $"{(day.Year < 0 ? "-" : "")}{Math.Abs(day.Year):0000}-{day.Month:00}-{day.Day:00}");

    private static string Words(LocalDate day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Day} {GregorianMonth.Name(day.Month)} {Words(day.Year)}");

    private static string Words(int year) => year > 0
        ? year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{1 - year} BCE");
}
