namespace DiplomacyModel;

/// <summary>How something stands for something else.</summary>
public enum MeaningKind
{
    /// <summary>"counts as", "constitutes".</summary>
    CountsAs,

    /// <summary>"means".</summary>
    Means,

    /// <summary>"represents", "symbolises".</summary>
    Represents,
}
