namespace DiplomacyModel;

/// <content>Widening, by a named policy only.</content>
public readonly partial struct UncertainDate
{
    /// <summary>The date as a policy widens what is told as approximate, <c>~</c> or <c>%</c>; without one nothing moves a bound.</summary>
    /// <param name="policy">By how much.</param>
    /// <returns>
    /// The date, as told and widened, with the policy. Of marks on components the coarsest one counts, and of a set the marks of its members.
    /// A date that is not approximate stays as it is.
    /// </returns>
    public WidenedDate Widened(WideningPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new(this, Widening.Of(this, written?.Syntax, policy), policy);
    }
}
