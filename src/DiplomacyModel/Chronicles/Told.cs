namespace DiplomacyModel;

/// <summary>One thing that happened or was said, with all its accounts: those that <em>same as</em> links tie together.</summary>
/// <remarks>Equal by content. No account is preferred silently; what the accounts tell differently stays apart.</remarks>
/// <typeparam name="T">The kind of claim.</typeparam>
public sealed record Told<T>
    where T : Claim
{
    internal Told(Items<Account<T>> accounts) => Accounts = accounts;

    /// <summary>The accounts, in the order of their ids; at least one.</summary>
    public Items<Account<T>> Accounts { get; }

    /// <summary>When it was, as far as the accounts tell.</summary>
    public ToldDate Date => ToldDate.From([.. Accounts.Select(account => account.Date)]);

    /// <summary>What some part of it is, in each account: equal answers once, in the order of the accounts.</summary>
    /// <typeparam name="TPart">The part.</typeparam>
    /// <param name="part">Takes the part from a telling.</param>
    /// <returns>The different answers.</returns>
    public Items<TPart> Answers<TPart>(Func<T, TPart> part) => [.. Accounts.Select(account => part(account.Claim)).Distinct()];

    /// <summary>Whether this is so, over all accounts.</summary>
    /// <param name="isSo">Whether it is so by one account.</param>
    /// <returns>True or False where some account says so and none says otherwise; Maybe where none decides or they contradict each other.</returns>
    public Truth IsSo(Func<Account<T>, Truth> isSo)
    {
        var truths = Accounts.Select(isSo).ToArray();
        return (truths.Any(truth => truth.IsTrue), truths.Any(truth => truth.IsFalse)) switch
        {
            (true, false) => Truth.True,
            (false, true) => Truth.False,
            _ => Truth.Maybe,
        };
    }
}
