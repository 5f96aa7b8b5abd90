using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>Words that tell of offices and of lives: <c>kishida.Enters(primeMinister)</c>, <c>post.IsVacant()</c>, <c>kishida.IsBorn()</c>.</content>
public static partial class Words
{
    /// <summary>Somebody takes up the office.</summary>
    /// <param name="holder">A person, or a state or body where the chair rotates.</param>
    /// <param name="office">The office, or how they stand to it: <c>president.Acting()</c>.</param>
    /// <returns>The change; its day is the first in office.</returns>
    public static Change Enters(this Actor holder, Capacity.Holder office) => holder.Holds(office).Begins();

    /// <summary>Somebody gives up the office, or loses it.</summary>
    /// <param name="holder">A person, or a state or body where the chair rotates.</param>
    /// <param name="office">The office, or how they stand to it.</param>
    /// <returns>The change; its day is the last in office.</returns>
    public static Change Leaves(this Actor holder, Capacity.Holder office) => holder.Holds(office).Ends();

    /// <summary>Somebody is in the office: on a day, or over a stretch of days.</summary>
    /// <param name="holder">A person, or a state or body where the chair rotates.</param>
    /// <param name="office">The office, or how they stand to it.</param>
    /// <returns>The state; it tells neither entry nor leaving, unless it is said over a stretch with these ends.</returns>
    public static OfficeState Holds(this Actor holder, Capacity.Holder office) => new(Guard.NotNull(holder), office);

    /// <summary>The state or change of an office, for the term that is told.</summary>
    /// <param name="change">An entry or a leaving.</param>
    /// <param name="term">The term.</param>
    /// <returns>The same change with its term.</returns>
    /// <exception cref="ArgumentException">It is no change of an office.</exception>
    public static Change ForTerm(this Change change, OfficeTerm term)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(term);
        return change.State is OfficeState state
            ? new Change(state with { Term = term }, change.Kind) { Setting = change.Setting, Agents = change.Agents }
            : throw new ArgumentException("Only an office is given for a term.", nameof(change));
    }

    /// <summary>The entry or leaving, in a term that is told by its number: "for a second term".</summary>
    /// <param name="change">An entry or a leaving.</param>
    /// <param name="number">Counted from 1.</param>
    /// <returns>The same change with its term.</returns>
    /// <exception cref="ArgumentException">It is no change of an office, or the number is below 1.</exception>
    public static Change ForTerm(this Change change, int number) => change.ForTerm(new OfficeTerm(number));

    /// <summary>The entry or leaving, for a term from one day to another, as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="change">An entry or a leaving.</param>
    /// <param name="first">The first day of the term, such as <c>2021-04</c>.</param>
    /// <param name="last">Its last day.</param>
    /// <returns>The same change with its term.</returns>
    /// <exception cref="FormatException">A text is not EDTF.</exception>
    /// <exception cref="ArgumentException">It is no change of an office, or the term would end before it starts.</exception>
    public static Change ForTerm(this Change change, [StringSyntax(Edtf.Syntax)] string first, [StringSyntax(Edtf.Syntax)] string last) =>
        change.ForTerm(new OfficeTerm(period: UncertainPeriod.Between(UncertainDate.Parse(first), UncertainDate.Parse(last))));

    /// <summary>Nobody is in the office.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The state.</returns>
    public static VacancyState IsVacant(this Office office) => new(office);

    /// <summary>The office has a rank.</summary>
    /// <param name="office">The office.</param>
    /// <param name="rank">The rank, in its own scale.</param>
    /// <returns>The state.</returns>
    public static RankState Has(this Office office, OfficeRank rank) => new(office, rank);

    /// <summary>The thing exists.</summary>
    /// <param name="thing">A state, an organisation, an office, a person …</param>
    /// <returns>The state.</returns>
    public static ExistenceState Exists(this Thing thing) => new(thing);

    /// <summary>The thing comes into being: independent, founded, established.</summary>
    /// <param name="thing">A state, an organisation, an office …</param>
    /// <returns>The change.</returns>
    public static Change IsEstablished(this Thing thing) => thing.Exists().Begins();

    /// <summary>The thing ceases to be: dissolved, united with another, abolished.</summary>
    /// <param name="thing">A state, an organisation, an office …</param>
    /// <returns>The change; its day is the last.</returns>
    public static Change IsDissolved(this Thing thing) => thing.Exists().Ends();

    /// <summary>The person is born.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The change.</returns>
    public static Change IsBorn(this Person person) => person.Exists().Begins();

    /// <summary>The person dies.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The change; its day is the last lived.</returns>
    public static Change Dies(this Person person) => person.Exists().Ends();
}
