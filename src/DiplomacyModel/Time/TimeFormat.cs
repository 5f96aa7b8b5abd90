namespace DiplomacyModel;

/// <summary>The formats that all values of time share.</summary>
internal static class TimeFormat
{
    public static string Of(string? format, Func<string> edtf, Func<string> roundTrip, Func<string> words) => format switch
    {
        null or "" or "G" or "g" => edtf(),
        "R" or "r" => roundTrip(),
        "W" or "w" => words(),
        _ => throw new FormatException($"'{format}' is no format of a time: G is EDTF, R is what can be read back in full, W is English words."),
    };

    public static bool TryCopy(string text, Span<char> destination, out int written)
    {
        var isCopied = text.TryCopyTo(destination);
        written = isCopied ? text.Length : 0;
        return isCopied;
    }
}
