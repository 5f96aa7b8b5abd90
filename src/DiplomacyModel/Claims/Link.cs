namespace DiplomacyModel;

/// <summary>How one claim stands to another: answers it, renews it, is the same as it … Itself a claim: somebody says so, and it can be taken back.</summary>
public sealed record Link : SituatedClaim
{
    /// <summary>Makes a link.</summary>
    /// <param name="from">The claim that answers, renews, is part …</param>
    /// <param name="kind">How it stands to the other.</param>
    /// <param name="to">The other.</param>
    /// <exception cref="ArgumentException">Both are one claim.</exception>
    public Link(ClaimId from, LinkKind kind, ClaimId to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        if (from == to)
        {
            throw new ArgumentException($"A claim is not linked to itself ({from}).", nameof(to));
        }

        From = from;
        Kind = Guard.Defined(kind);
        To = to;
    }

    /// <summary>The claim that answers, renews, is part …</summary>
    public ClaimId From { get; }

    /// <summary>How it stands to the other.</summary>
    public LinkKind Kind { get; }

    /// <summary>The other.</summary>
    public ClaimId To { get; }

    /// <summary>How sure the one who says so is; by default certain.</summary>
    public Certainty Certainty
    {
        get;
        init => field = Guard.Defined(value);
    } = Certainty.Certain;

    /// <summary>As which one it stands there, where the text counts: 1 of "Firstly". By default not mentioned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public Slot<int> Number
    {
        get;
        init => field = value.Values.Any(number => number < 1)
            ? throw new ArgumentOutOfRangeException(nameof(value), "What a text counts, it counts from 1.")
            : value;
    }

    /// <summary>The word that counts, as printed, or <see langword="null"/>.</summary>
    public string? Printed { get; init; }

    internal override void Close()
    {
    }
}
