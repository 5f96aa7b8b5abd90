namespace DiplomacyModel;

/// <summary>A step that ends a commitment, as one source tells it.</summary>
/// <param name="Status">How it stands from then on.</param>
/// <param name="Account">The telling: a step, or the deed itself.</param>
/// <param name="Denials">The denials of it.</param>
/// <param name="UndoneBy">By what the step itself was withdrawn.</param>
internal sealed record CommitmentEnd(CommitmentStatus Status, Account<Claim> Account, Items<Account<Claim>> Denials, Items<CommitmentEnd> UndoneBy)
{
    public UncertainDate Date => Account.DoneBy;

    /// <summary>Whether it ends it at all: what was to be left undone for a time is not broken after that.</summary>
    public Truth Counts { get; init; } = Truth.True;

    /// <summary>Whether it is that it was done, and nobody's word that it was broken by that.</summary>
    public bool IsOfDoing => Status == CommitmentStatus.Breached && Account.Claim is not Progress { Kind: ProgressKind.Breached };

    /// <summary>Whether what was taken back, replaced or lapsed can be undertaken again.</summary>
    public bool IsUndoneByNewAct => Status is CommitmentStatus.Withdrawn or CommitmentStatus.Replaced or CommitmentStatus.Lapsed;

    /// <summary>Whether the step itself was withdrawn by a day, and that was not.</summary>
    public Truth IsWithdrawn(NodaTime.LocalDate day) => UndoneBy.Aggregate(Truth.False, (any, step) => any | (step.IsBy(day) & !step.IsWithdrawn(day)));

    /// <summary>What it rests on: the step, its denials, and what is told of these steps.</summary>
    public IEnumerable<Account<Claim>> RestsOn => [Account, .. Denials, .. UndoneBy.SelectMany(step => step.RestsOn)];

    /// <summary>On whose word: the source, and those it is told through.</summary>
    public bool IsOnWordOf(CommitmentEnd other) => Account.Source.Id == other.Account.Source.Id && Account.Through.Select(through => through.Voices).SequenceEqual(other.Account.Through.Select(through => through.Voices));

    /// <summary>Whether a day on or before which it lies is sure, and nobody denies it.</summary>
    public Truth IsBy(NodaTime.LocalDate day) => Date.IsOnOrBefore(day) & (Denials.Count > 0 ? Truth.Maybe : Truth.True) & Counts;
}
