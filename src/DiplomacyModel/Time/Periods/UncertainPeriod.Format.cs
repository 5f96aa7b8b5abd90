namespace DiplomacyModel;

/// <content>Formats.</content>
public sealed partial record UncertainPeriod : ISpanFormattable
{
    /// <summary>The period in a format.</summary>
    /// <param name="format">
    /// <c>G</c>, also by default: EDTF, the nearest where EDTF cannot say all. <c>R</c>: the same, and after it the ends as they are where
    /// EDTF cannot say all; <see cref="ReadRoundTrip"/> reads it. <c>W</c>: English words.
    /// </param>
    /// <param name="formatProvider">Not used: EDTF is the same in every culture, and the words are English; for others format the ends.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => TimeFormat.Of(format, ToString, ToRoundTrip, ToWords);

    /// <summary>The period in a format, written where there is room.</summary>
    /// <param name="destination">Where to write.</param>
    /// <param name="charsWritten">How many characters were written.</param>
    /// <param name="format">As in <see cref="ToString(string?, IFormatProvider?)"/>.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether there was room.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TimeFormat.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
}
