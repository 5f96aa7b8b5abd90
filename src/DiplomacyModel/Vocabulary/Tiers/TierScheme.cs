namespace DiplomacyModel;

/// <summary>One state's or organisation's labels for partnerships: a ladder, labels beside it, or labels without any order. Equal by content.</summary>
/// <remarks>Tiers are ordered only within one scheme, and there only those that stand on its ladder. Make one for any other ladder or list of labels.</remarks>
public sealed record TierScheme
{
    /// <summary>Makes a scheme.</summary>
    /// <param name="code">Its code, such as <c>viet-nam</c>.</param>
    /// <param name="source">Where the labels are described.</param>
    /// <param name="tiers">The tiers of its ladder from lowest to highest; empty where its labels have no order. Each names this scheme.</param>
    /// <param name="beside">Labels that have no place in the order.</param>
    /// <exception cref="ArgumentException">There is no tier at all, one stands twice, or one is of another scheme.</exception>
    public TierScheme(string code, string source, Items<Tier> tiers, Items<Tier> beside = default)
    {
        VocabularyText.CheckCode(code, nameof(code), "code");
        Items<Tier> all = [.. Guard.NoNulls(tiers), .. Guard.NoNulls(beside)];
        if (all.Count == 0 || all.Any(tier => tier.Scheme != code) || all.Select(tier => tier.Code).Distinct().Count() != all.Count)
        {
            throw new ArgumentException($"The scheme '{code}' needs tiers of its own, each once.", nameof(tiers));
        }

        Code = code;
        Source = VocabularyText.CheckText(source, nameof(source), "The source of a scheme");
        Tiers = tiers;
        Beside = beside;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Where the labels are described.</summary>
    public string Source { get; }

    /// <summary>The tiers of its ladder from lowest to highest; empty where its labels have no order.</summary>
    public Items<Tier> Tiers { get; }

    /// <summary>Labels that have no place in the order.</summary>
    public Items<Tier> Beside { get; }

    /// <summary>How one tier stands to another in this scheme.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Lower, the same or higher; not comparable where one of them is of another scheme or has no place in the order.</returns>
    public TierOrder Compare(Tier one, Tier other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var (at, than) = (PlaceOf(one), PlaceOf(other));
        return one == other && (at >= 0 || Beside.Contains(one)) ? TierOrder.Same
            : at < 0 || than < 0 ? TierOrder.NotComparable
            : at < than ? TierOrder.Lower : TierOrder.Higher;
    }

    private int PlaceOf(Tier tier)
    {
        for (var i = 0; i < Tiers.Count; i++)
        {
            if (Tiers[i] == tier)
            {
                return i;
            }
        }

        return -1;
    }
}
