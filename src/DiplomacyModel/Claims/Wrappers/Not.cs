namespace DiplomacyModel.Content;

/// <summary>That a claim is not so. The only place where content is negated; refusing and denying are acts.</summary>
public sealed record Not : Claim, IDoable
{
    /// <summary>Negates a claim.</summary>
    /// <param name="claim">What is not so.</param>
    public Not(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Claim = claim;
    }

    /// <summary>What is not so.</summary>
    public Claim Claim { get; }

    Claim IDoable.Claim => this;

    internal override void Close()
    {
    }
}
