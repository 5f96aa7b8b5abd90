using NodaTime;

namespace DiplomacyModel;

/// <summary>What words came to: a date or a period, by a rule.</summary>
internal sealed record Resolved(DatelineRule Rule, UncertainDate Date, UncertainPeriod? Period = null, bool HasOtherWeekday = false, ClockTime? Clock = null, WideningPolicy? Widening = null, HemispherePolicy? Hemisphere = null)
{
    public static Resolved Nothing { get; } = new(DatelineRule.None, UncertainDate.Unknown);

    public static Resolved On(DatelineRule rule, LocalDate day) => new(rule, UncertainDate.On(day));

    /// <summary>Some day from one to another; nothing where there is none between.</summary>
    public static Resolved Within(DatelineRule rule, LocalDate first, LocalDate last) =>
        last < first ? Nothing : new(rule, UncertainDate.Within(new DateInterval(first, last)));

    /// <summary>Some day about one, by the policy that datelines have.</summary>
    public static Resolved Around(DatelineRule rule, LocalDate middle, string unit) =>
        new(rule, WideningPolicy.Around(middle, middle, UnitPhrases.Width(unit)), Widening: UnitPhrases.Width(unit) == NodaTime.Period.Zero ? null : WideningPolicy.OneUnit);

    public static Resolved Over(DatelineRule rule, UncertainPeriod period) => new(rule, UncertainDate.Unknown, period);
}
