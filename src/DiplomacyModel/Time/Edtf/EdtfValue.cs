using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Time;

/// <summary>A value of the Extended Date/Time Format, of any level: dates, masks, seasons, sets, intervals, date-times, years beyond every calendar.</summary>
/// <remarks>
/// Equal by content: what is read strictly has one spelling, so two values are equal when their texts are. Marks stay on the
/// components they stand on and move no bound. A date that is one unknown day is an <see cref="UncertainDate"/>, an
/// interval an <see cref="UncertainPeriod"/>; this type keeps what neither can be.
/// </remarks>
[DebuggerDisplay("{ToString(),nq} ({ToWords(),nq})")]
public sealed partial class EdtfValue : IEquatable<EdtfValue>, ISpanParsable<EdtfValue>
{
    private readonly EdtfSyntax syntax;
    private readonly EdtfReach reach;

    internal EdtfValue(EdtfSyntax syntax)
    {
        this.syntax = syntax;
        reach = new(syntax);
    }

    /// <summary>What it stands for.</summary>
    public EdtfKind Kind => syntax.Kind;

    /// <summary>The level of EDTF that it needs: 0, 1 or 2.</summary>
    public int Level => syntax.Level;

    /// <summary>The features of EDTF that it uses.</summary>
    public EdtfFeatures Features => syntax.Features;

    /// <summary>Its earliest and latest day. Of a date-time it is the day as written, wherever that is.</summary>
    public EdtfBounds Bounds => reach.Bounds;

    internal EdtfSyntax Syntax => syntax;

    internal DaySet Days => reach.Days;

    /// <summary>Reads EDTF of any level, or throws.</summary>
    /// <param name="text">EDTF, such as <c>2023-02</c>, <c>2014/..</c> or <c>{1667,1668}</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not EDTF; the message has position, reason and remedy.</exception>
    public static EdtfValue Parse([StringSyntax(Edtf.Syntax)] string text) =>
        TryParse(text, null, out var value) ? value : Read(text).GetValueOrThrow();

    /// <summary>Reads EDTF of any level, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The value, or the error.</returns>
    public static ParseResult<EdtfValue> Read(string? text) => EdtfReader.TryRead(text ?? "", EdtfShape.Any, out var syntax, out var error)
        ? new ParseResult<EdtfValue>.Parsed(new(syntax!))
        : new ParseResult<EdtfValue>.Refused([error!]);

    /// <summary>Reads EDTF of any level, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static EdtfValue Parse([StringSyntax(Edtf.Syntax)] string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads EDTF of any level, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static EdtfValue Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>Reads EDTF of any level where it is; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The value, or <see langword="null"/>.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result)
    {
        result = EdtfReader.Read(s ?? "", out var syntax) is null ? new(syntax!) : null;
        return result is not null;
    }

    /// <summary>Reads EDTF of any level where it is; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The value, or <see langword="null"/>.</param>
    /// <returns>Whether the text is EDTF.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out EdtfValue result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>The value in EDTF. <see cref="Read"/> of it gives an equal value.</summary>
    /// <returns>Such as <c>2004-06~-11</c>.</returns>
    public override string ToString() => syntax.Text;

    /// <inheritdoc/>
    public bool Equals(EdtfValue? other) => other is not null && syntax.Text == other.syntax.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EdtfValue);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(syntax.Text);

    /// <summary>Equality by content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when equal.</returns>
    public static bool operator ==(EdtfValue? left, EdtfValue? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by content.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when not equal.</returns>
    public static bool operator !=(EdtfValue? left, EdtfValue? right) => !(left == right);
}
