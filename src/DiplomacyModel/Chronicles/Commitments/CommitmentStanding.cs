namespace DiplomacyModel.Answers;

/// <summary>How a commitment stood on a day: every status that is possible, whether sources dispute it, and what the answer rests on. Equal by content.</summary>
/// <remarks>Two axes: dates that do not decide leave several statuses and no dispute; sources that contradict each other leave several and a dispute.</remarks>
public sealed record CommitmentStanding
{
    internal CommitmentStanding(Items<CommitmentStatus> statuses, bool isDisputed, Items<Account<Claim>> restsOn)
    {
        Statuses = statuses;
        IsDisputed = isDisputed;
        RestsOn = restsOn;
    }

    /// <summary>The possible ones, at least one, in the order of <see cref="CommitmentStatus"/>; the only one is certain.</summary>
    public Items<CommitmentStatus> Statuses { get; }

    /// <summary>Whether somebody denies a step that another tells, or sources tell different ends.</summary>
    public bool IsDisputed { get; }

    /// <summary>The acts, steps, deeds and denials of which the answer is made, each with its source, the voices it comes through and its day.</summary>
    public Items<Account<Claim>> RestsOn { get; }

    /// <summary>Whether it stood so.</summary>
    /// <param name="status">The status.</param>
    /// <returns>True where it is the only possible one, Maybe where it is one of several.</returns>
    public Truth Is(CommitmentStatus status) => Truth.Of(Statuses == [status], Statuses.Contains(status));

    /// <summary>The statuses in words.</summary>
    /// <returns>Such as <c>open</c>, or <c>open or kept, disputed</c>.</returns>
    public override string ToString() => string.Join(" or ", Statuses.Select(Of)) + (IsDisputed ? ", disputed" : "");

    private static string Of(CommitmentStatus status) => status switch
    {
        CommitmentStatus.NotYet => "not yet made",
        CommitmentStatus.KeptInPart => "kept in part",
        _ => status.ToString().ToLowerInvariant(),
    };
}
