using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <content>To and from the exact type of NodaTime.</content>
public sealed partial record UncertainPeriod
{
    /// <summary>Exactly these days.</summary>
    /// <param name="days">The days; both ends belong to them.</param>
    /// <returns>The period, both ends exact.</returns>
    public static UncertainPeriod FromDateInterval(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Between(UncertainDate.On(days.Start), UncertainDate.On(days.End));
    }

    /// <summary>The days, where both ends are exact.</summary>
    /// <param name="days">The days, or <see langword="null"/>.</param>
    /// <returns>Whether they are.</returns>
    public bool TryPickDateInterval([NotNullWhen(true)] out DateInterval? days)
    {
        days = Start is PeriodBound.Dated { Date.IsExact: true } start && End is PeriodBound.Dated { Date.IsExact: true } end
            ? new DateInterval(start.Date.Earliest, end.Date.Latest)
            : null;
        return days is not null;
    }
}
