namespace DiplomacyModel;

/// <summary>A state begins or ends. The day of the change is the setting's.</summary>
public sealed record Change : SituatedClaim
{
    /// <summary>Makes the change.</summary>
    /// <param name="state">Which state.</param>
    /// <param name="kind">Whether it begins or ends.</param>
    public Change(State state, ChangeKind kind)
    {
        ArgumentNullException.ThrowIfNull(state);
        State = state;
        Kind = kind;
    }

    /// <summary>Which state.</summary>
    public State State { get; }

    /// <summary>Whether it begins or ends.</summary>
    public ChangeKind Kind { get; }

    internal override void Close()
    {
    }
}
