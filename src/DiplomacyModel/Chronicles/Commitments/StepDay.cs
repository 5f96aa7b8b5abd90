namespace DiplomacyModel;

/// <summary>The day of what is told to have happened: its own; where none is known, some day up to that on which it is told.</summary>
internal static class StepDay
{
    /// <summary>Its own day, else some day up to the first by which somebody on the way had certainly told it: who tells a step tells what was before. Unknown where none of these days is known.</summary>
    public static UncertainDate Of(Account<Claim> account)
    {
        if (account.Date.Precision != DatePrecision.Unknown)
        {
            return account.Date;
        }

        UncertainDate[] told = [.. account.Through.Select(statement => statement.Setting.When.Date).Append(account.Source.Published.Date).Where(date => date.Precision != DatePrecision.Unknown)];
        return told.Length == 0 ? UncertainDate.Unknown : UncertainDate.UpTo(told.Min(date => date.Latest));
    }
}
