using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Time;

/// <content>The interfaces of texts.</content>
public sealed partial class AllOfDates
{
    /// <summary>Reads all of a set in EDTF, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The dates.</returns>
    /// <exception cref="FormatException">The text is no such set.</exception>
    public static AllOfDates Parse([StringSyntax(Edtf.Syntax)] string s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads all of a set in EDTF, or throws.</summary>
    /// <param name="s">EDTF.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <returns>The dates.</returns>
    /// <exception cref="FormatException">The text is no such set.</exception>
    public static AllOfDates Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    /// <summary>Reads all of a set in EDTF where it is one; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The dates, or <see langword="null"/>.</param>
    /// <returns>Whether the text is such a set.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out AllOfDates result)
    {
        result = EdtfReader.IsReadable(s ?? "", EdtfShape.AllOf) ? Parse(s!) : null;
        return result is not null;
    }

    /// <summary>Reads all of a set in EDTF where it is one; <see cref="Read"/> tells also what is wrong.</summary>
    /// <param name="s">Any text.</param>
    /// <param name="provider">Not used: EDTF is the same in every culture.</param>
    /// <param name="result">The dates, or <see langword="null"/>.</param>
    /// <returns>Whether the text is such a set.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out AllOfDates result) =>
        TryParse(s.ToString(), provider, out result);

    /// <summary>The set in a format.</summary>
    /// <param name="format"><c>G</c>, also by default, and <c>R</c>: EDTF. <c>W</c>: English words.</param>
    /// <param name="formatProvider">Not used: EDTF is the same in every culture, and the words are English; for others format the members.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TimeFormat.Of(format, ToString, ToString, ToWords);

    /// <summary>The set in a format, written where there is room.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TimeFormat.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
}
