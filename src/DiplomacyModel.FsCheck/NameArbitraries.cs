using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.FsCheck;

/// <summary>Random names for property-based tests. Every value is valid, and every shrink of it is valid and simpler.</summary>
/// <remarks>Simpler means: fewer parts, then the name of Flavia Elphberg. Names are drawn from few words, so that two of them often share some.</remarks>
public static class NameArbitraries
{
    private static readonly string[] Families = ["Elphberg", "Hentzau", "ELPHBERG", "Võ", "Vo", "Nguyễn", "Kamikawa", "Ōno", "Ohno", "上川", "Flavia"];

    private static readonly string[] Givens = ["Flavia", "Rupert", "Rudolf", "F.", "Thưởng", "Thuong", "Yoko", "Yōko", "Jun'ichi", "Dae-jung", "Dae Jung", "Daejung", "陽子", "Elphberg"];

    private static readonly string[] Titles = ["", "", "Queen ", "Prime Minister ", "FM ", "Mr. "];

    private static readonly PersonName Simplest = new("Elphberg", "Flavia", NameOrder.GivenFirst);

    /// <summary>Names in all orders, with every part there or not, and such whose parts are not told.</summary>
    public static Arbitrary<PersonName> PersonNames { get; } = Arb.From(
        from family in Gen.Elements(Families)
        from given in Gen.Elements(Givens)
        from middle in Sometimes(Givens)
        from prefix in Sometimes("van", "de", "Al")
        from second in Sometimes(Families)
        from patronymics in Sometimes("bin Rudolf", "Rudolfovich")
        from suffix in Sometimes("Jr.", "II", "Sr.")
        from order in Gen.Elements(Enum.GetValues<NameOrder>())
        from form in Gen.Choose(0, 6)
        select (order, form) switch
        {
            (NameOrder.Mononym, _) => PersonName.Mononym(given, suffix),
            (NameOrder.NotTold, _) => PersonName.Unsplit(form == 0 ? given : form < 4 ? $"{given} {family}" : $"{family} {given}"),
            (_, 0) => new(family, given, order),
            (_, 6) => PersonName.FamilyOnly(family),
            (_, 1) => new("", given, order, middle, patronymics: [patronymics.Length > 0 ? patronymics : "Rudolfsdóttir"], suffix: suffix),
            _ => new PersonName(family, given, order, middle, prefix, second, patronymics.Length > 0 ? [patronymics] : [], suffix),
        },
        Shrink);

    /// <summary>Printed names: whole ones in either order, single words, with and without titles.</summary>
    public static Arbitrary<PrintedName> PrintedNames { get; } = Arb.From(
        from name in PersonNames.Generator
        from title in Gen.Elements(Titles)
        from style in Gen.Elements(Enum.GetValues<NameStyle>())
        from order in Gen.Elements(NameOrder.GivenFirst, NameOrder.FamilyFirst)
        select PrintedName.Read(title + name.Format(style, order)),
        printed => printed.Titles.Count > 0 ? [PrintedName.Read(printed.Name)] : printed.Name.Split(' ') is [_, _, ..] words ? words.Select(PrintedName.Read) : []);

    private static Gen<string> Sometimes(params string[] parts) => Gen.Frequency((2, Gen.Constant("")), (1, Gen.Elements(parts)));

    private static IEnumerable<PersonName> Shrink(PersonName name)
    {
        if (name.Order == NameOrder.Mononym)
        {
            return name.Suffix.Length > 0 ? [PersonName.Mononym(name.SingleName)] : name.SingleName == "Flavia" ? [] : [PersonName.Mononym("Flavia")];
        }

        if (name.Order == NameOrder.NotTold)
        {
            return name.SingleName == "Flavia Elphberg" ? [] : [PersonName.Unsplit("Flavia Elphberg")];
        }

        if (name.Given.Length == 0)
        {
            return name.Family == Simplest.Family ? [] : [PersonName.FamilyOnly(Simplest.Family)];
        }

        var (family, given) = (name.Family.Length > 0 ? name.Family : Simplest.Family, name.Given);
        PersonName[] simpler =
        [
            Simplest,
            new(family, given, NameOrder.GivenFirst),
            new(family, given, name.Order),
            new(family, given, name.Order, name.Middle),
            new(family, given, name.Order, suffix: name.Suffix),
            new(family, given, name.Order, patronymics: name.Patronymics),
        ];

        // What is not simpler, by the number of parts and then by the words, is no shrink.
        return simpler.Distinct().Where(one => Weight(one) < Weight(name));
    }

    private static int Weight(PersonName name) =>
        (10 * (new[] { name.Middle, name.FamilyPrefix, name.SecondFamily, name.Suffix }.Count(part => part.Length > 0) + name.Patronymics.Count))
        + (name.Family.Length == 0 ? 20 : 0)
        + (name.Order == NameOrder.GivenFirst ? 0 : 2)
        + (name.Family == Simplest.Family && name.Given == Simplest.Given ? 0 : 1);
}
