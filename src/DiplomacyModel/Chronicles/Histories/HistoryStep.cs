namespace DiplomacyModel;

/// <summary>One dated step of a history. Equal by content.</summary>
/// <typeparam name="T">What holds.</typeparam>
public sealed record HistoryStep<T>
    where T : notnull
{
    internal HistoryStep(UncertainDate date, HistoryStepKind kind, T value, ClaimId restsOn)
    {
        Date = date;
        Kind = kind;
        Value = value;
        RestsOn = restsOn;
    }

    /// <summary>The day of the step.</summary>
    public UncertainDate Date { get; }

    /// <summary>Whether it attests that day, or begins there.</summary>
    public HistoryStepKind Kind { get; }

    /// <summary>What holds.</summary>
    public T Value { get; }

    /// <summary>The claim that says so.</summary>
    public ClaimId RestsOn { get; }
}
