namespace DiplomacyModel.Content;

/// <summary>Somebody recognises something.</summary>
public sealed record RecognitionState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="by">Who recognises.</param>
    /// <param name="of">What is recognised.</param>
    public RecognitionState(Party by, Ref<Thing> of)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        By = by;
        Of = of;
    }

    /// <summary>Who recognises.</summary>
    public Party By { get; }

    /// <summary>What is recognised.</summary>
    public Ref<Thing> Of { get; }

    /// <summary>As what: "as the sole government of"; by default not mentioned.</summary>
    public Slot<What> As { get; init; }

    /// <summary>In which manner: <see cref="Marks.DeJure"/>, <see cref="Marks.DeFacto"/>; empty where not mentioned.</summary>
    public Items<Mark> Manner
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    internal override void Close()
    {
    }
}
