using DiplomacyModel;

namespace Register;

/// <summary>Printed names and ids.</summary>
public static class PersonNames
{
    /// <summary>
    /// A printed name in its parts, by the order that the table keeps. <see langword="null"/> for a name of one word, which tells no parts;
    /// who bears it is shown by the id.
    /// </summary>
    public static PersonName? Split(string printed, NameOrder order) => (printed.Split(' ', StringSplitOptions.RemoveEmptyEntries), order) switch
    {
        ([_, _, ..] words, NameOrder.GivenFirst) => new(words[^1], string.Join(' ', words[..^1]), order),
        ([_, _, ..] words, NameOrder.FamilyFirst) => new(words[0], string.Join(' ', words[1..]), order),
        ([_, _, ..] words, NameOrder.FamilyFirstGivenLast) => new(words[0], words[^1], order, string.Join(' ', words[1..^1])),
        _ => null,
    };

    /// <summary>A title as an id: small letters, digits and hyphens.</summary>
    public static string Id(string text) =>
        string.Join('-', string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
