namespace DiplomacyModel.Content;

/// <summary>Something that stands to the noun of a phrase in a typed way. Equal by content.</summary>
public sealed record Relatum
{
    /// <summary>Makes it.</summary>
    /// <param name="preposition">How it stands to the noun.</param>
    /// <param name="what">What stands so.</param>
    public Relatum(Preposition preposition, params Items<What> what)
    {
        if (what.Count == 0)
        {
            throw new ArgumentException($"After '{preposition}' comes something.", nameof(what));
        }

        Preposition = Guard.Defined(preposition);
        What = Guard.NoNulls(what);
    }

    /// <summary>How it stands to the noun.</summary>
    public Preposition Preposition { get; }

    /// <summary>What stands so; at least one.</summary>
    public Items<What> What { get; }
}
