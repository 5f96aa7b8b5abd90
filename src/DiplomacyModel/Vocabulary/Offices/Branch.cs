namespace DiplomacyModel;

/// <summary>To which branch an office belongs; a channel is computed from the branches on each side.</summary>
public enum Branch
{
    /// <summary>The head of state and what speaks for the state as a whole.</summary>
    State,

    /// <summary>The executive.</summary>
    Government,

    /// <summary>A political party.</summary>
    Party,

    /// <summary>A legislature.</summary>
    Parliament,

    /// <summary>A diplomatic or consular mission.</summary>
    Mission,

    /// <summary>An intergovernmental or other organisation.</summary>
    Organization,

    /// <summary>A city, a province, a federal state.</summary>
    Locality,
}
