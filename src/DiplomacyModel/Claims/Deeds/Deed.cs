namespace DiplomacyModel;

/// <summary>Somebody does something, or something happens: done, planned, asked or offered alike. The frame is the type. Closed.</summary>
/// <remarks>A deed said plainly in a report is told as done; inside an asking, offering or committing statement it lies ahead.</remarks>
public abstract partial record Deed : PerformedClaim
{
    private protected Deed()
    {
    }

    /// <summary>Whether it begins, goes on or stops; by default not mentioned.</summary>
    public Slot<Phase> Phase { get; init; }

    /// <summary>Whether only the attempt is meant: "seek to", "work to", "strive to"; by default not mentioned.</summary>
    public Slot<Endeavour> Endeavour { get; init; }

    /// <summary>About what, or in which fields it is done.</summary>
    public Items<What> About { get; init; }

    /// <summary>By when it is to be done; by default not mentioned.</summary>
    public When Deadline
    {
        get;
        init => field = Guard.NotNull(value);
    } = When.NotMentioned;

    /// <summary>How much, in what is counted or paid; by default not mentioned.</summary>
    public Slot<Amount> Amount { get; init; }

    /// <summary>The thread that it belongs to; by default not mentioned.</summary>
    public Slot<Ref<Matter>> Matter { get; init; }
}
