namespace DiplomacyModel.Rules;

/// <summary>DIP2006: a title is printed with the given name of a person who is spoken of by the family name, or the other way round: the order was misread.</summary>
/// <remarks>Only of names that put the family name first. Titles of birth or honour go with any name, and are left out.</remarks>
public sealed class TitleWithOtherNameRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.TitleWithOtherName);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from person in chronicle.Things.OfType<Person>()
               let name = person.FullName
               let other = name.Order switch
               {
                   NameOrder.FamilyFirst => NameMatchReasonKind.OnlyGivenName,
                   NameOrder.FamilyFirstGivenLast => NameMatchReasonKind.OnlyFamilyName,
                   _ => (NameMatchReasonKind?)null,
               }
               where other is not null && name.Family.Length > 0
               from appearance in Appearances.Of(chronicle, person.Id)
               where !string.IsNullOrWhiteSpace(appearance.Party.Printed)
               let printed = PrintedName.Read(appearance.Party.Printed!)
               where printed.Titles.Any(title => title.Kind != NameTitleKind.Title) && name.Match(printed).Has(other.Value)
               group appearance.Account.Id by (person, printed) into places
               let person = places.Key.person
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   places.First(),
                   $"\"{places.Key.printed}\" has the title with {(person.FullName.Order == NameOrder.FamilyFirst ? "the given name" : "the family name")} of {person.Name}, who is spoken of as {person.FullName.Format(NameStyle.Spoken)}.",
                   "Check that this is the person, and that the order of the name was not misread.",
                   [.. places.Skip(1).Distinct()]);
    }
}
