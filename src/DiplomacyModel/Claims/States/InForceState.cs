namespace DiplomacyModel.Content;

/// <summary>An instrument is in force.</summary>
public sealed record InForceState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="instrument">Which instrument.</param>
    public InForceState(Ref<Instrument> instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        Instrument = instrument;
    }

    /// <summary>Which instrument.</summary>
    public Ref<Instrument> Instrument { get; }

    /// <summary>For which sides; empty where for all, or not mentioned.</summary>
    public Items<Party> For { get; init; }

    internal override void Close()
    {
    }
}
