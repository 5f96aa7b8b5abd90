namespace DiplomacyModel.Answers;

/// <summary>One order of ranks: the classes of heads of mission, the protocol of one state. Ranks are ordered only within one scale. Equal by content.</summary>
/// <remarks>That an office has a rank is a claim with a date; the same office may stand in several scales.</remarks>
public sealed record RankScale
{
    /// <summary>Makes a scale.</summary>
    /// <param name="code">Its code, such as <c>heads-of-mission</c>.</param>
    /// <param name="source">Where the order is laid down.</param>
    /// <param name="ranks">Its ranks from highest to lowest; each names this scale.</param>
    /// <exception cref="ArgumentException">There is no rank, one stands twice, or one is of another scale.</exception>
    public RankScale(string code, string source, Items<OfficeRank> ranks)
    {
        VocabularyText.CheckCode(code, nameof(code), "code");
        Guard.NoNulls(ranks);
        if (ranks.Count == 0 || ranks.Any(rank => rank.Scale != code) || ranks.Select(rank => rank.Code).Distinct().Count() != ranks.Count)
        {
            throw new ArgumentException($"The scale '{code}' needs ranks of its own, each once.", nameof(ranks));
        }

        Code = code;
        Source = VocabularyText.CheckText(source, nameof(source), "The source of a scale");
        Ranks = ranks;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Where the order is laid down.</summary>
    public string Source { get; }

    /// <summary>Its ranks from highest to lowest.</summary>
    public Items<OfficeRank> Ranks { get; }

    /// <summary>Whether one rank stands above another.</summary>
    /// <param name="rank">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>True or False within this scale; Maybe where one is not of it: ranks of two scales are not comparable.</returns>
    public Truth IsAbove(OfficeRank rank, OfficeRank other)
    {
        var (at, than) = (PlaceOf(rank), PlaceOf(other));
        return at < 0 || than < 0 ? Truth.Maybe : at < than ? Truth.True : Truth.False;
    }

    private int PlaceOf(OfficeRank rank)
    {
        for (var i = 0; i < Ranks.Count; i++)
        {
            if (Ranks[i] == rank)
            {
                return i;
            }
        }

        return -1;
    }
}
