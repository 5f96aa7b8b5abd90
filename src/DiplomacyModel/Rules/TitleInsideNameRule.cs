namespace DiplomacyModel.Rules;

/// <summary>DIP2005: a title or an honorific stands inside a part of a person's name, so that the name is not found without it.</summary>
/// <remarks>It speaks of persons who appear in some claim, and of words that are hardly ever names themselves.</remarks>
public sealed class TitleInsideNameRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.TitleInsideName);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return from person in chronicle.Things.OfType<Person>()
               let subject = Appearances.Of(chronicle, person.Id).Select(appearance => appearance.Account.Id).FirstOrDefault()
               where subject is not null
               from name in person.OtherNames.Select(form => form.Name).Prepend(person.FullName).Distinct()
               from part in new[] { name.Family, name.Given, name.Middle, name.SecondFamily, name.SingleName }
               let title = TitleWords.Inside(part)
               where title is not null
               select new Finding(
                   Info,
                   FindingCertainty.Definite,
                   subject,
                   $"\"{title}\" stands inside \"{part}\", a part of the name of {person.Name}.",
                   "Keep it beside the name: as a capacity, or where the name is printed.");
    }
}
