namespace DiplomacyModel.Names;

/// <summary>One reason of a <see cref="NameMatch"/>. Equal by content.</summary>
public sealed record NameMatchReason
{
    internal NameMatchReason(NameMatchReasonKind kind, params IEnumerable<string> words)
    {
        Kind = kind;
        Words = [.. words.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>What speaks for or against.</summary>
    public NameMatchReasonKind Kind { get; }

    /// <summary>The words of the names that it is about, in the order of their letters; empty where it is about the whole.</summary>
    public Items<string> Words { get; }

    /// <summary>The reason in words.</summary>
    /// <returns>Such as <c>differ in diacritics (Thuong, Thưởng)</c>.</returns>
    public override string ToString() => Text(Kind) + (Words.Count == 0 ? "" : $" ({string.Join(", ", Words)})");

    private static string Text(NameMatchReasonKind kind) => kind switch
    {
        NameMatchReasonKind.AllParts => "all parts in both",
        NameMatchReasonKind.OtherOrder => "in another order",
        NameMatchReasonKind.Case => "differ in capitals",
        NameMatchReasonKind.Joining => "differ in apostrophes or in what is written together",
        NameMatchReasonKind.Diacritics => "differ in diacritics",
        NameMatchReasonKind.OtherDiacritics => "have other diacritics",
        NameMatchReasonKind.LongVowel => "differ in a long vowel",
        NameMatchReasonKind.Initial => "an initial for a name",
        NameMatchReasonKind.MissingPart => "a part that one lacks",
        NameMatchReasonKind.OnlyFamilyName => "only the family name in both",
        NameMatchReasonKind.OnlyGivenName => "only a given name in both",
        NameMatchReasonKind.SingleWord => "a single word, which may be any part",
        NameMatchReasonKind.UnknownParts => "which word is which part is known of neither",
        NameMatchReasonKind.TwoReadings => "a word that may be of the name or not",
        NameMatchReasonKind.PartsSwapped => "family name and given name changed places",
        NameMatchReasonKind.OtherScript => "in different scripts",
        NameMatchReasonKind.AssumedName => "by an alias, pen name or nickname only",
        NameMatchReasonKind.OtherFamilyName => "another family name",
        NameMatchReasonKind.OtherGivenName => "another given name",
        NameMatchReasonKind.OtherPatronymic => "another patronymic",
        NameMatchReasonKind.OtherSuffix => "another suffix",
        NameMatchReasonKind.OtherWord => "another word",
        NameMatchReasonKind.OtherSequence => "the words in another sequence",
        NameMatchReasonKind.SaidToBeOne => "said to be one person",
        _ => "said to be two persons",
    };
}
