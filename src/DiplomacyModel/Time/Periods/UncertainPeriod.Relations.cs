namespace DiplomacyModel;

/// <content>How one period lies to another and to a day. Two values are independent unknowns, even equal ones.</content>
/// <remarks>A bound that is not known is some day, bounded only by the other end of the same period and by the day on which it held; one that is unbounded is no day at all.</remarks>
public sealed partial record UncertainPeriod
{
    private readonly PeriodDays days;

    /// <summary>The days on which it may start and end, where they are: copying them takes as long as comparing them.</summary>
    internal ref readonly PeriodDays Days => ref days;

    /// <summary>The day until which it held at least, where that is told.</summary>
    internal UncertainDate? HeldOn => End is PeriodBound.NotKnown { Earliest: { } day } ? UncertainDate.On(day) : null;

    /// <summary>From the first day of the unit that it starts in to the last of the one that it ends in, <c>2014/2018</c> as all of five years.</summary>
    /// <returns>The period, as <see cref="UncertainDate.AsExtent"/> has its ends; a bound that is not known or none stays so.</returns>
    public UncertainPeriod AsExtent() => new(
        Start is PeriodBound.Dated start ? start.Date.AsExtent().Start : Start,
        End is PeriodBound.Dated end ? end.Date.AsExtent().End : End);

    /// <summary>The exact set of relations that are possible to another period.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>Those that some choice of starts and ends gives.</returns>
    public AllenRelations RelationsTo(UncertainPeriod other) => Relating.Of(days, other.days);

    /// <summary>The exact set of relations that are possible to a day.</summary>
    /// <param name="day">The day, independent of this period.</param>
    /// <returns>Those that some choice of days gives.</returns>
    public AllenRelations RelationsTo(UncertainDate day) => day.RelationsTo(this).Converse();

    /// <summary>Whether this period has ended before the other starts.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Precedes(UncertainPeriod other) => RelationsTo(other).AreAmong(AllenRelations.Preceding);

    /// <summary>Whether this period has ended before a day.</summary>
    /// <param name="day">The day, independent of this period.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Precedes(UncertainDate day) => day.Succeeds(this);

    /// <summary>Whether this period starts after the other has ended.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Succeeds(UncertainPeriod other) => RelationsTo(other).AreAmong(AllenRelations.Succeeding);

    /// <summary>Whether this period starts after a day.</summary>
    /// <param name="day">The day, independent of this period.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Succeeds(UncertainDate day) => day.Precedes(this);

    /// <summary>Whether both periods share a day.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Intersects(UncertainPeriod other) => RelationsTo(other).AreAmong(AllenRelations.Intersecting);

    /// <summary>Whether each day of this period is one of the other.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsWithin(UncertainPeriod other) => RelationsTo(other).AreAmong(AllenRelations.Inside);

    /// <summary>Whether each day of the other period is one of this.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Covers(UncertainPeriod other) => RelationsTo(other).AreAmong(AllenRelations.Covering);

    /// <summary>Whether a day is one of this period.</summary>
    /// <param name="day">The day, independent of this period.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth Covers(UncertainDate day) => day.IsWithin(this);

    /// <summary>Whether both periods are the same days.</summary>
    /// <param name="other">The other period, independent of this one.</param>
    /// <returns>True when every choice of days agrees, False when none does; equal values are Maybe where they are not exact.</returns>
    public Truth IsSamePeriodAs(UncertainPeriod other) => RelationsTo(other).AreAmong(AllenRelations.Same);

    /// <inheritdoc/>
    public bool Equals(UncertainPeriod? other) => other is not null && Start == other.Start && End == other.End;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End);
}
