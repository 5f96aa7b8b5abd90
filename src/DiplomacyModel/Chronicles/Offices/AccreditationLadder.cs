namespace DiplomacyModel;

/// <summary>Which deeds, statements and changes are steps of an accreditation.</summary>
internal static class AccreditationLadder
{
    public static IEnumerable<HistoryStep<AccreditationStep>> Of(Chronicle chronicle, Ref<Person> envoy, Ref<Office> post) =>
        from account in chronicle.Ledger.All
        let step = Of(account.Claim, envoy.Id, post)
        where step is not null && IsOf(account.Claim, post, chronicle.Things)
        from taken in HistoryKinds.Steps(chronicle.Ledger, account, step.Value, HistoryStepKind.Begins)
        select taken;

    private static AccreditationStep? Of(Claim claim, ThingId envoy, Ref<Office> post) => claim switch
    {
        Statement { Act: Act.Asking } asked when asked.Content.Any(inner => IsAgrement(inner, envoy)) => AccreditationStep.AgrementRequested,
        Statement { Act: Act.Declining } declined when declined.Content.Any(inner => IsAgrement(inner, envoy)) => AccreditationStep.AgrementRefused,
        Giving when IsAgrement(claim, envoy) => AccreditationStep.AgrementGiven,
        Giving giving when giving.What.Any(what => what is Described { Kind: var kind } && kind == Nouns.Credentials) && IsBy(giving.By, envoy) => AccreditationStep.CredentialsPresented,
        Acting acting when Names(acting.What, envoy) => OfActing(acting, post),
        Doing doing when doing.Verb == Verbs.Arrive && IsBy(doing.By, envoy) => AccreditationStep.Arrived,
        Change { State: BeingState { Kind.Kind: var kind } being, IsStart: true } when kind == Nouns.PersonaNonGrata && Names(being.Subject, envoy) => AccreditationStep.DeclaredUnwelcome,
        Change { State: OfficeState office } change when office.Holder.Id == envoy && office.Office == post => OfOffice(office, change.IsStart),
        _ => null,
    };

    private static AccreditationStep? OfActing(Acting acting, Ref<Office> post)
    {
        var relata = acting.Setting.Relata;
        return acting.Verb == Verbs.Expel ? AccreditationStep.Expelled
            : acting.Verb == Verbs.Recall ? relata.Any(relatum => relatum.Preposition == Preposition.For && relatum.What.Any(what => what is Described { Kind: var kind } && kind == Nouns.Consultation))
                ? AccreditationStep.RecalledForConsultation : AccreditationStep.Recalled
            : (acting.Verb == Verbs.Appoint || acting.Verb == Verbs.Accredit)
                && relata.Where(relatum => relatum.Preposition == Preposition.As).SelectMany(relatum => relatum.What).OfType<What.Identified>().All(what => what.Thing.Id == post.Id)
                ? AccreditationStep.Appointed
            : null;
    }

    // Named for it, the envoy is appointed; in it in their own right, accredited. Whoever acts for an envoy presents no credentials.
    private static AccreditationStep? OfOffice(OfficeState office, bool isStart) =>
        office.Capacity.Kind.TryPickValue(out var kind) && kind == TenureKind.Designate ? isStart ? AccreditationStep.Appointed : null
        : !office.Capacity.IsSurelyHolding || office.Capacity.IsActing ? null
        : isStart ? AccreditationStep.CredentialsPresented : AccreditationStep.Ended;

    private static bool IsAgrement(Claim claim, ThingId envoy) => claim is Giving giving
        && giving.What.Any(what => what is Described { Kind: var kind } described && kind == Nouns.Agrement
            && described.Of.Concat(Around(described.Relata)).Concat(Around(giving.Setting.Relata)).Any(named => Names(named, envoy)));

    private static IEnumerable<What> Around(Items<Relatum> relata) => relata.SelectMany(relatum => relatum.What);

    // What names another receiving side is of another post.
    private static bool IsOf(Claim claim, Ref<Office> post, ThingSet things) =>
        claim is not Giving giving || !things.TryFind(post, out var office) || !office.Jurisdiction.TryPickValue(out var receiving)
        || (giving.Verb == Verbs.Present ? giving.Receivers : giving.By) is not { Count: > 0 } parties || parties.Any(party => party.StandsOn(receiving, things).IsPossible);

    private static bool IsBy(Items<Party> by, ThingId envoy) => by.Any(party => party.Who.Values.Any(who => who.Id == envoy));

    private static bool Names(What what, ThingId envoy) => what switch
    {
        What.Identified identified => identified.Thing.Id == envoy,
        What.Somebody somebody => somebody.Party.Who.Values.Any(who => who.Id == envoy),
        _ => false,
    };
}
