namespace DiplomacyModel;

/// <summary>Which deeds, statements and changes are steps of an accreditation.</summary>
internal static class AccreditationLadder
{
    /// <summary>Of whom a claim is a step, and which; of which post is asked by itself.</summary>
    public static IEnumerable<(ThingId Envoy, AccreditationStep Step)> Of(Claim claim) => claim switch
    {
        Statement { Act: Act.Asking } asked => Each(asked.Content.SelectMany(Agrement), AccreditationStep.AgrementRequested),
        Statement { Act: Act.Declining } declined => Each(declined.Content.SelectMany(Agrement), AccreditationStep.AgrementRefused),
        Deed deed when !HistoryKinds.IsWhole(deed) => [],
        Giving giving => Each(Agrement(giving), AccreditationStep.AgrementGiven)
            .Concat(giving.What.Any(IsCredentials) ? Each(Participants.Named(giving.By), AccreditationStep.CredentialsPresented) : [])
            .Concat(giving.What.Any(IsCopyOfThem) ? Each(Participants.Named(giving.By), AccreditationStep.CopiesPresented) : []),
        Acting { What: Described { Of: var of } what } received when (received.Verb == Verbs.Receive || received.Verb == Verbs.Accept) && IsCredentials(what) =>
            Each(of.Concat(Around(received.Setting.Relata.Where(relatum => relatum.Preposition == Preposition.From))).SelectMany(Participants.Named), AccreditationStep.CredentialsPresented),
        Acting acting => StepOf(acting) is { } step ? Each(Participants.Named(acting.What), step) : [],
        Doing doing when doing.Verb == Verbs.ReturnHome && IsForConsultation(doing) => Each(Participants.Named(doing.By), AccreditationStep.RecalledForConsultation),
        Doing doing when doing.Verb == Verbs.Arrive => Each(Participants.Named(doing.By), AccreditationStep.Arrived),
        Change { State: BeingState { Kind.Kind: var kind } being, IsStart: true } when kind == Nouns.PersonaNonGrata => Each(Participants.Named(being.Subject), AccreditationStep.DeclaredUnwelcome),
        Change { State: OfficeState office } change when StepOf(office, change.IsStart) is { } step => [(office.Holder.Id, step)],
        _ => [],
    };

    /// <summary>Whether it may be of a post: what names another one, or another receiving side, is not.</summary>
    public static bool IsOf(Claim claim, Ref<Office> post, ThingSet things) => claim switch
    {
        Change { State: OfficeState office } => office.Office == post,
        Acting { What: Described what } received when IsCredentials(what) => !things.TryFind(post, out var accredited) || !accredited.Jurisdiction.TryPickValue(out var receiver)
            || received.By.Count == 0 || received.By.Any(party => party.StandsOn(receiver, things).IsPossible),
        Acting acting => !NamesPost(acting) || PostsOf(acting).All(named => named.Thing.Id == post.Id),
        Giving giving => !things.TryFind(post, out var office) || !office.Jurisdiction.TryPickValue(out var receiving)
            || (giving.What.Any(what => IsCredentials(what) || IsCopyOfThem(what)) ? giving.Receivers : giving.By) is not { Count: > 0 } parties || parties.Any(party => party.StandsOn(receiving, things).IsPossible),
        _ => true,
    };

    /// <summary>Whether a step names neither a post nor a receiving side, so that it may be of any post.</summary>
    public static bool IsOfAny(Claim claim) => claim is Doing || (claim is Acting acting && !NamesPost(acting));

    private static bool NamesPost(Acting acting) => (acting.Verb == Verbs.Appoint || acting.Verb == Verbs.Accredit) && PostsOf(acting).Any();

    private static IEnumerable<What.Identified> PostsOf(Acting acting) =>
        acting.Setting.Relata.Where(relatum => relatum.Preposition == Preposition.As).SelectMany(relatum => relatum.What).OfType<What.Identified>();

    private static AccreditationStep? StepOf(Acting acting) =>
        acting.Verb == Verbs.Expel ? AccreditationStep.Expelled
        : acting.Verb == Verbs.Appoint || acting.Verb == Verbs.Accredit ? AccreditationStep.Appointed
        : acting.Verb != Verbs.Recall ? null
        : IsForConsultation(acting) ? AccreditationStep.RecalledForConsultation
        : AccreditationStep.Recalled;

    private static bool IsForConsultation(Deed deed) => deed.Setting.Relata.Any(relatum => relatum.Preposition == Preposition.For && relatum.What.Any(what => IsA(what, Nouns.Consultation)));

    // Named for it, the envoy is appointed; in it in their own right, accredited. Whoever acts for an envoy presents no credentials.
    private static AccreditationStep? StepOf(OfficeState office, bool isStart) =>
        office.Capacity.Kind.TryPickValue(out var kind) && kind == TenureKind.Designate ? isStart ? AccreditationStep.Appointed : null
        : !office.Capacity.IsSurelyHolding || office.Capacity.IsActing ? null
        : isStart ? AccreditationStep.CredentialsPresented : AccreditationStep.Ended;

    // For whom an agrément is given.
    private static IEnumerable<ThingId> Agrement(Claim claim) => claim is not Giving giving ? []
        : giving.What.OfType<Described>().Where(what => what.Kind == Nouns.Agrement)
            .SelectMany(what => what.Of.Concat(Around(what.Relata)).Concat(Around(giving.Setting.Relata)).SelectMany(Participants.Named));

    private static IEnumerable<(ThingId Envoy, AccreditationStep Step)> Each(IEnumerable<ThingId> envoys, AccreditationStep step) => envoys.Select(envoy => (envoy, step));

    private static bool IsCredentials(What what) => IsA(what, Nouns.Credentials);

    private static bool IsCopyOfThem(What what) => what is Described { Of: var of } copy && copy.Kind == Nouns.Copy && of.Any(IsCredentials);

    private static bool IsA(What what, Topic noun) => what is Described { Kind: var kind } && kind == noun;

    private static IEnumerable<What> Around(IEnumerable<Relatum> relata) => relata.SelectMany(relatum => relatum.What);
}
