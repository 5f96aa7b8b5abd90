namespace DiplomacyModel.Content;

/// <summary>Something is of a kind: "Japan is Việt Nam's leading partner in trade".</summary>
public sealed record BeingState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="kind">Of which kind it is: the noun with its marks, and of whom or in what.</param>
    public BeingState(What subject, Described kind)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(kind);
        Subject = subject;
        Kind = kind;
    }

    /// <summary>Of what it is said.</summary>
    public What Subject { get; }

    /// <summary>Of which kind it is: the noun with its marks, and of whom or in what.</summary>
    public Described Kind { get; }

    /// <summary>Which rank it has among its kind; by default none is said.</summary>
    public Slot<Rank> Rank { get; init; }

    /// <summary>In what it has that rank; empty where not mentioned.</summary>
    public Items<What> In { get; init; }

    internal override void Close()
    {
    }
}
