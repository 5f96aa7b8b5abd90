using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>The view of an office: who held it when, and when nobody did. Equal by office and tenures.</summary>
/// <remarks>
/// A view: one writes with the holder (<c>kishida.Enters(primeMinister)</c>) and the office (<c>post.IsVacant()</c>). Only what a
/// source itself records counts; that a report calls somebody by a title does not. Two ids that are said to be one person
/// (<see cref="Words.IsSameAs"/>) are one holder, unless somebody says that they are not; the tenure then has the first of them.
/// </remarks>
public sealed record Incumbency
{
    private readonly Items<ToldVacancy> vacancies;
    private readonly Items<HistoryStep<OfficeRank>> ranks;
    private readonly Lazy<SeatPlan> plan;

    private Incumbency(Ref<Office> office, Slot<int> seats, ILookup<bool, Account<Claim>> recorded, Identities identities)
    {
        Office = office;
        Seats = seats;
        var (accounts, denials) = (recorded[true].ToArray(), recorded[false].ToArray());
        Ref<Actor>? HolderOf(Account<Claim> account) => StateOf(account.Claim) is OfficeState state ? new(identities.IdsOf(state.Holder.Id)[0]) : null;
        var byHolder = accounts.Where(account => HolderOf(account) is not null).GroupBy(account => HolderOf(account)!).ToArray();
        var denied = denials.ToLookup(HolderOf);
        Items<(Ref<Actor> Holder, Days Entry)> entries = seats == 1
            ? [.. byHolder.SelectMany(group => group.Select(TenureTelling.Of).OfType<TenureTelling>().Where(telling => telling is { HasEntry: true, IsInTheirOwnRight: true }).Select(telling => (group.Key, telling.Ends.Entered.Values[0].Days)))]
            : [];
        Tenures =
        [
            .. byHolder.SelectMany(group => TenureFold.Of(group.Key, group, new(() => [.. entries.Where(entry => entry.Holder != group.Key).Select(entry => entry.Entry)])).Select(tenure => tenure.Against(denied[group.Key])))
                .OrderBy(tenure => tenure.Period.Start.First).ThenBy(tenure => tenure.Period.End.Last).ThenBy(tenure => tenure.Holder.Id.Text, StringComparer.Ordinal),
        ];
        vacancies = [.. accounts.Select(ToldVacancy.Of).OfType<ToldVacancy>().Select(told => told.Against(denials))];
        ranks =
        [
            .. from account in accounts.Concat(denials)
               let change = account.Claim as Change
               let state = (change?.State ?? account.Claim) as RankState
               where state is not null
               from date in Chronicle.Days(account)
               select new HistoryStep<OfficeRank>(date, account.IsHeld ? Chronicle.KindOf(change) : HistoryStepKind.Denies, state.Rank, account),
        ];
        RecordedUntil = byHolder.SelectMany(group => group).Where(account => account.Source.Kind == SourceKind.Register && account.Source.Published.Date.Precision != DatePrecision.Unknown)
            .Select(account => account.Source.Published.Date.Days.First).Append(DayNumber.NoneBefore).Max();
        plan = new(() => new(Tenures, vacancies, seats, RecordedUntil));
    }

    /// <summary>The view of an office, by what a ledger keeps.</summary>
    internal static Incumbency Of(Ledger ledger, ThingId office, Slot<int> seats, Identities identities) => new(
        new(office),
        seats,
        ledger.ByThing[office].Where(account => StateOf(account.Claim) is OfficeState or VacancyState or RankState).ToLookup(account => account.IsHeld),
        identities);

    private static State? StateOf(Claim claim) => claim is Change change ? change.State : claim as State;

    /// <summary>Which office.</summary>
    public Ref<Office> Office { get; }

    /// <summary>How many may hold it at once; not mentioned where the office does not tell, or is not among the things.</summary>
    public Slot<int> Seats { get; }

    /// <summary>The recorded tenures, in the order of entry; also of those who were elect, designate or candidates.</summary>
    public Items<Tenure> Tenures { get; }

    /// <summary>The last day on which a register that records holders of it was surely published: who had entered by then would be in it.</summary>
    private int RecordedUntil { get; }

    /// <summary>The rank of the office over time, in one scale; ranks of other scales stand beside it and end nothing in this one.</summary>
    /// <param name="scale">The scale, such as <see cref="HeadsOfMission.Scale"/>.</param>
    /// <returns>The history; empty where nothing is recorded.</returns>
    public History<OfficeRank> Rank(RankScale scale)
    {
        ArgumentNullException.ThrowIfNull(scale);
        return new(ranks.Where(step => step.Value.Scale == scale.Code));
    }

    /// <summary>Who held the office on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Definite, possible, vacant or unknown, with the claims it rests on. On the day of a handover both are possible.</returns>
    public Incumbents On(LocalDate day) => plan.Value.On(DayNumber.Of(day));

    /// <summary>Who held the office on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2023-10-10</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Incumbents On([StringSyntax(Edtf.Syntax)] string day) => On(ExactDay.Parse(day));

    /// <summary>Who held the office during a window, in spells of one answer each, from its first day to its last.</summary>
    /// <param name="window">The days, both ends inclusive.</param>
    /// <returns>The spells in order; together they are the window.</returns>
    public Items<Spell<Incumbents>> During(DateInterval window) => Spells.During(window, plan.Value.Breaks, On);

    /// <summary>Who held the office during a window, written as a unit of the calendar or a range of them.</summary>
    /// <param name="window">Such as <c>2023</c> or <c>2023-02..2023-06</c>.</param>
    /// <returns>As for the window.</returns>
    /// <exception cref="FormatException">The text is no window.</exception>
    public Items<Spell<Incumbents>> During(string window) => During(CalendarWindow.Parse(window));

    /// <summary>Whose tenure came before another in this office. Acting and interim holders are passed over, and in an office of several seats those who sat beside.</summary>
    /// <param name="tenure">One of the tenures of this office.</param>
    /// <returns>The tenure, alternatives where the dates do not decide, not mentioned where none is recorded.</returns>
    /// <exception cref="ArgumentException">It is no tenure of this office.</exception>
    public Slot<Tenure> Before(Tenure tenure) => Nearest(tenure, (one, other) => (one.Period.Start.First, one.Period.Start.Last, other.Period.Start.First, other.Period.Start.Last));

    /// <summary>Whose tenure came after another in this office. Acting and interim holders are passed over, and in an office of several seats those who sat beside.</summary>
    /// <param name="tenure">One of the tenures of this office.</param>
    /// <returns>The tenure, alternatives where the dates do not decide, not mentioned where none is recorded.</returns>
    /// <exception cref="ArgumentException">It is no tenure of this office.</exception>
    public Slot<Tenure> After(Tenure tenure) => Nearest(tenure, (one, other) => (-one.Period.Start.Last, -one.Period.Start.First, -other.Period.Start.Last, -other.Period.Start.First));

    /// <summary>Whether a source says of what may be some day between two days that nobody held it.</summary>
    internal bool IsToldVacantBetween(int from, int to) => vacancies.Any(told => told.MayFirst < to && from < told.MayLast);

    /// <summary>Whether somebody is recorded who may have held it on a day in their own right, and nobody else is.</summary>
    internal bool IsHeldOnlyBy(Items<ThingId> ids, UncertainDate day) =>
        Tenures.Where(tenure => tenure.IsHolding && !tenure.IsActing && tenure.Covers(day).IsPossible).ToArray() is { Length: > 0 } tenures
        && Array.TrueForAll(tenures, tenure => ids.Contains(tenure.Holder.Id));

    /// <inheritdoc/>
    public bool Equals(Incumbency? other) => other is not null && Office == other.Office && Seats == other.Seats && Tenures == other.Tenures && vacancies == other.vacancies && ranks == other.ranks && RecordedUntil == other.RecordedUntil;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Office, Tenures);

    // Of those that may start before it, the ones after which none surely starts; time runs backwards for what comes after.
    private Slot<Tenure> Nearest(Tenure tenure, Func<Tenure, Tenure, (int First, int Last, int OtherFirst, int OtherLast)> days)
    {
        ArgumentNullException.ThrowIfNull(tenure);
        if (!Tenures.Contains(tenure))
        {
            throw new ArgumentException("It is no tenure of this office.", nameof(tenure));
        }

        if (tenure.Period.IsEmpty)
        {
            return Slot<Tenure>.NotMentioned;
        }

        var earlier = Tenures.Where(other => other != tenure && other.IsHolding && !other.IsActing && !other.Period.IsEmpty
            && days(other, tenure) is var (first, _, _, otherLast) && first < otherLast && !IsBeside(other, tenure)).ToArray();
        Items<Tenure> nearest =
        [
            .. earlier.Where(one => !Array.Exists(earlier, other => days(one, other) is var (_, last, otherFirst, _) && last < otherFirst
                && days(other, tenure) is var (_, otherLast, tenureFirst, _) && otherLast < tenureFirst)),
        ];
        return nearest.Count switch
        {
            0 => Slot<Tenure>.NotMentioned,
            1 => nearest[0],
            _ => Slot<Tenure>.OneOf(nearest),
        };
    }

    // In an office of several seats who surely held one before and after another entered was their colleague.
    private bool IsBeside(Tenure one, Tenure other) =>
        Seats.TryPickValue(out var count) && count > 1
        && Math.Max(one.Period.Start.Last, other.Period.Start.Last) < Math.Min(one.Period.End.First, other.Period.End.First);
}
