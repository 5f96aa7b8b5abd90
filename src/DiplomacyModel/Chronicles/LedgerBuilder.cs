using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>The next version of a ledger, while it is made; for one thread.</summary>
internal sealed class LedgerBuilder
{
    private readonly Ledger old;
    private readonly ImmutableList<Account<Claim>>.Builder all;
    private readonly ImmutableDictionary<ClaimId, Account<Claim>>.Builder byId;
    private readonly AccountIndex<Type, Claim>.Builder byKind;
    private readonly AccountIndex<(LinkKind Kind, ClaimId To), Link>.Builder byLink;
    private readonly AccountIndex<ClaimId, Progress>.Builder byAct;
    private readonly AccountIndex<ThingId, Claim>.Builder byThing;
    private readonly AccountIndex<Ref<Relation>, Claim>.Builder byRelation;
    private readonly AccountIndex<ThingId, Claim>.Builder byParticipant;
    private readonly AccountIndex<ClaimId, Claim>.Builder byOccasion;
    private readonly List<Link> sameAs = [];
    private readonly HashSet<ClaimId> withSteps = [];
    private readonly Lazy<Dictionary<ClaimId, UncertainDate>> arrivingDays;

    public LedgerBuilder(Ledger old, IReadOnlyCollection<(Source Source, Said<Claim> Said)> arriving)
    {
        this.old = old;
        all = old.All.ToBuilder();
        byId = old.ById.ToBuilder();
        byKind = old.ByKind.ToBuilder();
        byLink = old.ByLink.ToBuilder();
        byAct = old.ByAct.ToBuilder();
        byThing = old.ByThing.ToBuilder();
        byRelation = old.ByRelation.ToBuilder();
        byParticipant = old.ByParticipant.ToBuilder();
        byOccasion = old.ByOccasion.ToBuilder();
        arrivingDays = new(() => arriving.ToDictionary(row => row.Said.Id, row => AccountWalk.OwnDate(row.Said.Content)));
    }

    /// <summary>Whether something that arrived takes back what was said.</summary>
    public bool HasRetraction { get; private set; }

    /// <summary>Accounts for a said claim, for the first time or anew.</summary>
    public void Put(Source source, Said<Claim> said)
    {
        var accounts = AccountWalk.Over(source, said, DayOf);
        foreach (var told in accounts)
        {
            var account = old.Retractions.Cover(told.Id) ? told.Retracted() : told;
            Put(account);
            foreach (var dated in AccountWalk.DaySources(account.Claim))
            {
                byOccasion.Put(dated, accounts[0]);
            }
        }
    }

    /// <summary>What was put off, called off or done gives what hangs on its day another day, or none.</summary>
    public void PutAfterSteps()
    {
        foreach (var dependent in withSteps.SelectMany(act => byOccasion[act]).ToArray())
        {
            Put(dependent.Source, new(dependent.Id, dependent.Claim, dependent.Wording));
        }
    }

    /// <summary>What somebody else says to have been an error is denied by them, or told where it was a denial, or told otherwise where they correct it: only who told it takes it back.</summary>
    public void PutDenials()
    {
        foreach (var step in old.Retractions.ByOthers.Where(step => step.Claim.Through.Kind != SlotKind.Value && !old.Retractions.Cover(step.Id)))
        {
            if (Find(step.Claim.Of) is { } told && (told.IsHeld || told.IsDenial))
            {
                var denial = new Account<Claim>(step.Id.Inner("retracted"), told.Claim, step.Source, step.Through, Stance.Stated, isNegated: told.IsHeld, step.Voice, told.Date, step.Step, wording: step.Wording);
                Put(denial);
                sameAs.Add(new(denial.Id, LinkKind.SameAs, told.Id));
            }
        }
    }

    // Of "not": what is said not to be so.
    private Account<Claim>? Find(ClaimId id) => !byId.TryGetValue(id, out var told) ? null : told.Claim is Not ? Find(id.Inner("not")) : told;

    public Ledger ToImmutable() => new(
        all.ToImmutable(),
        byId.ToImmutable(),
        byKind.ToImmutable(),
        byLink.ToImmutable(),
        byAct.ToImmutable(),
        byThing.ToImmutable(),
        byRelation.ToImmutable(),
        byParticipant.ToImmutable(),
        byOccasion.ToImmutable(),
        old.SameAs.With(sameAs),
        old.Retractions);

    private void Put(Account<Claim> account)
    {
        all.Put(account);
        byId[account.Id] = account;
        byKind.Put(account.Claim.GetType(), account);
        PutByContent(account);
        PutByParticipant(account);
    }

    // Occasions are said before what is said on them, or after, or in another report; only a claim that was itself said is one.
    // One that was taken back dates nothing. Each telling dates what hangs on it: other tellings, and who denies it, are weighed where
    // there is one answer for all, as for a deadline.
    private UncertainDate DayOf(ClaimId occasion) => old.Retractions.Cover(occasion) || occasion.Path.Length > 0 ? UncertainDate.Unknown
        : WhenDays.DayOf(
            arrivingDays.Value.TryGetValue(occasion, out var day) ? [day] : old.ById.TryGetValue(occasion, out var account) ? [AccountWalk.OwnDate(account.Claim)] : [],
            byAct[occasion].Where(step => step.Claim.Of == occasion),
            step => AccountWalk.OwnDate(step.Claim));

    private void PutByContent(Account<Claim> account)
    {
        switch (account.Claim)
        {
            case Progress step:
                byAct.Put(step.Of.Outermost, account.As<Progress>()!);
                withSteps.Add(step.Of);
                PutRetraction(step, account);
                break;
            case Link { Certainty: not Certainty.Possible } link when account.IsHeld:
                byLink.Put((link.Kind, link.To), account.As<Link>()!);
                if (link.Kind == LinkKind.SameAs)
                {
                    sameAs.Add(link);
                }

                break;
            case TierState { Relation: var relation }:
                byRelation.Put(relation, account);
                break;
            case LevelState { Relation: var relation }:
                byRelation.Put(relation, account);
                break;
            case Change { State: TierState { Relation: var relation } }:
                byRelation.Put(relation, account);
                break;
            case Change { State: LevelState { Relation: var relation } }:
                byRelation.Put(relation, account);
                break;
        }

        // What a source itself records of offices and lives, and what anybody denies of them; what else somebody in it says is a claim like others.
        if (account.IsDenial || (account.IsHeld && account.Stance == Stance.Told))
        {
            foreach (var thing in Recorded(account.Claim is Change change ? change.State : account.Claim))
            {
                byThing.Put(thing, account);
            }
        }
    }

    // What was taken back; the claim that corrects another tells of the same.
    private void PutRetraction(Progress step, Account<Claim> account)
    {
        HasRetraction |= Retractions.MayTakeBack(step, byId.GetValueOrDefault(step.Of)?.Claim);
        if (step is { Kind: ProgressKind.Retracted, Through: { Kind: SlotKind.Value, Values: [var correction] } } && account.IsHeld && correction != step.Of)
        {
            sameAs.Add(new(correction, LinkKind.SameAs, step.Of));
        }
    }

    private static Items<ThingId> Recorded(Claim claim) => claim switch
    {
        OfficeState office => [office.Holder.Id, office.Office.Id],
        VacancyState vacancy => [vacancy.Office.Id],
        RankState rank => [rank.Office.Id],
        ExistenceState existence => [existence.Thing.Id],
        MembershipState { Member.Who.Kind: SlotKind.Value } membership => [membership.Of.Id],
        Roster { Of: What.Identified of } => [of.Thing.Id],
        _ => [],
    };

    private void PutByParticipant(Account<Claim> account)
    {
        foreach (var party in Participants.Of(account.Claim))
        {
            foreach (var who in party.Who.Values)
            {
                byParticipant.Put(who.Id, account);
            }
        }
    }
}
