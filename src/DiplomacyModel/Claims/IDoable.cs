namespace DiplomacyModel.Content;

/// <summary>What can be asked for, offered or promised: a deed, a statement, a change, and each of these negated, under a condition, or one of several. Closed.</summary>
/// <remarks>What merely holds, or is counted, cannot: <c>a.Suggests(relation.Is(tier))</c> does not compile.</remarks>
public interface IDoable
{
    /// <summary>The claim.</summary>
    internal Claim Claim { get; }
}
