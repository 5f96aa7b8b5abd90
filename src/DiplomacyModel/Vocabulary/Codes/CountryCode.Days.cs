using NodaTime;

namespace DiplomacyModel;

/// <content>On which days a list has a code.</content>
public sealed partial record CountryCode
{
    // ISO 3166 was first published in 1974; both lists of states begin on a day of 1816.
    private static readonly UncertainDate FirstOfIso = UncertainDate.In(1974);
    private static readonly UncertainDate FirstOfStates = UncertainDate.On(new(1816, 1, 1));

    // The State System Membership list is version 2016; the others say no edition: the last day that they are known to reach is that of
    // South Sudan, and of the name Türkiye.
    private static readonly UncertainDate LastOfCow = UncertainDate.On(new(2016, 12, 31));
    private static readonly UncertainDate LastOfGw = UncertainDate.On(new(2011, 7, 9));
    private static readonly UncertainDate LastOfIso = UncertainDate.On(new(2022, 6, 1));

    /// <summary>Whether the list has the code on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// True when every possible day is in a spell, False when none is; Maybe also where a bound is not known, and, of a code that is listed, after
    /// the edition that is kept here (docs/codes.md). Before a list was made it has no codes: ISO 3166 is of 1974.
    /// </returns>
    public Truth IsValidOn(UncertainDate date) => Has(Spells, date) is var has && has.IsTrue && IsListed && Edition.Precedes(date).IsPossible ? Truth.Maybe : has;

    private UncertainDate Edition => System switch
    {
        CodeSystem.CorrelatesOfWar => LastOfCow,
        CodeSystem.GleditschWard => LastOfGw,
        _ => LastOfIso,
    };

    /// <summary>From this day on the list surely has the code; the last day of the calendar where it is retired.</summary>
    internal LocalDate ListedFrom => !IsListed ? LocalDate.MaxIsoValue
        : Spells[^1].Start is PeriodBound.Dated start ? start.Date.Latest
        : LocalDate.MinIsoValue;

    /// <summary>Whether the list leaves a day out. What is not told rules nothing out, and nor does a list on days before it begins.</summary>
    internal Truth LeavesOut(UncertainDate date) => System switch
    {
        CodeSystem.UnM49 => IsListed ? Truth.False : !Has([UncertainPeriod.Of(PeriodBound.Unbounded.Instance, Told(Spells[0].End))], date),
        CodeSystem.Iso3166 => FirstOfIso.Precedes(date).IsTrue ? !Has(Spells, date) : Truth.False,
        _ => FirstOfStates.Precedes(date).IsTrue ? !Has(Spells, date) : Truth.False,
    };

    private static Truth Has(Items<UncertainPeriod> spells, UncertainDate date)
    {
        var some = spells.Aggregate(Truth.False, (any, spell) => any | date.IsWithin(spell));
        return some == Truth.Maybe && spells.Count > 1 && IsInNoGap(spells, date) ? Truth.True : some;
    }

    // One of two spells whichever day it was: each spell alone would say Maybe. Several spells have exact bounds.
    private static bool IsInNoGap(Items<UncertainPeriod> spells, UncertainDate date) =>
        date.IsWithin(UncertainPeriod.Of(spells[0].Start, spells[^1].End)).IsTrue
        && spells.Zip(spells.Skip(1)).All(pair => date.IsWithin(Gap(pair.First, pair.Second)).IsFalse);

    private static UncertainPeriod Gap(UncertainPeriod before, UncertainPeriod after) => UncertainPeriod.Between(
        UncertainDate.On(((PeriodBound.Dated)before.End).Date.Latest.PlusDays(1)),
        UncertainDate.On(((PeriodBound.Dated)after.Start).Date.Earliest.PlusDays(-1)));

    private static PeriodBound Told(PeriodBound bound) => bound is PeriodBound.NotKnown ? PeriodBound.Unbounded.Instance : bound;
}
