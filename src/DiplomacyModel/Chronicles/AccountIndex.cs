using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>Accounts by a key, each list in the order of accounts. Persistent: a later version shares all lists that did not change.</summary>
internal sealed class AccountIndex<TKey, T>
    where TKey : notnull
    where T : Claim
{
    private readonly ImmutableDictionary<TKey, ImmutableList<Account<T>>> byKey;

    private AccountIndex(ImmutableDictionary<TKey, ImmutableList<Account<T>>> byKey) => this.byKey = byKey;

    public static AccountIndex<TKey, T> Empty { get; } = new(ImmutableDictionary<TKey, ImmutableList<Account<T>>>.Empty);

    public bool IsEmpty => byKey.IsEmpty;

    public IEnumerable<TKey> Keys => byKey.Keys;

    public ImmutableList<Account<T>> this[TKey key] => byKey.GetValueOrDefault(key, ImmutableList<Account<T>>.Empty);

    public Builder ToBuilder() => new(this);

    /// <summary>The next version, while it is made; for one thread.</summary>
    internal sealed class Builder(AccountIndex<TKey, T> old)
    {
        private readonly Dictionary<TKey, ImmutableList<Account<T>>.Builder> changed = [];

        public ImmutableList<Account<T>> this[TKey key] => changed.TryGetValue(key, out var list) ? list.ToImmutable() : old[key];

        public void Put(TKey key, Account<T> account)
        {
            if (!changed.TryGetValue(key, out var list))
            {
                list = old[key].ToBuilder();
                changed.Add(key, list);
            }

            list.Put(account);
        }

        public AccountIndex<TKey, T> ToImmutable() => changed.Count == 0
            ? old
            : new(old.byKey.SetItems(changed.Select(entry => KeyValuePair.Create(entry.Key, entry.Value.ToImmutable()))));
    }
}
