using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>Keeps lists of accounts in their order.</summary>
internal static class AccountLists
{
    /// <summary>Puts an account in its place; one that stood there is the same account as it was known before, and gives way.</summary>
    public static void Put<T>(this ImmutableList<Account<T>>.Builder list, Account<T> account)
        where T : Claim
    {
        var order = AccountOrder<T>.Instance;
        if (list.Count == 0 || order.Compare(list[^1], account) < 0)
        {
            list.Add(account);
            return;
        }

        var at = list.BinarySearch(account, order);
        if (at >= 0)
        {
            list[at] = account;
        }
        else
        {
            list.Insert(~at, account);
        }
    }
}
