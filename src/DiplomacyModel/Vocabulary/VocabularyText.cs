namespace DiplomacyModel;

/// <summary>The shape of codes and ids.</summary>
internal static class VocabularyText
{
    public static void CheckCode(string text, string parameter, string kind)
    {
        if (!IsCode(text))
        {
            throw new ArgumentException(
                $"'{text}' is no {kind}: small letters a to z, digits and single hyphens, beginning with a letter, such as 'energy-security'.", parameter);
        }
    }

    public static string CheckText(string text, string parameter, string what) => string.IsNullOrWhiteSpace(text)
        ? throw new ArgumentException($"{what} is not empty.", parameter)
        : text;

    /// <summary>The text, where it is told.</summary>
    public static string? CheckTextOrNull(string? text, string parameter, string what) => text is null ? null : CheckText(text, parameter, what);

    private static bool IsCode(string text) =>
        text is [>= 'a' and <= 'z', ..]
        && text[^1] != '-'
        && !text.Contains("--", StringComparison.Ordinal)
        && text.All(letter => letter is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
}
