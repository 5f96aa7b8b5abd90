namespace DiplomacyModel.Answers;

/// <summary>Sums of what was committed, and of what was done.</summary>
public static class CommittedAmounts
{
    /// <summary>What commitments amount to.</summary>
    /// <param name="commitments">The commitments of one chronicle; one that stands twice is one.</param>
    /// <returns>Their amounts, each once.</returns>
    public static Amounts<Commitment> Of(params Items<Commitment> commitments) =>
        Amounts<Commitment>.Of(Guard.NoNulls(commitments).Distinct().Select(one => new AmountSource<Commitment>(one, one.Ties)));

    /// <summary>What deeds amount to that are told as done: what was given, beside what was pledged. What was promised and is told as done was given as promised, unless the deed that did it is told itself; what is done in part tells no amount, nor does one of several.</summary>
    /// <param name="chronicle">The chronicle.</param>
    /// <param name="deeds">Some of its <see cref="Chronicle.Deeds"/>; one that stands twice is one.</param>
    /// <returns>Their amounts, each once.</returns>
    public static Amounts<Told<Deed>> OfDone(Chronicle chronicle, params Items<Told<Deed>> deeds)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        var ties = new DeedTies(chronicle.Ledger);
        return Amounts<Told<Deed>>.Of(Guard.NoNulls(deeds).Distinct().Select(one => new AmountSource<Told<Deed>>(one, ties.Of(one))));
    }
}
