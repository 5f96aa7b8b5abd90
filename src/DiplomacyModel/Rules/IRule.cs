namespace DiplomacyModel.Rules;

/// <summary>Looks at a chronicle and tells what cannot be true, what is suspicious, and what cannot be told.</summary>
/// <remarks>Pure and synchronous: the same chronicle gives the same findings. It never throws for what the chronicle says. Write your own.</remarks>
public interface IRule
{
    /// <summary>What the rule is called, and how bad a break is.</summary>
    RuleInfo Info { get; }

    /// <summary>Looks.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <returns>The findings, in any order.</returns>
    IEnumerable<Finding> Check(Chronicle chronicle);
}
