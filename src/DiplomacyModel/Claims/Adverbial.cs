namespace DiplomacyModel.Content;

/// <summary>Clauses that go with a claim in one way: its purposes, its means, its reasons, what goes on meanwhile. Equal by content.</summary>
public sealed record Adverbial
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">How the clauses stand to the claim.</param>
    /// <param name="claims">The clauses, at least one; an open list says that there are more ("including by …").</param>
    /// <exception cref="ArgumentException">There is no clause.</exception>
    public Adverbial(AdverbialKind kind, params Items<Claim> claims)
    {
        if (claims.Count == 0)
        {
            throw new ArgumentException($"Beside a claim as '{kind}' stands a clause.", nameof(claims));
        }

        Kind = Guard.Defined(kind);
        Claims = Guard.NoNulls(claims);
    }

    /// <summary>How the clauses stand to the claim.</summary>
    public AdverbialKind Kind { get; }

    /// <summary>The clauses, at least one.</summary>
    public Items<Claim> Claims { get; }
}
