using NodaTime;

namespace DiplomacyModel;

/// <content>To and from the exact types of NodaTime and of the base library; the ways in are <see cref="On"/>, <see cref="In(YearMonth)"/>, <see cref="In(int)"/> and <see cref="Within"/>.</content>
public readonly partial struct UncertainDate
{
    /// <summary>Exactly this day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>A date of <see cref="DatePrecision.Day"/>.</returns>
    public static UncertainDate FromDateOnly(DateOnly day) => On(LocalDate.FromDateOnly(day));

    /// <summary>The day itself, where only one is possible.</summary>
    /// <param name="day">The day, or the default.</param>
    /// <returns>Whether <see cref="IsExact"/>. A mark of doubt is not in the day; ask <see cref="Qualifier"/>.</returns>
    public bool TryPickDay(out LocalDate day)
    {
        day = IsExact ? Earliest : default;
        return IsExact;
    }

    /// <summary>The day itself, where only one is possible and the base library has it: from year 1 on.</summary>
    /// <param name="day">The day, or the default.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDateOnly(out DateOnly day)
    {
        var isPicked = IsExact && Earliest.Year >= 1;
        day = isPicked ? Earliest.ToDateOnly() : default;
        return isPicked;
    }

    /// <summary>The month of which it is some day, or the day's own, where only one month is possible.</summary>
    /// <param name="month">The month, or the default.</param>
    /// <returns>Whether only one month is possible.</returns>
    public bool TryPickMonth(out YearMonth month)
    {
        var isPicked = Precision != DatePrecision.Unknown && earliest.ToYearMonth() == latest.ToYearMonth();
        month = isPicked ? earliest.ToYearMonth() : default;
        return isPicked;
    }

    /// <summary>From <see cref="Earliest"/> to <see cref="Latest"/>, as an exact window; which days between are possible it does not say.</summary>
    /// <returns>The window; the whole calendar where nothing is known.</returns>
    public DateInterval ToDateInterval() => new(Earliest, Latest);
}
