using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>A source with what it says, in its order. Immutable; equal by content.</summary>
public sealed record Report
{
    private readonly Lazy<Items<Said<Claim>>> claims;

    internal Report(Source source, Items<Said<Claim>> claims)
    {
        Source = source;
        Said = claims;
        this.claims = new(claims);
    }

    private Report(Source source, ImmutableList<Said<Claim>> said)
    {
        Source = source;
        Said = said;
        claims = new(() => said.ToItems());
    }

    /// <summary>Whose word it is.</summary>
    public Source Source { get; }

    /// <summary>What is said, in the order of its sentences.</summary>
    public Items<Said<Claim>> Claims => claims.Value;

    /// <summary>The same as <see cref="Claims"/>, without making a list of it.</summary>
    internal IReadOnlyList<Said<Claim>> Said { get; }

    /// <inheritdoc/>
    public bool Equals(Report? other) =>
        ReferenceEquals(this, other) || (other is not null && Source == other.Source && Said.Count == other.Said.Count && Said.SequenceEqual(other.Said));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Said.Count);

    /// <summary>The report with one more claim at its end; it shares the others.</summary>
    internal Report With(Said<Claim> said) => new(Source, (Said as ImmutableList<Said<Claim>> ?? [.. Said]).Add(said));
}
