namespace DiplomacyModel.Content;

/// <summary>Something said, of whatever kind. Closed.</summary>
public interface ISaid
{
    /// <summary>It, with its kind left open.</summary>
    internal Said<Claim> Claim { get; }
}
