namespace DiplomacyModel.Content;

/// <summary>A claim made along the way, and whose word it is. Equal by content.</summary>
public sealed record Aside
{
    /// <summary>Makes an aside.</summary>
    /// <param name="claim">What is said.</param>
    /// <param name="voice">Whose word it is.</param>
    public Aside(Claim claim, AsideVoice voice)
    {
        ArgumentNullException.ThrowIfNull(claim);
        Claim = claim;
        Voice = Guard.Defined(voice);
    }

    /// <summary>What is said.</summary>
    public Claim Claim { get; }

    /// <summary>Whose word it is.</summary>
    public AsideVoice Voice { get; }

    /// <summary>As what it is told: as the reason of the claim, say. By default not mentioned.</summary>
    public Slot<AdverbialKind> How { get; init; }
}
