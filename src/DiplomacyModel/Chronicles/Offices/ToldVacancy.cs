namespace DiplomacyModel;

/// <summary>Days on which a source says that nobody held an office.</summary>
internal sealed record ToldVacancy(int First, int Last, ClaimId RestsOn, bool IsDenied = false)
{
    /// <summary>The days that an account makes certain, or null where there are none.</summary>
    /// <remarks>A stretch tells all its days; a vacancy begins and ends with a day on which there is one; a day that is not exact tells none.</remarks>
    public static ToldVacancy? Of(Account<Claim> account)
    {
        var (first, last) = account.Claim switch
        {
            VacancyState { Setting.When.Period: { Kind: SlotKind.Value, Values: [var period] } } => (DayOf(period.Start, account), DayOf(period.End, account)),
            VacancyState or Change { State: VacancyState } => (account.Date, account.Date),
            _ => (UncertainDate.Unknown, UncertainDate.Unknown),
        };
        var (from, to) = (first.Days.Last, last.Days.First);
        return from <= to && first.Precision != DatePrecision.Unknown && last.Precision != DatePrecision.Unknown ? new(from, to, account.Id) : null;
    }

    /// <summary>With what others say against it: that the office was not vacant on one of its days.</summary>
    public ToldVacancy Against(IEnumerable<Account<Claim>> denials) => this with
    {
        IsDenied = denials.Any(denial => denial.Claim is VacancyState or Change { State: VacancyState } && denial.Date.Days is var days && days.First <= Last && First <= days.Last),
    };

    // What was so since a day still was when it was said; what was so until a day was so on that day.
    private static UncertainDate DayOf(PeriodBound bound, Account<Claim> account) => bound is PeriodBound.Dated dated ? dated.Date : account.Date;
}
