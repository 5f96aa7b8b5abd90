namespace DiplomacyModel;

/// <summary>A clause that goes with a claim: its purpose, its means, its reason, what goes on meanwhile. Equal by content.</summary>
public sealed record Adverbial
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">How the clause stands to the claim.</param>
    /// <param name="claim">The clause.</param>
    public Adverbial(AdverbialKind kind, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Kind = Guard.Defined(kind);
        Claim = claim;
    }

    /// <summary>How the clause stands to the claim.</summary>
    public AdverbialKind Kind { get; }

    /// <summary>The clause.</summary>
    public Claim Claim { get; }
}
