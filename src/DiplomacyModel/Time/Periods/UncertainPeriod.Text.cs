using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>EDTF in and out.</content>
public sealed partial record UncertainPeriod : ISpanParsable<UncertainPeriod>
{
    /// <summary>Reads an interval in EDTF, or throws. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="text">Such as <c>2014/2018</c>, <c>2014/..</c> (open), <c>2014/</c> (its end not known).</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no interval; the message has position, reason and remedy.</exception>
    public static UncertainPeriod Parse([StringSyntax(Edtf.Syntax)] string text) =>
        TryParse(text, null, out var period) ? period : Read(text).GetValueOrThrow();

    /// <summary>Reads an interval in EDTF, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>
    /// The period, whose <see cref="ToString()"/> is this text, or the error. An interval has one slash and a start or an end; a time of day, a set, and
    /// years outside the calendar do not stand in it. What the format <c>R</c> writes beside EDTF is read by <see cref="ReadRoundTrip"/>.
    /// </returns>
    public static ParseResult<UncertainPeriod> Read(string? text) => EdtfReader.TryRead(text ?? "", EdtfShape.Period, out var syntax, out var error)
        ? new ParseResult<UncertainPeriod>.Parsed(From(syntax!))
        : new ParseResult<UncertainPeriod>.Refused([error!]);

    /// <summary>Reads an interval in EDTF, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no interval.</exception>
    public static UncertainPeriod Parse([StringSyntax(Edtf.Syntax)] string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads an interval in EDTF, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException">The text is no interval.</exception>
    public static UncertainPeriod Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>Reads an interval in EDTF where it is one; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The period, or <see langword="null"/>.</param>
    /// <returns>Whether the text is an interval.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainPeriod result)
    {
        result = EdtfReader.Read(s ?? "", out var syntax) is null && EdtfMisfits.Of(syntax!, EdtfShape.Period) is null ? From(syntax!) : null;
        return result is not null;
    }

    /// <summary>Reads an interval in EDTF where it is one; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The period, or <see langword="null"/>.</param>
    /// <returns>Whether the text is an interval.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainPeriod result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>The period in EDTF, or the nearest that EDTF has. <see cref="Read"/> of it gives an equal period, but where an end is a range or a set of days, is not known but bounded, or where neither end is known.</summary>
    /// <returns>Such as <c>2014/2018</c>, <c>2014/..</c> or <c>2014/</c>; of a range the finest month, year, decade or century that holds it, or <c>XXXX</c>; before 0000 a year or nothing.</returns>
    public override string ToString() => $"{Text(Start)}/{Text(End)}";

    private static UncertainPeriod From(EdtfSyntax syntax)
    {
        var (first, last) = syntax.Members[0];
        return new(Bound(syntax.Text, first), Bound(syntax.Text, last!));
    }

    private static PeriodBound Bound(string text, EdtfDate date) => date.IsDated ? new PeriodBound.Dated(UncertainDate.From(text, date))
        : date.IsOpen ? PeriodBound.Unbounded.Instance
        : PeriodBound.NotKnown.Instance;

    private static string Text(PeriodBound bound) =>
        bound is PeriodBound.Dated { Date.Precision: DatePrecision.Range or DatePrecision.Set } dated ? Nearest(dated.Date)
        : bound is PeriodBound.NotKnown ? ""
        : FullText(bound);

    // The finest calendar unit that holds all days of a range or a set.
    private static string Nearest(UncertainDate date)
    {
        var (first, last) = (UncertainDate.On(date.Earliest).ToString(), UncertainDate.On(date.Latest).ToString());
        if (date.Earliest.Year < 0 || first == last)
        {
            return first == last ? first : date.Earliest.Year == date.Latest.Year ? first[..5] : "";
        }

        return first[..7] == last[..7] ? first[..7]
            : first[..4] == last[..4] ? first[..4]
            : first[..3] == last[..3] ? first[..3] + "X"
            : first[..2] == last[..2] ? first[..2] + "XX"
            : "XXXX";
    }
}
