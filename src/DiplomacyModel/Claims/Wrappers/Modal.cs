namespace DiplomacyModel.Content;

/// <summary>A claim that may, must, should, can or is likely to be so. It asks nobody: "stressed the need" asserts a <see cref="ModalKind.Should"/>.</summary>
public sealed record Modal : Claim, IDoable
{
    /// <summary>Makes it.</summary>
    /// <param name="kind">Which modality.</param>
    /// <param name="claim">What is so.</param>
    public Modal(ModalKind kind, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Kind = Guard.Defined(kind);
        Claim = claim;
    }

    /// <summary>Which modality.</summary>
    public ModalKind Kind { get; }

    /// <summary>What is so.</summary>
    public Claim Claim { get; }

    /// <summary>The degree that is printed: "very", "highly"; by default none.</summary>
    public Slot<Mark> Degree { get; init; }

    Claim IDoable.Claim => this;

    internal override void Close()
    {
    }
}
