namespace DiplomacyModel;

/// <summary>Which deeds, statements and changes are steps of an accreditation.</summary>
internal static class AccreditationLadder
{
    /// <summary>Of whom an account tells a step, and which: of an envoy, or of whoever holds an office ("its ambassador"). Of which post is asked by itself.</summary>
    public static IEnumerable<(ThingId Envoy, AccreditationStep Step)> Of(Account<Claim> account) => account.Claim switch
    {
        Statement { Act: Act.Asking } asked => Each(asked.Content.SelectMany(Agrement), AccreditationStep.AgrementRequested),
        Statement { Act: Act.Declining } declined => Each(declined.Content.SelectMany(Agrement), AccreditationStep.AgrementRefused),
        Deed deed when !HistoryKinds.IsWhole(deed) => [],
        Giving giving => Each(Agrement(giving), AccreditationStep.AgrementGiven)
            .Concat(giving.What.Any(IsCredentials) ? Each(Participants.Named(giving.By), AccreditationStep.CredentialsPresented) : [])
            .Concat(giving.What.Any(IsCopyOfThem) ? Each(Participants.Named(giving.By), AccreditationStep.CopiesPresented) : []),
        Acting { What: Described { Of: var of } what } received when IsReceiving(received) && IsCredentials(what) =>
            Each(of.Concat(Around(received.Setting.Relata.Where(relatum => relatum.Preposition == Preposition.From))).SelectMany(Participants.Named), AccreditationStep.CredentialsPresented),
        Acting acting => StepOf(acting) is { } step ? Each(step >= AccreditationStep.RecalledForConsultation ? Envoys(acting.What) : Participants.Named(acting.What), step) : [],
        Doing doing when doing.Verb == Verbs.ReturnHome && IsForConsultation(doing) => Each(Envoys(doing.By), AccreditationStep.RecalledForConsultation),
        Doing doing when doing.Verb == Verbs.Arrive => Each(Participants.Named(doing.By), AccreditationStep.Arrived),
        Change { State: BeingState being, IsStart: true } => Unwelcome(being),
        BeingState being when DeclarerOf(account) is not null => Unwelcome(being),
        Change { State: OfficeState office } change when StepOf(office, change.IsStart) is { } step => [(office.Holder.Id, step)],
        _ => [],
    };

    /// <summary>Whether it may be of a post: what names another one, or is done by or before another receiving side, is not.</summary>
    public static bool IsOf(Account<Claim> account, Ref<Office> post, ThingSet things) => account.Claim switch
    {
        Change { State: OfficeState office } => office.Office == post,
        Acting acting when NamesPost(acting) => PostsOf(acting).All(named => named.Thing.Id == post.Id),
        _ => !things.TryFind(post, out var office) || !office.Jurisdiction.TryPickValue(out var receiving)
            || ReceivingIn(account) is not { Count: > 0 } parties || parties.Any(party => party.StandsOn(receiving, things).IsPossible),
    };

    /// <summary>Whether a step names neither a post nor a receiving side, so that it may be of any post.</summary>
    public static bool IsOfAny(Account<Claim> account) => account.Claim is not Change { State: OfficeState } && !(account.Claim is Acting acting && NamesPost(acting)) && ReceivingIn(account).Count == 0;

    // Who is named of the receiving side: who is asked, gives, refuses, receives, will not have the envoy, sends away.
    private static Items<Party> ReceivingIn(Account<Claim> account) => account.Claim switch
    {
        Statement { Act: Act.Asking } asked => asked.Content.OfType<Giving>().SelectMany(giving => giving.By).ToItems() is { Count: > 0 } givers ? givers : asked.Addressees,
        Statement declined => declined.Voices,
        Giving giving when giving.What.Any(what => IsCredentials(what) || IsCopyOfThem(what)) => giving.Receivers,
        Giving { By: { Count: > 0 } givers } => givers,
        Giving => account.Through is [.., { Act: Act.Asking } asked] ? asked.Addressees : account.Through is [.., { Act: Act.Declining } declined] ? declined.Voices : [],
        Acting acting when acting.Verb == Verbs.Expel || IsReceiving(acting) => acting.By,
        Change { Agents: { Count: > 0 } agents } => agents,
        Change or BeingState => DeclarerOf(account)?.Voices ?? [],
        _ => [],
    };

    // Who makes it so by saying it.
    private static Statement? DeclarerOf(Account<Claim> account) => account.Through is [.., { Act: Act.Declaring } declared] && declared.Content.Contains(account.Claim) ? declared : null;

    private static IEnumerable<(ThingId Envoy, AccreditationStep Step)> Unwelcome(BeingState being) =>
        being.Kind.Kind == Nouns.PersonaNonGrata ? Each(Envoys(being.Subject), AccreditationStep.DeclaredUnwelcome) : [];

    private static bool IsReceiving(Acting acting) => acting.Verb == Verbs.Receive || acting.Verb == Verbs.Accept;

    // Those named, and the offices of which the holder is meant and not named: who is sent away or called home holds it.
    private static IEnumerable<ThingId> Envoys(What what) => what is What.Somebody somebody ? Envoys([somebody.Party])
        : what is What.Joined { Kind: SeveralKind.All, Members: var members } ? members.SelectMany(Envoys)
        : Participants.Named(what);

    private static IEnumerable<ThingId> Envoys(Items<Party> parties) => Participants.Named(parties)
        .Concat(parties.Where(party => party.Who.Values.Count == 0).SelectMany(party => party.Capacities).OfType<Capacity.Holder>().Where(holder => holder.IsSurelyHolding).Select(holder => holder.Office.Id));

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
