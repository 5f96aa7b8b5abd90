using System.Collections.Concurrent;

namespace DiplomacyModel;

/// <summary>A row of a list of country codes: ISO 3166, UN M49, Correlates of War, Gleditsch and Ward. Equal when it is the same row of the same list.</summary>
/// <remarks>
/// <para><c>VN</c>, <c>VNM</c> and <c>iso:704</c> are one code. Codes of two lists are never equal; <see cref="In"/> goes from one to the other
/// where the lists themselves tie them.</para>
/// <para>A code names an entry of a list; whether the entry is a state is a claim of somebody, and which polity it is, the polity says.</para>
/// <para>The lists are as collected; what each rests on stands in docs/codes.md.</para>
/// </remarks>
public sealed partial record CountryCode
{
    private static readonly ConcurrentDictionary<CountryRow, CountryCode> Known = [];

    private CountryCode(CountryRow row)
    {
        Row = row;
        Spells = [.. row.Spells.Select(spell => spell.Days == CountrySpell.NotTold
            ? UncertainPeriod.Of(PeriodBound.NotKnown.Instance, PeriodBound.NotKnown.Instance)
            : UncertainPeriod.Parse(spell.Days))];
    }

    /// <summary>The list.</summary>
    public CodeSystem System => Row.System;

    /// <summary>The text that names this row of its list and no other: <c>VN</c>, <c>YUCS</c>, <c>704</c>, <c>816</c>.</summary>
    public string Text => Row.Text;

    /// <summary>The two letters of ISO 3166-1, which another country may have had before or after; <see langword="null"/> in other lists.</summary>
    public string? Alpha2 => Row.Alpha2;

    /// <summary>Three letters: those of ISO 3166-1, or the abbreviation of a list of states; <see langword="null"/> in UN M49.</summary>
    public string? Alpha3 => Row.Alpha3;

    /// <summary>The four letters of ISO 3166-3, of what was taken out of ISO 3166-1; else <see langword="null"/>.</summary>
    public string? Alpha4 => Row.Alpha4;

    /// <summary>The number: three digits in ISO 3166 and UN M49; <see langword="null"/> where a row never had one.</summary>
    public string? Numeric => Row.Numeric;

    /// <summary>The English name in the list; where it changed under one number, the last.</summary>
    public string Name => Row.Name;

    /// <summary>When the row stands in its list, in order; an open end is one that the list, as collected, leaves open.</summary>
    /// <remarks>
    /// Both ends belong to a spell, so that the day of a change belongs to the code before and the code after. Where a start or an end is not
    /// told, as in UN M49, it is not known.
    /// </remarks>
    public Items<UncertainPeriod> Spells { get; }

    /// <summary>Whether the list, as collected, has it still; a retired code is one that it has no longer.</summary>
    public bool IsListed => Row.IsListed;

    /// <summary>The codes of today that are used instead of a retired one; of several, none is the rest of it. Empty in lists of states.</summary>
    public Items<CountryCode> Successors => [.. Row.Successors.Select(text => From(CountryList.Of(System).Find(text)[0]))];

    private CountryRow Row { get; }

    /// <summary>The rows of a list, in its order; what was taken out of it comes last.</summary>
    /// <param name="system">The list.</param>
    /// <returns>Every code of it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public static Items<CountryCode> All(CodeSystem system) => Of(Checked(system).Rows);

    /// <summary>The same entry in another list, where the lists themselves tie the two: ISO 3166 takes its numbers from UN M49.</summary>
    /// <param name="system">The list to look in.</param>
    /// <returns>
    /// This code in its own list; between ISO 3166 and UN M49 the rows with this number, today's first; else none, for the lists of states
    /// tell no code of another list.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such list.</exception>
    public Items<CountryCode> In(CodeSystem system)
    {
        var list = Checked(system);
        return system == System ? [this]
            : Numeric is { } number && HasNumbersOfM49(System) && HasNumbersOfM49(system) ? Of(list.Find(number))
            : [];
    }

    /// <summary>As in query text: two letters, or four of what was taken out, in ISO 3166; elsewhere with the list. <see cref="Read(string?)"/> of it gives this code.</summary>
    /// <returns>Such as <c>VN</c>, <c>YUCS</c>, <c>m49:704</c>, <c>cow:816</c>.</returns>
    public override string ToString() => System == CodeSystem.Iso3166 ? Text : $"{System.Prefix()}:{Text}";

    /// <inheritdoc/>
    public bool Equals(CountryCode? other) => other is not null && ReferenceEquals(Row, other.Row);

    /// <inheritdoc/>
    public override int GetHashCode() => Row.GetHashCode();

    internal static CountryCode From(CountryRow row) => Known.GetOrAdd(row, static row => new(row));

    private static Items<CountryCode> Of(Items<CountryRow> rows) => [.. rows.Select(From)];
}
