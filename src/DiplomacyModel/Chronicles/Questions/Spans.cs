namespace DiplomacyModel;

/// <summary>Of which days an account of a state, or of its change, speaks; and whether it then held.</summary>
internal static class Spans
{
    /// <summary>Of which days, and whether the state is told to hold on them.</summary>
    public static (Span Span, bool Holds) Of(Account<Claim> account) => account.Claim switch
    {
        Change when IsNever(account) => (Span.Before(DayOfSaying(account)), false),
        Change change => (Span.Changing(account.Date, change.Kind, account.IsNegated), change.IsStart != account.IsNegated),
        SituatedClaim { Setting.When.Period: { Kind: SlotKind.Value, Values: [{ Start: PeriodBound.Dated start } period] } } =>
            (Span.Between(start.Date, period.End is PeriodBound.Dated end ? end.Date : period.HeldOn ?? account.Date), !account.IsNegated),
        _ => (Span.On(account.Date), !account.IsNegated),
    };

    /// <summary>Whether it is said never to have begun: "we never joined", up to the day on which that is said.</summary>
    public static bool IsNever(Account<Claim> account) => account is { IsNegated: true, Claim: Change { Kind: ChangeKind.Begins, Setting.When.IsMentioned: false } };

    /// <summary>The day on which it is said: that of the innermost statement, or of publication.</summary>
    public static UncertainDate DayOfSaying(Account<Claim> account) => account.Through.Count == 0
        ? account.Source.Published.Date
        : account.Through[^1].Setting.When.Date;
}
