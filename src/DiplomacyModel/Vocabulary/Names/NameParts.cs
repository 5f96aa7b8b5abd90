namespace DiplomacyModel;

/// <summary>A name as its matching sees it: its words in the orders in which they may be printed, its suffix, and whether its parts are known.</summary>
internal sealed class NameParts
{
    private static readonly string[] Suffixes = ["JR", "JUNIOR", "SR", "SENIOR", "2ND", "3RD", "4TH"];

    private NameParts(NameLine[] orders, string suffix)
    {
        Orders = orders;
        Suffix = suffix.Trim().TrimEnd('.').ToUpperInvariant() switch { "JUNIOR" => "JR", "SENIOR" => "SR", "2ND" => "II", "3RD" => "III", "4TH" => "IV", var plain => plain };
    }

    /// <summary>The words in each order in which they may be printed; the name's own first.</summary>
    public NameLine[] Orders { get; }

    /// <summary>The words of a name whose parts are known, family name last: in its own order of given names, and in that of the West.</summary>
    public NameLine[] FamilyLast { get; private init; } = [];

    /// <summary>What tells generations apart, in capitals without a stop.</summary>
    public string Suffix { get; }

    /// <summary>Whether it is known which word is which part.</summary>
    public bool IsKnown => FamilyLast.Length > 0;

    /// <summary>Whether the family name, or what stands in its place, comes first.</summary>
    public bool IsFamilyFirst { get; private init; }

    /// <summary>Whether it is a whole name: not a single printed word, which may be any part.</summary>
    public bool IsWhole => IsKnown || Orders[0].Words.Length > 1;

    /// <summary>Whether a given name and a family name or patronymic are written out, or the single name: two with an initial may be two.</summary>
    public bool IsFull { get; private init; }

    public bool IsMononym { get; private init; }

    /// <summary>By what two are put in one order, so that the answer does not depend on which comes first.</summary>
    public string Key => string.Join('|', Orders.Select(line => string.Join(' ', line.Words.Select(word => $"{word.Text}/{word.Role}")))) + '|' + Suffix;

    private static NameParts Of(PersonName name)
    {
        if (name.Order == NameOrder.Mononym)
        {
            var single = new NameLine(NameWord.Of(name.SingleName, NameRole.Unknown));
            return new([single], name.Suffix) { FamilyLast = [single], IsMononym = true, IsFull = IsWrittenOut(name.SingleName) };
        }

        NameWord[] family = [.. Words(name.FamilyPrefix, NameRole.Family), .. Words(name.Family, NameRole.Family), .. Words(name.SecondFamily, NameRole.Family)];
        NameWord[] patronymics = [.. name.Patronymics.SelectMany(patronymic => NameWord.Of(patronymic, NameRole.Patronymic))];
        NameWord[] western = [.. Words(name.Given, NameRole.Given), .. Words(name.Middle, NameRole.Given), .. patronymics];
        NameWord[] own = name.Order == NameOrder.FamilyFirstGivenLast ? [.. Words(name.Middle, NameRole.Given), .. Words(name.Given, NameRole.Given), .. patronymics] : western;
        var before = family.Length > 0 ? new NameLine([.. family, .. own]) : new([.. patronymics, .. own[..^patronymics.Length]]);
        NameLine[] after = own == western ? [new([.. own, .. family])] : [new([.. own, .. family]), new([.. western, .. family])];
        return new(name.Order == NameOrder.GivenFirst ? [.. after, before] : [before, .. after], name.Suffix)
        {
            FamilyLast = [after[0], after[^1]],
            IsFamilyFirst = name.Order != NameOrder.GivenFirst,
            IsFull = (IsWrittenOut(name.Given) || IsWrittenOut(name.Middle)) && (name.Family.Length > 0 ? IsFamilyName(name.Family) : name.Patronymics.Any(IsWrittenOut)),
        };
    }

    /// <summary>The ways to read a name: one, or where its parts are not told those of a printed one.</summary>
    public static Items<NameParts> Readings(PersonName name) => name.Order == NameOrder.NotTold ? [.. Read(name.SingleName)] : [Of(name)];

    /// <summary>The ways to read a printed name, the first without what may be a title; more than one where a word may be of the name or not.</summary>
    public static Items<NameParts> Of(PrintedName printed) => [.. printed.Readings.SelectMany(Read)];

    private static IEnumerable<NameParts> Read(string text)
    {
        NameWord[] words = [.. NameWord.Of(text, NameRole.Unknown)];
        var last = words[^1].Text;
        var isSuffix = words.Length > 1 && (IsNumeral(last) || Suffixes.Contains(last.ToUpperInvariant()));
        return isSuffix && last is "VI" or "XI" ? [Turned(words[..^1], last), Turned(words, "")]
            : isSuffix ? [Turned(words[..^1], last)]
            : [Turned(words, "")];
    }

    // The family name may be the first words or the last ones: each way of carrying words from the front to the end.
    private static NameParts Turned(NameWord[] words, string suffix) =>
        new([.. Enumerable.Range(0, words.Length).Select(cut => new NameLine([.. words[cut..], .. words[..cut]]))], suffix);

    // In capitals: Vi and Xi are names, and so are VI and XI where names are put in capitals.
    private static bool IsNumeral(string word) =>
        word.TrimStart('X') is var units && word.Length - units.Length <= 3 && units is "" or "I" or "II" or "III" or "IV" or "V" or "VI" or "VII" or "VIII" or "IX";

    // A family name may be one letter (O, of Korea), an initial has its stop.
    private static bool IsFamilyName(string text) => IsWrittenOut(text) || !text.Contains('.', StringComparison.Ordinal);

    private static bool IsWrittenOut(string text) => text.Length > 0 && NameWord.Of(text, NameRole.Unknown).Any(word => !word.IsInitial);

    private static IEnumerable<NameWord> Words(string text, NameRole role) => text.Length == 0 ? [] : NameWord.Of(text, role);
}
