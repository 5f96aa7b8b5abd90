namespace DiplomacyModel;

/// <summary>Days on which a source says that nobody held an office: those of which that is certain, and those of which it may be.</summary>
/// <param name="First">The first certain day; after the last one where none is certain.</param>
/// <param name="Last">The last certain day.</param>
/// <param name="MayFirst">The first day that may be one of them.</param>
/// <param name="MayLast">The last day that may be one of them, where a last one is told.</param>
/// <param name="RestsOn">The claim that says so.</param>
/// <param name="IsDenied">Whether somebody denies it of one of its days.</param>
internal sealed record ToldVacancy(int First, int Last, int MayFirst, int MayLast, ClaimId RestsOn, bool IsDenied = false)
{
    public bool IsSure => First <= Last;

    /// <summary>The days that an account tells, or null where it tells no day.</summary>
    /// <remarks>A stretch tells all its days; a vacancy begins and ends with a day on which there is one; which day it is of one that is not exact, is open.</remarks>
    public static ToldVacancy? Of(Account<Claim> account) => account.Claim switch
    {
        VacancyState { Setting.When.Period: { Kind: SlotKind.Value, Values: [var period] } } => Of(DaysOf(period, account.Date), account.Id),
        VacancyState or Change { State: VacancyState } when account.Date.Precision != DatePrecision.Unknown => Of(new(account.Date.Days, account.Date.Days), account.Id),
        _ => null,
    };

    /// <summary>With what others say against it: that the office was not vacant on one of its days.</summary>
    public ToldVacancy Against(IEnumerable<Account<Claim>> denials) => this with
    {
        IsDenied = denials.Any(denial => denial.Claim is VacancyState or Change { State: VacancyState } && denial.Date.Days is var days && days.First <= Last && First <= days.Last),
    };

    /// <summary>The certain days that nobody denies, those that touch as one stretch.</summary>
    public static Items<(int First, int Last)> Stretches(Items<ToldVacancy> vacancies)
    {
        var found = new List<(int First, int Last)>();
        foreach (var told in vacancies.Where(told => told is { IsSure: true, IsDenied: false }).OrderBy(told => told.First))
        {
            if (found is [.., var before] && told.First <= before.Last + 1)
            {
                found[^1] = (before.First, Math.Max(before.Last, told.Last));
            }
            else
            {
                found.Add((told.First, told.Last));
            }
        }

        return [.. found];
    }

    // What was so since a day still was when it was said, unless it is told when it was over at the latest; what is to come nobody knows.
    private static PeriodDays DaysOf(UncertainPeriod period, UncertainDate said) => period.End is PeriodBound.Dated or PeriodBound.NotKnown { Latest: not null }
        ? period.Days
        : new(period.Days.Start, (period.HeldOn ?? said) is { Precision: not DatePrecision.Unknown } held ? Days.Any.From(held.Days.First) : Days.Any);

    private static ToldVacancy Of(PeriodDays days, ClaimId id)
    {
        var (first, last) = (days.Start.Last, days.End.First);
        return new(first, last, days.Start.First > -DayNumber.Far ? days.Start.First : Math.Min(first, last), days.End.Last < DayNumber.Far ? days.End.Last : Math.Max(first, last), id);
    }
}
