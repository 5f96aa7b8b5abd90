namespace DiplomacyModel;

/// <summary>How much of an amount is meant, in one unit. A whole that is decided is taken once, without its parts; else its parts decide, and the rest is open.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Filters">What is meant: all of these.</param>
internal sealed record AmountReader(string Unit, Items<AmountFilter> Filters)
{
    // Shared with what reads inside of it: what is part of several is read once.
    private readonly Dictionary<object, Dictionary<Items<AmountFilter>, AmountRange>> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>What is left to ask of the parts of something.</summary>
    public AmountReader Inside(AmountContext whole) => this with { Filters = [.. Filters.Select(filter => filter.Inside(whole)).OfType<AmountFilter>()] };

    /// <summary>How much of something is meant, found out when it is first asked for.</summary>
    public AmountRange Read(object of, Func<AmountRange> read)
    {
        var ofIt = known.TryGetValue(of, out var found) ? found : known[of] = [];
        return ofIt.TryGetValue(Filters, out var range) ? range : ofIt[Filters] = read();
    }

    /// <summary>How much of an amount is meant.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="around">What is told around it.</param>
    /// <param name="shares">What is told elsewhere as parts of it, each inside what is told of it.</param>
    public AmountRange Read(Amount amount, AmountContext around, Func<AmountContext, Items<AmountPart>>? shares = null)
    {
        var context = around.Within(amount);
        var isMeant = Filters.Aggregate(Truth.True, (all, filter) => all & filter.IsMeant(context));
        var whole = InUnit(amount, context);
        return isMeant.IsTrue ? whole
            : isMeant.IsFalse ? AmountRange.Zero
            : Breakdowns(amount, context).Append(shares is null ? [] : shares(context)).Where(parts => parts.Count > 0).Select(parts => Read(whole, parts))
                .DefaultIfEmpty(whole.Perhaps()).Aggregate((one, other) => one.And(other));
    }

    private IEnumerable<Items<AmountPart>> Breakdowns(Amount amount, AmountContext context) => amount.Breakdowns
        .Select(parts => parts.Select(part => new AmountPart(InUnit(part, context.Within(part)), Read(part, context))).ToItems());

    private static AmountRange Read(AmountRange whole, Items<AmountPart> parts)
    {
        var told = parts.Select(part => part.Told).Aggregate((one, other) => one.Plus(other));
        var sum = parts.Select(part => part.Meant).Aggregate((one, other) => one.Plus(other));
        if (told.AtLeast > whole.AtMost)
        {
            // They do not add up: they may overlap, or one of the numbers is wrong.
            return new(Math.Min(parts.Max(part => part.Meant.AtLeast), whole.AtMost.Value), whole.AtMost, sum.Approximators, null);
        }

        if (told.Quantity is { Approximator: Approximator.Exactly } all && all == whole.Quantity)
        {
            return sum;
        }

        decimal? rest = whole.AtMost is { } most ? most - told.AtLeast : null;
        var highest = sum.AtMost is { } sure && rest is { } left ? AmountRange.Add(sure, left) : (decimal?)null;

        // Parts of a part may exceed even where the parts do not: "up to five, of which seven".
        return new(AmountRange.Least(sum.AtLeast, whole.AtMost) ?? 0, AmountRange.Least(highest, whole.AtMost), [.. sum.Approximators.Concat(whole.Approximators).Distinct().Order()], null);
    }

    // In another unit it is anything between nothing and what its whole allows; where the source gives an equivalent, that.
    private AmountRange InUnit(Amount amount, AmountContext context) =>
        amount.Equivalents.Prepend(amount).Select(AmountUnit.Of).Where(one => one.Unit == Unit).Select(one => Often(AmountRange.Of(one.Quantity), context)).FirstOrDefault()
        ?? new(0, null, [], null);

    // What comes back is given once at least, where it surely comes; how many times in all is not told.
    private static AmountRange Often(AmountRange once, AmountContext context) => context.Times.SelectMany(time => time.Often.Values)
        .Aggregate(once, (range, often) => (AmountRange.Of(often.Times).AtLeast >= 1 ? range : range.Perhaps()) with { AtMost = null, Quantity = null });
}
