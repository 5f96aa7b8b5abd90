namespace DiplomacyModel;

/// <summary>A source with what it says, in its order. Immutable; equal by content.</summary>
public sealed record Report
{
    internal Report(Source source, Items<Said<Claim>> claims) => (Source, Claims) = (source, claims);

    /// <summary>Whose word it is.</summary>
    public Source Source { get; }

    /// <summary>What is said, in the order of its sentences.</summary>
    public Items<Said<Claim>> Claims { get; }
}
