using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>What a chronicle keeps: every account, and the indexes over them. Persistent; it does not depend on the order of adding.</summary>
/// <param name="All">Every account, in the order of accounts.</param>
/// <param name="ById">By the id under which it was said.</param>
/// <param name="ByKind">By the type of the claim.</param>
/// <param name="ByLink">Links that somebody stands for and that are more than possible, by kind and target.</param>
/// <param name="ByAct">Steps, by the said claim in whose life they are.</param>
/// <param name="ByThing">Offices, vacancies, ranks and lives that a source itself tells, and their changes, by whom and what they are of.</param>
/// <param name="ByRelation">Tiers and levels, told, planned or denied, and their changes, by relation.</param>
/// <param name="ByParticipant">Meetings, visits and statements, by who appears in them.</param>
/// <param name="ByOccasion">Said claims of which some part has its day from an occasion, or from what its time is told by, by that.</param>
/// <param name="SameAs">Which ids tell of the same.</param>
/// <param name="Retractions">Which said claims were taken back.</param>
internal sealed record Ledger(
    ImmutableList<Account<Claim>> All,
    ImmutableDictionary<ClaimId, Account<Claim>> ById,
    AccountIndex<Type, Claim> ByKind,
    AccountIndex<(LinkKind Kind, ClaimId To), Link> ByLink,
    AccountIndex<ClaimId, Progress> ByAct,
    AccountIndex<ThingId, Claim> ByThing,
    AccountIndex<Ref<Relation>, Claim> ByRelation,
    AccountIndex<ThingId, Claim> ByParticipant,
    AccountIndex<ClaimId, Claim> ByOccasion,
    SameAs SameAs,
    Retractions Retractions)
{
    public static Ledger Empty { get; } = new(
        ImmutableList<Account<Claim>>.Empty,
        ImmutableDictionary<ClaimId, Account<Claim>>.Empty,
        AccountIndex<Type, Claim>.Empty,
        AccountIndex<(LinkKind Kind, ClaimId To), Link>.Empty,
        AccountIndex<ClaimId, Progress>.Empty,
        AccountIndex<ThingId, Claim>.Empty,
        AccountIndex<Ref<Relation>, Claim>.Empty,
        AccountIndex<ThingId, Claim>.Empty,
        AccountIndex<ClaimId, Claim>.Empty,
        SameAs.Empty,
        Retractions.None);

    /// <summary>The accounts of one kind of claim, in the order of accounts.</summary>
    public IEnumerable<Account<T>> Of<T>()
        where T : Claim =>
        (typeof(T).IsSealed ? ByKind[typeof(T)] : All).Select(account => account.As<T>()).OfType<Account<T>>();

    /// <summary>What the accounts tell together, each under its first held account, in the order of these; deeds that lay ahead and are told as done are among them.</summary>
    public IEnumerable<Told<T>> Told<T>(IEnumerable<Account<T>> accounts)
        where T : Claim
    {
        var seen = new HashSet<ClaimId>();
        foreach (var account in accounts)
        {
            if (account.IsHeld ? !seen.Contains(account.Id) : account.Claim is Deed && !seen.Contains(account.Id) && DoneDeeds.Any(this, account.As<Claim>()!))
            {
                if (account.IsHeld && SameAs.Tellings(account.Id).Count == 1)
                {
                    yield return new([account]);
                    continue;
                }

                var tellings = Tellings(account.Id);
                seen.UnionWith(tellings);
                var found = tellings.Select(Find<T>).OfType<Account<T>>()
                    .SelectMany(telling => telling.IsHeld || telling.IsDenial || telling.Claim is not Deed ? [telling] : DoneDeeds.Of(this, telling))
                    .Order(AccountOrder<T>.Instance).ToArray();
                yield return new([.. found.Where(telling => telling.IsHeld)], [.. found.Where(telling => telling.IsDenial)]);
            }
        }
    }

    // All ids that tell of the same; a plan and what is planned in it are tied by either.
    private HashSet<ClaimId> Tellings(ClaimId id)
    {
        var found = new HashSet<ClaimId>();
        var next = new Queue<ClaimId>([id]);
        while (next.TryDequeue(out var one))
        {
            foreach (var telling in SameAs.Tellings(one).Where(found.Add))
            {
                next.Enqueue(DoneDeeds.PlanOf(telling));
                if (ById.GetValueOrDefault(telling) is { Claim: Modal })
                {
                    next.Enqueue(telling.Inner("modal"));
                }
                else if (ById.GetValueOrDefault(telling) is { Claim: Conditional })
                {
                    next.Enqueue(telling.Inner("then"));
                }
            }
        }

        return found;
    }

    public Ledger With(IReadOnlyCollection<(Source Source, Said<Claim> Said)> arriving)
    {
        var builder = Adding(arriving);
        return builder.HasRetraction || arriving.Any(row => Retractions.Concern(row.Said.Id)) ? builder.ToImmutable().Retracting() : builder.ToImmutable();
    }

    private LedgerBuilder Adding(IReadOnlyCollection<(Source Source, Said<Claim> Said)> arriving)
    {
        var builder = new LedgerBuilder(this, arriving);
        foreach (var (source, said) in arriving)
        {
            builder.Put(source, said);
        }

        // What was said before on an occasion that is only told now has its day from now on.
        foreach (var (_, said) in ByOccasion.IsEmpty ? [] : arriving)
        {
            foreach (var dependent in ByOccasion[said.Id])
            {
                builder.Put(dependent.Source, new(dependent.Id, dependent.Claim, dependent.Wording));
            }
        }

        builder.PutAfterSteps();
        return builder;
    }

    // Being taken back changes what was said before, in every index: rare enough to make all anew.
    private Ledger Retracting()
    {
        var builder = (Empty with { Retractions = Retractions.Of(Of<Progress>(), ById.GetValueOrDefault) })
            .Adding([.. All.Where(account => account.Id.Path.Length == 0).Select(account => (account.Source, new Said<Claim>(account.Id, account.Claim, account.Wording)))]);
        builder.PutDenials();
        return builder.ToImmutable();
    }

    private Account<T>? Find<T>(ClaimId id)
        where T : Claim =>
        ById.GetValueOrDefault(id)?.As<T>();
}
