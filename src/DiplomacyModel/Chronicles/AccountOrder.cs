namespace DiplomacyModel;

/// <summary>The order of accounts: report, sentence, claim of the sentence, then the way through that claim; what follows from a claim comes after it. It does not depend on who was added first.</summary>
internal sealed class AccountOrder<T> : IComparer<Account<T>>
    where T : Claim
{
    private AccountOrder()
    {
    }

    public static AccountOrder<T> Instance { get; } = new();

    public int Compare(Account<T>? x, Account<T>? y)
    {
        var (one, other) = (x!.Id, y!.Id);
        var reports = string.CompareOrdinal(one.Report, other.Report);
        return reports != 0 ? reports
            : one.Sentence != other.Sentence ? one.Sentence.CompareTo(other.Sentence)
            : one.Ordinal != other.Ordinal ? one.Ordinal.CompareTo(other.Ordinal)
            : x.Step != y.Step ? x.Step.CompareTo(y.Step)
            : string.CompareOrdinal(one.Path, other.Path);
    }
}
