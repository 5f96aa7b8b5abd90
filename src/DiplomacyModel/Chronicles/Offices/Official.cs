using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>The view of a person in office: the recorded tenures, and which offices were held on a day. Equal by person and tenures.</summary>
/// <remarks>A view: one writes with the person (<c>kishida.Enters(primeMinister)</c>, <c>.Leaves(…)</c>). What is not recorded does not show.</remarks>
public sealed record Official
{
    private readonly Items<Incumbency> offices;

    internal Official(Ref<Person> person, Items<ThingId> ids, Items<Incumbency> offices)
    {
        Person = person;
        this.offices = offices;
        Tenures =
        [
            .. offices.SelectMany(office => office.Tenures).Where(tenure => ids.Contains(tenure.Holder.Id))
                .OrderBy(tenure => tenure.Period.Start.First).ThenBy(tenure => tenure.Office.Id.Text, StringComparer.Ordinal),
        ];
    }

    /// <summary>Who.</summary>
    public Ref<Person> Person { get; }

    /// <summary>The recorded tenures in all offices, in the order of entry; also as elect, designate or candidate.</summary>
    public Items<Tenure> Tenures { get; }

    /// <summary>Whether the office was held on a day, by the record. Both ends of a tenure count as days in office.</summary>
    /// <param name="office">Which office.</param>
    /// <param name="day">The day; it may be uncertain.</param>
    /// <returns>
    /// True within a recorded tenure; False outside of all; Maybe where the dates do not decide, after an entry with no leaving
    /// recorded yet, or where nothing is recorded.
    /// </returns>
    public Truth Held(Ref<Office> office, UncertainDate day)
    {
        var tenures = Tenures.Where(tenure => tenure.Office == office).ToArray();
        var held = TenureRecord.Of(tenures).Allows(day.Days);

        // Where one may have held it or been elect only, it is certain only where that does not matter.
        return held.IsFalse || Array.TrueForAll(tenures, tenure => !tenure.IsHolding || IsSure(tenure))
            || held == TenureRecord.Of(tenures.Where(IsSure)).Allows(day.Days)
            ? held
            : Truth.Maybe;

        bool IsSure(Tenure tenure) => tenure.Capacity.IsSurelyHolding && !tenure.IsDoubtedOn(day.Days);
    }

    /// <summary>Whether the office was held on a day, by the record.</summary>
    /// <param name="office">Which office.</param>
    /// <param name="day">The day.</param>
    /// <returns>As for an uncertain day.</returns>
    public Truth Held(Ref<Office> office, LocalDate day) => Held(office, UncertainDate.On(day));

    /// <summary>Whether the office was held on a day, by the record. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="office">Which office.</param>
    /// <param name="day">EDTF, such as <c>2023-10-10</c>.</param>
    /// <returns>As for an uncertain day.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public Truth Held(Ref<Office> office, [StringSyntax(Edtf.Syntax)] string day) => Held(office, UncertainDate.Parse(day));

    /// <summary>The offices that were held on a day, in the order of their ids: the hats worn at once.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those certainly held; <see cref="PossibleOfficesOn"/> has those that may have been, too.</returns>
    public Items<Ref<Office>> OfficesOn(LocalDate day) => [.. offices.Select(one => one.Office).Where(office => Held(office, day).IsTrue)];

    /// <summary>The offices that were or may have been held on a day, in the order of their ids.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The offices, among those of which something is recorded.</returns>
    public Items<Ref<Office>> PossibleOfficesOn(LocalDate day) => [.. offices.Select(one => one.Office).Where(office => Held(office, day).IsPossible)];

    /// <summary>Whose tenure came before one of this person's in its office.</summary>
    /// <param name="tenure">One of <see cref="Tenures"/>.</param>
    /// <returns>As <see cref="Incumbency.Before"/> says.</returns>
    public Slot<Tenure> Predecessor(Tenure tenure) => Office(tenure).Before(tenure);

    /// <summary>Whose tenure came after one of this person's in its office.</summary>
    /// <param name="tenure">One of <see cref="Tenures"/>.</param>
    /// <returns>As <see cref="Incumbency.After"/> says.</returns>
    public Slot<Tenure> Successor(Tenure tenure) => Office(tenure).After(tenure);

    /// <inheritdoc/>
    public bool Equals(Official? other) => other is not null && Person == other.Person && Tenures == other.Tenures;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Tenures);

    private Incumbency Office(Tenure tenure)
    {
        ArgumentNullException.ThrowIfNull(tenure);
        return offices.FirstOrDefault(office => office.Office == tenure.Office && office.Tenures.Contains(tenure))
            ?? throw new ArgumentException("It is no tenure of this person.", nameof(tenure));
    }
}
