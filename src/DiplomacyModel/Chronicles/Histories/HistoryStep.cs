namespace DiplomacyModel.Answers;

/// <summary>One step of a history, with the telling that it rests on. Equal by content.</summary>
/// <typeparam name="T">What holds.</typeparam>
public sealed record HistoryStep<T>
    where T : notnull
{
    internal HistoryStep(UncertainDate date, HistoryStepKind kind, T value, Account<Claim> account)
    {
        Date = date;
        Kind = kind;
        Value = value;
        Account = account;
    }

    /// <summary>The day of the step; of what is only hoped for, planned, agreed or denied, the day on which that was said.</summary>
    public UncertainDate Date { get; }

    /// <summary>Whether it attests that day, begins or ends there, or changes nothing.</summary>
    public HistoryStepKind Kind { get; }

    /// <summary>What holds.</summary>
    public T Value { get; }

    /// <summary>The telling: which source, through whom. What is planned has its own day in the claim.</summary>
    public Account<Claim> Account { get; }

    /// <summary>The claim that says so.</summary>
    public ClaimId RestsOn => Account.Id;

    /// <summary>Whether it says that something held or came to hold, or ceased to.</summary>
    internal bool Counts => Kind <= HistoryStepKind.Reaffirms;

    /// <summary>Whether it may be of another thing: "one of the two recognised it".</summary>
    internal bool IsDoubtful { get; init; }

    internal bool IsBeginning => Kind is HistoryStepKind.Begins or HistoryStepKind.Upgrades or HistoryStepKind.Downgrades;

    internal bool IsEnd => Kind is HistoryStepKind.Ends or HistoryStepKind.Suspends;

    internal bool IsAttestation => Kind is HistoryStepKind.Attests or HistoryStepKind.Reaffirms;

    /// <inheritdoc/>
    public bool Equals(HistoryStep<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Date == other.Date && Kind == other.Kind && Value.Equals(other.Value) && IsDoubtful == other.IsDoubtful && Account == other.Account);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Date, Kind, RestsOn);
}
