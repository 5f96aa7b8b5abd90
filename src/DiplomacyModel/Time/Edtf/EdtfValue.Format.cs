namespace DiplomacyModel.Time;

/// <content>Formats.</content>
public sealed partial class EdtfValue : ISpanFormattable
{
    /// <summary>The value in English words.</summary>
    /// <returns>Such as <c>8 February 2023, at 4:30:00 p.m., UTC+07 time</c>.</returns>
    public string ToWords() => EdtfWords.Of(this);

    /// <summary>The value in a format.</summary>
    /// <param name="format"><c>G</c>, also by default, and <c>R</c>: EDTF. <c>W</c>: English words.</param>
    /// <param name="formatProvider">Not used: EDTF is the same in every culture, and the words are English; for others format the parts.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TimeFormat.Of(format, ToString, ToString, ToWords);

    /// <summary>The value in a format, written where there is room.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TimeFormat.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
}
