using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Answers;

/// <summary>The term for which an office is given: the second one, 2021 to 2026. Equal by content.</summary>
/// <remarks>A term is what was given; how long it was held is the tenure. One can leave before a term ends, and stay in office after it.</remarks>
public sealed record OfficeTerm
{
    /// <summary>Makes a term.</summary>
    /// <param name="number">Which one, counted from 1; by default not mentioned.</param>
    /// <param name="period">From when to when it is given; by default not mentioned.</param>
    /// <exception cref="ArgumentException">Neither is told, or the number is below 1.</exception>
    public OfficeTerm(Slot<int> number = default, Slot<UncertainPeriod> period = default)
    {
        if (number.Kind == SlotKind.NotMentioned && period.Kind == SlotKind.NotMentioned)
        {
            throw new ArgumentException("A term is told by its number, by its period, or by both.", nameof(number));
        }

        if (number.Values.Any(one => one < 1))
        {
            throw new ArgumentException("Terms are counted from 1.", nameof(number));
        }

        (Number, Period) = (number, period);
    }

    /// <summary>Which one, counted from 1.</summary>
    public Slot<int> Number { get; }

    /// <summary>From when to when it is given; both ends inclusive.</summary>
    public Slot<UncertainPeriod> Period { get; }

    /// <summary>A term by the days for which it is given, as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="period">Such as <c>2021/2026</c>.</param>
    /// <returns>The term, without a number.</returns>
    /// <exception cref="FormatException">The text is no interval of EDTF.</exception>
    public static OfficeTerm Over([StringSyntax(Edtf.Syntax)] string period) => new(period: UncertainPeriod.Parse(period));

    /// <summary>Whether both may tell of one term: by number and period, as far as both have them.</summary>
    internal bool MayBe(OfficeTerm other) =>
        (Number.Values.Count == 0 || other.Number.Values.Count == 0 || Number.Values.Intersect(other.Number.Values).Any())
        && (Period.Values.Count == 0 || other.Period.Values.Count == 0 || Period.Values.Any(one => other.Period.Values.Any(there => one.IsSamePeriodAs(there).IsPossible)));

    /// <summary>This, and what the other tells besides.</summary>
    internal OfficeTerm With(OfficeTerm other) =>
        new(Number.Kind == SlotKind.NotMentioned ? other.Number : Number, Period.Kind == SlotKind.NotMentioned ? other.Period : Period);

    /// <summary>The number and the period in words.</summary>
    /// <returns>Such as <c>term 2, 2021 to 2026</c>.</returns>
    public override string ToString() => string.Join(", ", new[]
    {
        Number.Kind == SlotKind.NotMentioned ? "" : $"term {Number}",
        Period.TryPickValue(out var period) ? period.ToWords() : Period.Kind == SlotKind.NotMentioned ? "" : Period.ToString(),
    }.Where(part => part.Length > 0));
}
