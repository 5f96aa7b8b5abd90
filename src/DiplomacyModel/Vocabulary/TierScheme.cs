namespace DiplomacyModel;

/// <summary>One state's or organisation's ladder of partnerships. Tiers are ordered only within one scheme. Equal by content.</summary>
public sealed record TierScheme
{
    /// <summary>Makes a scheme.</summary>
    /// <param name="code">Its code, such as <c>viet-nam</c>.</param>
    /// <param name="source">Where the ladder is described.</param>
    /// <param name="tiers">Its tiers from lowest to highest; each names this scheme.</param>
    /// <exception cref="ArgumentException">There is no tier, one stands twice, or one is of another scheme.</exception>
    public TierScheme(string code, string source, Items<Tier> tiers)
    {
        VocabularyText.CheckCode(code, nameof(code), "code");
        Guard.NoNulls(tiers);
        if (tiers.Count == 0 || tiers.Any(tier => tier.Scheme != code) || tiers.Select(tier => tier.Code).Distinct().Count() != tiers.Count)
        {
            throw new ArgumentException($"The scheme '{code}' needs tiers of its own, each once.", nameof(tiers));
        }

        Code = code;
        Source = VocabularyText.CheckText(source, nameof(source), "The source of a scheme");
        Tiers = tiers;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Where the ladder is described.</summary>
    public string Source { get; }

    /// <summary>Its tiers from lowest to highest.</summary>
    public Items<Tier> Tiers { get; }
}
