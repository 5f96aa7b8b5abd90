namespace DiplomacyModel;

/// <summary>A state begins or ends. The day of the change is the setting's.</summary>
public sealed record Change : SituatedClaim, IDoable
{
    /// <summary>Makes the change.</summary>
    /// <param name="state">Which state.</param>
    /// <param name="kind">Whether it begins or ends.</param>
    /// <exception cref="ArgumentException">The state has a setting of its own.</exception>
    public Change(State state, ChangeKind kind)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Setting != Setting.NotMentioned)
        {
            throw new ArgumentException("The day and the place of a change are the change's own; leave them off the state.", nameof(state));
        }

        State = state;
        Kind = Guard.Defined(kind);
    }

    /// <summary>Which state.</summary>
    public State State { get; }

    /// <summary>Whether it begins or ends.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Whether the state holds from then on.</summary>
    internal bool IsStart => Kind is not (ChangeKind.Ends or ChangeKind.Suspends);

    /// <summary>Who brings it about; empty where not mentioned.</summary>
    public Items<Party> Agents
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    Claim IDoable.Claim => this;

    internal override void Close()
    {
    }
}
