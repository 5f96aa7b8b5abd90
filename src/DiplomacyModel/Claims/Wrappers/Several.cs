namespace DiplomacyModel.Content;

/// <summary>Several claims taken together: all of them, or one of them.</summary>
public sealed record Several : Claim, IDoable
{
    private Several(SeveralKind kind, Items<Claim> claims)
    {
        Guard.NoNulls(claims);
        if (claims.Count < 2)
        {
            throw new ArgumentException("Several claims are at least two.", nameof(claims));
        }

        Kind = kind;
        Claims = claims;
    }

    /// <summary>Whether all of them are meant or one.</summary>
    public SeveralKind Kind { get; }

    /// <summary>The claims, at least two, in printed order.</summary>
    public Items<Claim> Claims { get; }

    /// <summary>All of these.</summary>
    /// <param name="claims">At least two.</param>
    /// <returns>The claim that all are so.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Several All(params Items<Claim> claims) => new(SeveralKind.All, claims);

    /// <summary>One or more of these; which is left open.</summary>
    /// <param name="claims">At least two.</param>
    /// <returns>The claim that some are so.</returns>
    /// <exception cref="ArgumentException">There are fewer than two.</exception>
    public static Several Any(params Items<Claim> claims) => new(SeveralKind.Any, claims);

    Claim IDoable.Claim => this;

    internal override void Close()
    {
    }
}
