using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <content>EDTF in and out.</content>
public readonly partial struct UncertainDate
{
    /// <summary>Reads EDTF of one day that may not be known, or throws. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="text">Such as <c>2023</c>, <c>2023-02-08</c>, <c>2017~</c>, <c>201X</c>, <c>2023-21</c>, <c>[2023-10-11..2023-12-31]</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not such a date; the message has position, reason and remedy.</exception>
    public static UncertainDate Parse([StringSyntax(Edtf.Syntax)] string text) =>
        TryParse(text, null, out var date) ? date : Read(text).GetValueOrThrow();

    /// <summary>Reads EDTF of one day that may not be known, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The date, or the error.</returns>
    public static ParseResult<UncertainDate> Read(string? text)
    {
        text ??= "";
        return TryReadPlain(text, out var plain) ? new ParseResult<UncertainDate>.Parsed(plain)
            : EdtfReader.TryRead(text, EdtfShape.Day, out var syntax, out var error) ? new ParseResult<UncertainDate>.Parsed(From(syntax!))
            : new ParseResult<UncertainDate>.Refused([error!]);
    }

    /// <summary>Reads EDTF of one day that may not be known, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static UncertainDate Parse([StringSyntax(Edtf.Syntax)] string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads EDTF of one day that may not be known, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not such a date.</exception>
    public static UncertainDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryReadPlain(s, out var plain) ? plain : Parse(s.ToString());

    /// <summary>Reads EDTF of one day where it is; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The date, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UncertainDate result)
    {
        s ??= "";
        var isPlain = TryReadPlain(s, out result);
        if (!isPlain && EdtfReader.Read(s, out var syntax) is null && EdtfMisfits.Of(syntax!, EdtfShape.Day) is null)
        {
            result = From(syntax!);
            return true;
        }

        return isPlain;
    }

    /// <summary>Reads EDTF of one day where it is; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The date, or <see cref="Unknown"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UncertainDate result) =>
        TryReadPlain(s, out result) || TryParse(s.ToString(), provider, out result);

    /// <summary>The date in EDTF. <see cref="Read"/> of it gives an equal date.</summary>
    /// <returns>Such as <c>2023-02</c>; <c>XXXX-XX-XX</c> when nothing is known.</returns>
    public override string ToString() => written?.ToString() ?? Precision switch
    {
        DatePrecision.Unknown => EdtfReader.UnknownText,
        DatePrecision.Range => $"[{Text(Earliest)}..{Text(Latest)}]",
        DatePrecision.Year => Text(Earliest)[..^6] + MarkOf(Qualifier),
        DatePrecision.Month => Text(Earliest)[..^3] + MarkOf(Qualifier),
        _ => Text(Earliest) + MarkOf(Qualifier),
    };

    internal static UncertainDate From(string text, EdtfDate date)
    {
        if (date.IsPlain)
        {
            return Plain(date);
        }

        // What is kept beside the bounds is a text of its own.
        EdtfReader.Read(text[date.Start..date.End], out var syntax);
        return From(syntax!);
    }

    private static bool TryReadPlain(ReadOnlySpan<char> text, out UncertainDate date)
    {
        var isPlain = PlainDateReader.TryRead(text, out var year, out var month, out var day, out var qualifier);
        date = isPlain ? Plain(year, month, day, qualifier) : default;
        return isPlain;
    }

    private static UncertainDate Plain(EdtfDate date) =>
        Plain(date.YearNumber, EdtfPlaces.Value(date.Month), EdtfPlaces.Value(date.Day), date.Qualifier);

    private static UncertainDate Plain(int year, int month, int day, DateQualifier qualifier)
    {
        var first = new LocalDate(year, Math.Max(month, 1), Math.Max(day, 1));
        return day > 0 ? new(first, first, DatePrecision.Day, qualifier)
            : month > 0 ? new(first, new LocalDate(year, month, GregorianMonth.Days(year, month)), DatePrecision.Month, qualifier)
            : new(first, new LocalDate(year, 12, 31), DatePrecision.Year, qualifier);
    }

    private static UncertainDate From(EdtfSyntax syntax)
    {
        var member = syntax.Members[0];
        if (syntax.Text == EdtfReader.UnknownText)
        {
            return Unknown;
        }

        if (syntax.Kind == EdtfKind.OneOf)
        {
            return syntax.Members.Length == 1 && member is { First: { Day: not 0, IsMarked: false }, Last: { Day: not 0, IsMarked: false } last }
                ? Within(new DateInterval(Day(member.First), Day(last)))
                : Written(syntax, DatePrecision.Set, DateQualifier.None);
        }

        return member.First.IsPlain ? Plain(member.First) : Written(syntax, PrecisionOf(member.First), member.First.Qualifier);
    }

    private static UncertainDate Written(EdtfSyntax syntax, DatePrecision precision, DateQualifier qualifier)
    {
        var value = new EdtfValue(syntax);
        return new(
            value.Bounds.Earliest is EdtfBound.OnDay first ? first.Day : LocalDate.MinIsoValue,
            value.Bounds.Latest is EdtfBound.OnDay last ? last.Day : LocalDate.MaxIsoValue,
            precision,
            qualifier,
            value);
    }

    private static DatePrecision PrecisionOf(EdtfDate date) => date switch
    {
        { Significant: > 0 } => DatePrecision.SignificantDigits,
        { IsMasked: true, Month: 0 } when EdtfPlaces.At(date.Year, 3) != EdtfPlaces.Mask && EdtfPlaces.At(date.Year, 2) != EdtfPlaces.Mask && EdtfPlaces.At(date.Year, 0) == EdtfPlaces.Mask =>
            EdtfPlaces.At(date.Year, 1) == EdtfPlaces.Mask ? DatePrecision.Century : DatePrecision.Decade,
        { IsMasked: true } => DatePrecision.Mask,
        { Season: > 39 } => DatePrecision.Half,
        { Season: > 36 } => DatePrecision.Third,
        { Season: > 32 } => DatePrecision.Quarter,
        { Season: > 0 } => DatePrecision.Season,
        { Day: not 0 } => DatePrecision.Day,
        { Month: not 0 } => DatePrecision.Month,
        _ => DatePrecision.Year,
    };

    private static LocalDate Day(EdtfDate date) => new(date.YearNumber, EdtfPlaces.Value(date.Month), EdtfPlaces.Value(date.Day));

    private static string Unmarked(string text) => string.Concat(text.Where(one => one is not ('?' or '~' or '%')));

    private static string MarkOf(DateQualifier qualifier) => qualifier switch
    {
        DateQualifier.Uncertain => "?",
        DateQualifier.Approximate => "~",
        DateQualifier.UncertainAndApproximate => "%",
        _ => "",
    };

    private static string Text(LocalDate day) => string.Create(
        CultureInfo.InvariantCulture, $"{(day.Year < 0 ? "-" : "")}{Math.Abs(day.Year):0000}-{day.Month:00}-{day.Day:00}");
}
