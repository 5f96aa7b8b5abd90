namespace DiplomacyModel;

/// <summary>A person's name in its parts. Equal by content. The order is stated, never guessed from the letters.</summary>
/// <remarks>
/// A part may have several words ("Ada Cornelia"). Honorifics, titles, ranks and occupations are no part of it; they stand
/// beside it where somebody is printed (<see cref="PrintedName"/>).
/// </remarks>
public sealed partial record PersonName
{
    /// <summary>Makes a name.</summary>
    /// <param name="family">The family name without its prefix; empty where the person has patronymics instead.</param>
    /// <param name="given">The given name, or several.</param>
    /// <param name="order">In which order the person's own usage puts them.</param>
    /// <param name="middle">Further names, before the given name where that comes last and else after it; or empty.</param>
    /// <param name="familyPrefix">What belongs to the family name and stands before it, such as <c>van</c> or <c>de</c>; or empty.</param>
    /// <param name="secondFamily">The second family name, such as the mother's in Spanish usage; or empty.</param>
    /// <param name="patronymics">Names after father, grandfather …, each with its <c>bin</c> where it has one: <c>bin Salman</c>, <c>Vladimirovich</c>.</param>
    /// <param name="suffix">What tells generations apart, such as <c>Jr.</c> or <c>III</c>; or empty.</param>
    /// <exception cref="ArgumentException">The given name is empty; or there is neither family name nor patronymic; or a prefix or second family name without a family name; or the order is that of a mononym, or not told.</exception>
    public PersonName(
        string family,
        string given,
        NameOrder order,
        string middle = "",
        string familyPrefix = "",
        string secondFamily = "",
        Items<string> patronymics = default,
        string suffix = "")
    {
        Family = patronymics.Count == 0 ? VocabularyText.CheckText(family, nameof(family), "A family name") : Guard.NotNull(family);
        Given = VocabularyText.CheckText(given, nameof(given), "A given name");
        Order = Guard.Defined(order) switch
        {
            NameOrder.Mononym => throw new ArgumentException("A single name has no parts; make it with PersonName.Mononym.", nameof(order)),
            NameOrder.NotTold => throw new ArgumentException("A name of which no order is told has no parts that are known; make it with PersonName.Unsplit.", nameof(order)),
            var told => told,
        };
        Middle = Guard.NotNull(middle);
        FamilyPrefix = Belonging(familyPrefix, nameof(familyPrefix));
        SecondFamily = Belonging(secondFamily, nameof(secondFamily));
        Patronymics = Guard.NoNulls(patronymics);
        Suffix = Guard.NotNull(suffix);
        foreach (var patronymic in patronymics)
        {
            VocabularyText.CheckText(patronymic, nameof(patronymics), "A patronymic");
        }
    }

    private PersonName(string family)
    {
        Family = VocabularyText.CheckText(family, nameof(family), "A family name");
        Order = NameOrder.GivenFirst;
        Suffix = "";
    }

    private PersonName(string words, NameOrder order)
    {
        SingleName = VocabularyText.CheckText(words, nameof(words), "A name");
        Order = order;
        Suffix = "";
    }

    private PersonName(string name, string suffix)
    {
        SingleName = VocabularyText.CheckText(name, nameof(name), "A single name");
        Suffix = Guard.NotNull(suffix);
        Order = NameOrder.Mononym;
    }

    /// <summary>The family name, or several, without prefix; empty where there is none.</summary>
    public string Family { get; } = "";

    /// <summary>What belongs to the family name and stands before it: <c>van</c>, <c>de</c>; empty where nothing does.</summary>
    public string FamilyPrefix { get; } = "";

    /// <summary>The second family name, by which one is not spoken of; empty where there is none.</summary>
    public string SecondFamily { get; } = "";

    /// <summary>Further names: before the given name where that comes last (<c>Võ Văn Thưởng</c>), else after it; empty where there are none.</summary>
    public string Middle { get; } = "";

    /// <summary>The given name, or several; empty in a mononym, and where only the family name is told, or no part.</summary>
    public string Given { get; } = "";

    /// <summary>Names after father, grandfather …, each with its connecting word; empty where there are none.</summary>
    public Items<string> Patronymics { get; }

    /// <summary>What tells generations or bearers of one name apart: <c>Jr.</c>, <c>III</c>; empty where nothing does.</summary>
    public string Suffix { get; }

    /// <summary>The single name of a mononym, neither family name nor given name, or the words of a name whose parts are not told; else empty.</summary>
    public string SingleName { get; } = "";

    /// <summary>In which order the person's own usage puts the parts.</summary>
    public NameOrder Order { get; }

    /// <summary>A single name that is neither family name nor given name: <c>Sukarno</c>, <c>Naruhito</c>.</summary>
    /// <param name="name">The name.</param>
    /// <param name="suffix">What tells bearers apart, such as <c>II</c>; or empty.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PersonName Mononym(string name, string suffix = "") => new(name, suffix);

    /// <summary>A name of which only the family name is told: "President Bush". Which given name it has is not said, so that it is never surely that of one person.</summary>
    /// <param name="family">The family name.</param>
    /// <returns>The name, without a given name.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PersonName FamilyOnly(string family) => new(family);

    /// <summary>A name of which the text does not say which word is the family name: it is kept and printed as it is, in every style and order.</summary>
    /// <param name="words">The words, in printed order.</param>
    /// <returns>The name. It matches as a printed one (<see cref="PrintedName"/>): two such names are never surely the same.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static PersonName Unsplit(string words) => new(words, NameOrder.NotTold);

    /// <summary>The whole name in its own order.</summary>
    /// <returns>Such as <c>Võ Văn Thưởng</c> or <c>Kamikawa Yoko</c>.</returns>
    public override string ToString() => Format(NameStyle.Full);

    private string Belonging(string part, string parameter) => Guard.NotNull(part, parameter).Length > 0 && Family.Length == 0
        ? throw new ArgumentException("What belongs to a family name needs one.", parameter)
        : part;
}
