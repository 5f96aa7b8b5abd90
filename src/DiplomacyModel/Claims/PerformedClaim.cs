namespace DiplomacyModel.Content;

/// <summary>A deed or a statement: something done by somebody by some means. A state by telephone does not compile. Closed.</summary>
public abstract record PerformedClaim : SituatedClaim, IDoable
{
    private protected PerformedClaim()
    {
    }

    Claim IDoable.Claim => this;

    /// <summary>By what means; by default not mentioned.</summary>
    public Slot<Medium> Medium { get; init; }

    /// <summary>By which channels the source says it was; computed where it does not (<see cref="InferredChannel"/>).</summary>
    public Items<Branch> Channels { get; init; }

    /// <summary>In which manner: cordially, effectively, in flexible forms, at all levels.</summary>
    public Items<Mark> Manner { get; init; }

    /// <summary>By which means, from the clauses of the setting.</summary>
    public Items<Claim> Means => Setting.ClausesOf(AdverbialKind.Means);

    /// <summary>To what end, from the clauses of the setting; it lies ahead.</summary>
    public Items<Claim> Purposes => Setting.ClausesOf(AdverbialKind.Purpose);
}
