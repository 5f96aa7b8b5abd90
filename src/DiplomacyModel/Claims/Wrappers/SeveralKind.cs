namespace DiplomacyModel.Content;

/// <summary>How several claims are taken together.</summary>
public enum SeveralKind
{
    /// <summary>All are so.</summary>
    All,

    /// <summary>At least one is so; which is left open.</summary>
    Any,
}
