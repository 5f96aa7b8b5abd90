namespace DiplomacyModel.Time;

/// <summary>What a dateline makes of printed words. The words are always kept. Equal by content.</summary>
public sealed record DatelineReading
{
    internal DatelineReading(string words, Resolved resolved)
    {
        Words = words;
        Date = resolved.Period?.SomeDay ?? resolved.Date;
        Period = resolved.Period;
        Clock = resolved.Clock;
        Rule = resolved.Rule;
        Widening = resolved.Widening;
        Hemisphere = resolved.Hemisphere;
        HasOtherWeekday = resolved.HasOtherWeekday;
    }

    /// <summary>The words as printed.</summary>
    public string Words { get; }

    /// <summary>The date they give, or some day of the period; <see cref="UncertainDate.Unknown"/> when they give none.</summary>
    public UncertainDate Date { get; }

    /// <summary>The stretch of days they give, or <see langword="null"/>.</summary>
    public UncertainPeriod? Period { get; }

    /// <summary>The time of day or the part of it, or <see langword="null"/> where the words give none; its zone is not mentioned.</summary>
    public ClockTime? Clock { get; }

    /// <summary>The rule by which they give it.</summary>
    public DatelineRule Rule { get; }

    /// <summary>Whether the printed weekday is not that of the printed date; the date is then taken.</summary>
    public bool HasOtherWeekday { get; }

    /// <summary>The policy by which the rule widened what the words say, or <see langword="null"/> where it did not.</summary>
    public WideningPolicy? Widening { get; }

    /// <summary>The policy by which the rule took the days of a season, or <see langword="null"/> where it took none.</summary>
    public HemispherePolicy? Hemisphere { get; }

    /// <summary>Whether the words gave a date or a period.</summary>
    public bool IsResolved => Rule != DatelineRule.None;

    /// <summary>Whether the rule widened the date beyond what the words say, or cut it by convention.</summary>
    public bool IsApproximate => Widening is not null || Rule is DatelineRule.ThirdOfUnit or DatelineRule.LastSeason or DatelineRule.WeekOfMonth;
}
