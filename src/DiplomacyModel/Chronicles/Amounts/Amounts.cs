using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>What commitments (<see cref="CommittedAmounts.Of"/>) or deeds (<see cref="CommittedAmounts.OfDone"/>) amount to, with nothing counted twice. Equal by content.</summary>
/// <remarks>
/// Counted once are: one undertaking that several reports tell or several acts repeat, and one deed that several tell; one deed that several debtors
/// commit to; a part inside its whole (an amount of which it is a part, or what is linked as part of another that is counted and has an amount); an
/// amount and its equivalents. What is only likely to be the same or a part, or what one source says to be so and another denies, is a range: counted
/// once, or each by itself; what is denied itself, nothing or all. Nothing is converted, and nothing is weighed: choose the commitments first, by grade
/// or by how they stood on a day.
/// </remarks>
/// <typeparam name="T">What is counted: commitments, or told deeds.</typeparam>
public sealed partial record Amounts<T>
    where T : notnull
{
    private readonly Items<AmountGroup<T>> counted;
    private readonly Items<AmountFilter> filters;

    private Amounts(Items<AmountGroup<T>> counted, Items<AmountFilter> filters, Items<T> withinOthers, Items<T> withoutAmount)
    {
        this.counted = counted;
        this.filters = filters;
        WithinOthers = withinOthers;
        WithoutAmount = withoutAmount;
    }

    /// <summary>What is counted inside others, of which it is part, surely or likely.</summary>
    public Items<T> WithinOthers { get; }

    /// <summary>What no amount is told of, or that is to be left undone; it is no zero.</summary>
    public Items<T> WithoutAmount { get; }

    /// <summary>One total for each unit, in the order of the units; different currencies stand side by side. What tellings give in different units is in none (<see cref="InSeveralUnits"/>).</summary>
    public Items<Total> Totals =>
    [
        .. counted.SelectMany(group => group.Units.Count == 1 ? group.Units.Concat(group.PerhapsUnits) : group.PerhapsUnits).Distinct().Order(StringComparer.Ordinal)
            .Select(unit => TotalOf(unit, counted.Where(group => group.Units == [unit] || group.IsPerhapsTold(unit)), [])),
    ];

    /// <summary>What one telling gives in one unit and another in another; <see cref="In"/> counts it.</summary>
    public Items<T> InSeveralUnits => [.. counted.Where(group => group.Units.Count > 1).SelectMany(group => group.Of)];

    /// <summary>The sums of what was said, or done, each with what ties it to others.</summary>
    internal static Amounts<T> Of(IEnumerable<AmountSource<T>> sources)
    {
        var groups = AmountGroup<T>.OfAll([.. sources]);
        Items<AmountGroup<T>> withAmount = [.. groups.Where(group => group.Clusters.Count > 0)];
        var outermost = AmountGroup<T>.Outermost(withAmount);
        var within = new HashSet<AmountSource<T>>(outermost.SelectMany(group => group.Inner), ReferenceEqualityComparer.Instance);
        return new(
            outermost,
            [],
            [.. withAmount.SelectMany(group => group.Sources).Where(within.Contains).Select(source => source.Of)],
            [.. groups.Where(group => group.Clusters.Count == 0).SelectMany(group => group.Sources).Select(source => source.Of)]);
    }

    /// <summary>Only what is given as a kind, or is for it: grants apart from loans, what is for water.</summary>
    /// <param name="kind">The kind, such as <see cref="Nouns.GrantAid"/>.</param>
    /// <param name="apartFrom">Kinds of which nothing is of this kind; where neither is told it may be.</param>
    /// <returns>The same amounts, of which only these count.</returns>
    public Amounts<T> OfKind(Topic kind, params Items<Topic> apartFrom) => With(new AmountFilter.OfKind(Guard.NotNull(kind), Guard.NoNulls(apartFrom)));

    /// <summary>Only what is said to be so: new money apart from old.</summary>
    /// <param name="mark">The mark, such as <see cref="Marks.New"/>.</param>
    /// <param name="apartFrom">Marks with which nothing is so, such as <see cref="Marks.AlreadyPledged"/>.</param>
    /// <returns>The same amounts, of which only these count.</returns>
    public Amounts<T> Being(Mark mark, params Items<Mark> apartFrom) => With(new AmountFilter.Being(Guard.NotNull(mark), Guard.NoNulls(apartFrom)));

    /// <summary>Only what is for some days (<see cref="Amount.During"/>, or the day of the deed).</summary>
    /// <param name="window">The days, both ends inclusive.</param>
    /// <returns>The same amounts, of which only these count.</returns>
    public Amounts<T> During(DateInterval window) => With(new AmountFilter.In(Guard.NotNull(window)));

    /// <summary>Only what is for a unit of the calendar or a range of them.</summary>
    /// <param name="window">Such as <c>2024</c> or <c>2024..2026</c>.</param>
    /// <returns>The same amounts, of which only these count.</returns>
    /// <exception cref="FormatException">The text is no window.</exception>
    public Amounts<T> During(string window) => During(CalendarWindow.Parse(window));

    /// <summary>The total in one unit: what is told in it, and of the rest the equivalents that a source gives in it.</summary>
    /// <param name="unit">The unit without a word of scale, such as <c>EUR</c>.</param>
    /// <returns>The total; what has no amount in this unit is <see cref="Total.NotAdded"/>.</returns>
    public Total In(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return TotalOf(unit, counted.Where(group => group.IsTold(unit) || group.IsPerhapsTold(unit)), [.. counted.Where(group => !group.IsTold(unit)).SelectMany(group => group.Of)]);
    }

    private Amounts<T> With(AmountFilter filter) => new(counted, filters.With(filter), WithinOthers, WithoutAmount);

    private Total TotalOf(string unit, IEnumerable<AmountGroup<T>> groups, Items<T> notAdded)
    {
        var reader = new AmountReader(unit, filters);
        Items<Addend> addends = [.. groups.Select(group => new Addend(group.Of, group.ReadWithPerhaps(reader))).Where(share => share.Range != AmountRange.Zero)];
        var sum = addends.Aggregate(AmountRange.Zero, (sum, share) => sum.Plus(share.Range));

        // What is part of two may be one sum in both.
        var shared = AmountGroup<T>.Shared(groups).Where(part => part.Group.IsTold(unit)).Select(part => part.Group.Read(reader).AtMost is { } most ? most * (part.Wholes - 1) : (decimal?)null).ToArray();
        var largest = addends.Select(share => share.AtLeast).DefaultIfEmpty().Max();
        return new(unit, addends, shared.Length == 0 ? sum : sum.DownTo(Math.Max(largest, shared.Contains(null) ? largest : sum.AtLeast - shared.Sum()!.Value)), notAdded);
    }
}
