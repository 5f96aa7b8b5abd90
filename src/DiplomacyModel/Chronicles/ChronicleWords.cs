namespace DiplomacyModel;

/// <summary>Words that need more than the claim: all that a chronicle knows, or where offices and organs are found.</summary>
public static partial class ChronicleWords
{
    /// <summary>A claim in English words. What was said before and is mentioned in it is told in brackets, not by its id.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="chronicle">Names and earlier claims come from it.</param>
    /// <returns>One line, without a full stop at its end.</returns>
    public static string ToWords(this Claim claim, Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return claim.ToWords(chronicle.Things.Telling(id => chronicle.Find(id).TryPickValue(out var account) ? account.Claim : null));
    }

    /// <summary>A telling in English words. One that says that it was not so begins with <c>not:</c>, which the claim by itself does not tell.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="account">The telling.</param>
    /// <param name="chronicle">Names and earlier claims come from it.</param>
    /// <returns>One line, without a full stop at its end.</returns>
    public static string ToWords<T>(this Account<T> account, Chronicle chronicle)
        where T : Claim => (Guard.NotNull(account).IsNegated ? "not: " : "") + account.Claim.ToWords(chronicle);
}
