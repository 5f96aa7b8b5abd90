namespace DiplomacyModel;

/// <summary>A deed or a statement: something done by somebody by some means. A state by telephone does not compile. Closed.</summary>
public abstract record PerformedClaim : SituatedClaim
{
    private protected PerformedClaim()
    {
    }

    /// <summary>By what means; by default not mentioned.</summary>
    public Slot<Medium> Medium { get; init; }
}
