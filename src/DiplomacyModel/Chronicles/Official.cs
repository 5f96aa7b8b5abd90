using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>The view of a person in office: the recorded tenures, and which offices were held on a day. Equal by person and tenures.</summary>
/// <remarks>A view: one writes with the person (<c>kishida.Enters(primeMinister)</c>, <c>.Leaves(…)</c>). What is not recorded does not show.</remarks>
public sealed record Official
{
    private readonly Items<(Ref<Office> Office, Items<Tenure> Tenures, History<Ref<Office>> History)> offices;

    internal Official(Ref<Person> person, Items<(Ref<Office> Office, Items<Tenure> Tenures, History<Ref<Office>> History)> offices)
    {
        Person = person;
        this.offices = offices;
        Tenures = [.. offices.SelectMany(office => office.Tenures).OrderBy(tenure => tenure.Entered.Earliest).ThenBy(tenure => tenure.Office.Id.Text, StringComparer.Ordinal)];
    }

    /// <summary>Who.</summary>
    public Ref<Person> Person { get; }

    /// <summary>The recorded tenures in all offices, in the order of entry.</summary>
    public Items<Tenure> Tenures { get; }

    /// <summary>Whether the office was held on a day. Both ends of a tenure count as days in office.</summary>
    /// <param name="office">Which office.</param>
    /// <param name="day">The day.</param>
    /// <returns>True within a recorded tenure; False after a recorded leaving; Maybe where the dates do not decide, after an entry with no leaving recorded yet, before the first record, or where there is none.</returns>
    public Truth Held(Ref<Office> office, LocalDate day) =>
        offices.Where(one => one.Office == office).Select(one => one.History.AsOf(day).Match(
            _ => Truth.True,
            _ => Truth.Maybe,
            _ => Truth.False,
            _ => Truth.Maybe,
            _ => Truth.Maybe)).DefaultIfEmpty(Truth.Maybe).First();

    /// <summary>Whether the office was held on a day. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="office">Which office.</param>
    /// <param name="day">One exact day, such as <c>2023-10-10</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth Held(Ref<Office> office, [StringSyntax(Edtf.Syntax)] string day) => Held(office, ExactDay.Parse(day));

    /// <summary>The offices that were held on a day, in the order of their ids: the hats worn at once.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those certainly held; <see cref="PossibleOfficesOn"/> has those that may have been, too.</returns>
    public Items<Ref<Office>> OfficesOn(LocalDate day) => [.. offices.Select(one => one.Office).Where(office => Held(office, day).IsTrue)];

    /// <summary>The offices that were or may have been held on a day, in the order of their ids.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The offices, among those of which something is recorded.</returns>
    public Items<Ref<Office>> PossibleOfficesOn(LocalDate day) => [.. offices.Select(one => one.Office).Where(office => Held(office, day).IsPossible)];

    /// <inheritdoc/>
    public bool Equals(Official? other) => other is not null && Person == other.Person && Tenures == other.Tenures;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Tenures);
}
