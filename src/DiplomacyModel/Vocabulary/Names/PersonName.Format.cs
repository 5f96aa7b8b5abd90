namespace DiplomacyModel;

/// <content>Names as a text prints them.</content>
public sealed partial record PersonName
{
    /// <summary>The name in a style.</summary>
    /// <param name="style">How much of it.</param>
    /// <param name="order">In which order, or <see langword="null"/> for the name's own; a mononym and a name whose parts are not told have only one.</param>
    /// <returns>Such as <c>Kamikawa, Yoko</c> or <c>G. W. Bush</c>.</returns>
    public string Format(NameStyle style, NameOrder? order = null)
    {
        var asked = Order != NameOrder.Mononym && Guard.Defined(order ?? Order) is not NameOrder.NotTold and var other ? other : Order;
        return Guard.Defined(style) switch
        {
            _ when Order == NameOrder.NotTold => SingleName,
            _ when asked == NameOrder.Mononym => Join([SingleName.Length > 0 ? SingleName : Spoken(Order), style is NameStyle.Spoken or NameStyle.Plain ? "" : Suffix]),
            NameStyle.Plain => Ordered(asked, [Given], Family.Length > 0 ? [] : Patronymics, [FamilyPrefix, Family], ""),
            NameStyle.MiddleInitials => Ordered(asked, Personal(asked, Given, Initials(Middle)), [.. Patronymics.Select(Initial)], WholeFamily, Suffix),
            NameStyle.Initials => Ordered(asked, Personal(asked, Initials(Given), Initials(Middle)), [.. Patronymics.Select(Initial)], WholeFamily, Suffix),
            NameStyle.Spoken => Spoken(asked),
            NameStyle.Sorting when asked == NameOrder.GivenFirst && Family.Length > 0 && Given.Length > 0 =>
                $"{Join([Family, SecondFamily])}, {Join([Given, Middle, .. Patronymics, FamilyPrefix])}{(Suffix.Length > 0 ? $", {Suffix}" : "")}",
            _ => Ordered(asked, Personal(asked, Given, Middle), Patronymics, WholeFamily, Suffix),
        };
    }

    /// <summary>The name with what is said before or after it: <c>President Thưởng</c>, <c>Kamikawa-san</c>.</summary>
    /// <param name="title">The honorific, title, rank or occupation.</param>
    /// <param name="style">How much of the name; by default that by which one is spoken of.</param>
    /// <param name="order">In which order, or <see langword="null"/> for the name's own.</param>
    /// <returns>The form of address.</returns>
    public string Format(NameTitle title, NameStyle style = NameStyle.Spoken, NameOrder? order = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        var name = Format(style, order);
        var isJoined = title.Text[0] == '-' || Glue != " ";
        return title.IsAfterName ? $"{name}{(isJoined ? "" : " ")}{title.Text}" : $"{title.Text} {name}";
    }

    private Items<string> WholeFamily => [FamilyPrefix, Family, SecondFamily];

    // A family-first name in Han, kana or Hangul is written without blanks, other names in katakana with a dot between.
    private string Glue
    {
        get
        {
            char[] letters = [.. Patronymics.Prepend(FamilyPrefix + Family + SecondFamily + Given + Middle + SingleName + Suffix).SelectMany(part => part).Where(char.IsLetter)];
            return letters.Length == 0 || !letters.All(IsEastAsian) ? " "
                : Order != NameOrder.GivenFirst ? ""
                : letters.All(letter => letter is >= '\u30A0' and <= '\u30FF') ? "・" : " ";
        }
    }

    private string Ordered(NameOrder order, Items<string> personal, Items<string> patronymics, Items<string> family, string suffix)
    {
        // Where there is no family name, the patronymic stands in its place.
        Items<string> own = Family.Length > 0 ? [.. personal, .. patronymics] : personal;
        var last = Family.Length > 0 ? family : patronymics;
        return Join(order == NameOrder.GivenFirst ? [.. own, .. last, suffix] : [.. last, .. own, suffix]);
    }

    private string Spoken(NameOrder order) => Family.Length == 0 || (order == NameOrder.FamilyFirstGivenLast && Given.Length > 0) ? Given : Join([FamilyPrefix, Family]);

    private string Join(Items<string> parts) => string.Join(Glue, parts.Where(part => part.Length > 0));

    private static Items<string> Personal(NameOrder order, string given, string middle) =>
        order == NameOrder.FamilyFirstGivenLast ? [middle, given] : [given, middle];

    private static string Initials(string part) => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Initial));

    // "bin Salman" is kept whole; so is what has no capital letters.
    private static string Initial(string name) => name.Contains(' ', StringComparison.Ordinal) || !char.IsUpper(name[0]) ? name : $"{name[0]}.";

    private static bool IsEastAsian(char letter) => letter is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' or '\u3005';
}
