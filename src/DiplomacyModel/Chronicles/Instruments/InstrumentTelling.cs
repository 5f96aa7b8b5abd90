namespace DiplomacyModel;

/// <summary>What a claim tells of an instrument: which step, of which, by whom, for whom.</summary>
internal static class InstrumentTelling
{
    // "Approved the ratification", "deposited the instrument of accession": an act about an act.
    private static readonly Items<Topic> Acts = [Nouns.Ratification, Nouns.InstrumentOfRatification, Nouns.Accession, Nouns.Signature];

    /// <summary>The instruments that a claim is about, perhaps with things of other kinds.</summary>
    public static IEnumerable<ThingId> About(Claim claim) => Objects(claim).Concat(claim switch
    {
        InForceState inForce => [inForce.Instrument.Id],
        MembershipState membership => [membership.Of.Id],
        Roster { Of: What.Identified of } => [of.Thing.Id],
        QualityState { Subject: What.Identified subject } => [subject.Thing.Id],
        BeingState { Subject: What.Identified subject } => [subject.Thing.Id],
        Change { State: QualityState or BeingState } change => About(change.State),
        RelatingState { Subject: What.Identified subject } => [subject.Thing.Id],
        Statement statement => statement.Voices.SelectMany(Document),
        Conditional { Claim: var then } when StepOf(then) == InstrumentStep.Force => Objects(then),
        _ => Enumerable.Empty<ThingId>(),
    }).Distinct();

    /// <summary>Which step it tells; none where it only begins or goes on, unless it is of provisional application.</summary>
    public static InstrumentStep StepOf(Claim claim)
    {
        var step = claim switch
        {
            Acting { Verb.Step: InstrumentStep.Signature, By: { Count: > 0 } by } when by.All(IsWitness) => InstrumentStep.Witnessing,
            Acting acting => acting.Verb.Step,
            Happening happening => happening.Verb.Step,
            Giving giving => giving.Verb.Step,
            Statement statement => statement.Verb.TryPickValue(out var verb) ? verb.Step : InstrumentStep.None,
            Change { State: InForceState, Kind: var kind } => kind switch
            {
                ChangeKind.Begins => InstrumentStep.Force,
                ChangeKind.Resumes => InstrumentStep.Resumption,
                ChangeKind.Suspends => InstrumentStep.Suspension,
                _ => InstrumentStep.End,
            },
            Change { State: MembershipState } change => change.IsStart ? InstrumentStep.Accession : InstrumentStep.Withdrawal,
            _ => InstrumentStep.None,
        };
        return step == InstrumentStep.ProvisionalApplication || claim is not Deed { Phase.Kind: not SlotKind.NotMentioned } deed || deed.Phase == Phase.Complete
            ? step
            : InstrumentStep.None;
    }

    /// <summary>The things to which the step is done.</summary>
    public static IEnumerable<ThingId> Objects(Claim claim) => StepOf(claim) is var step && step == InstrumentStep.None
        ? []
        : claim switch
        {
            Acting acting => Within(acting.What, step),
            Happening happening => Within(happening.What, step),
            Giving giving => giving.What.SelectMany(what => Within(what, step)),
            Statement statement => statement.About.SelectMany(what => Within(what, step)),
            Change { State: InForceState state } => [state.Instrument.Id],
            Change { State: MembershipState state } => [state.Of.Id],
            _ => [],
        };

    /// <summary>Who does it, or of whom it is told; empty where that is not mentioned.</summary>
    public static Items<Party> Doers(Claim claim) => claim switch
    {
        Acting { Verb.Step: InstrumentStep.Signature, By: var by } when !by.All(IsWitness) => [.. by.Where(party => !IsWitness(party))],
        Change { State: MembershipState state } => [state.Member],
        MembershipState state => [state.Member],
        Deed or Statement or Change when claim is not Happening => DeedSlots.Doers(claim),
        _ => For(claim),
    };

    /// <summary>For whom it is said to hold; empty where for all, or not mentioned.</summary>
    public static Items<Party> For(Claim claim) => claim switch
    {
        InForceState state => state.For,
        Change { State: InForceState { For: { Count: > 0 } sides } } => sides,
        SituatedClaim { Setting.Relata: { Count: > 0 } relata } => [.. relata.Where(relatum => relatum.Preposition == Preposition.For).SelectMany(relatum => relatum.What).SelectMany(PartyOf)],
        _ => [],
    };

    /// <summary>Whether what is handed over is a ratification or an accession.</summary>
    public static bool IsOfConsent(Claim claim) => claim switch
    {
        Acting acting => IsConsent(acting.What),
        Giving giving => giving.What.Any(IsConsent),
        _ => false,
    };

    /// <summary>The document that speaks, where it is one.</summary>
    public static IEnumerable<ThingId> Document(Party voice) => voice.Description.Values.OfType<What.Identified>().Select(thing => thing.Thing.Id);

    // Who signs as a witness has not signed for a side.
    private static bool IsWitness(Party party) => party.Roles.Contains(ParticipantRole.Witness);

    private static IEnumerable<Party> PartyOf(What what) => what switch
    {
        What.Somebody somebody => [somebody.Party],
        What.Identified { Thing: var thing } => [new Party(Slot<Ref<Actor>>.Of(new Ref<Actor>(thing.Id)))],
        _ => [],
    };

    private static IEnumerable<ThingId> Within(What what, InstrumentStep step) => what switch
    {
        What.Identified { Thing: var thing } => [thing.Id],
        What.Joined { Kind: SeveralKind.All, Members: var members } => members.SelectMany(member => Within(member, step)),
        What.Clause { Claim: var act } when IsOfActs(step) => Objects(act),
        Described described when IsOfActs(step) && Acts.Contains(described.Kind) => described.Of.SelectMany(of => Within(of, step)),
        _ => [],
    };

    private static bool IsConsent(What what) => what switch
    {
        What.Joined { Members: var members } => members.Any(IsConsent),
        What.Clause { Claim: var act } => StepOf(act) is InstrumentStep.Ratification or InstrumentStep.Accession,
        Described described => described.Kind == Nouns.Ratification || described.Kind == Nouns.InstrumentOfRatification || described.Kind == Nouns.Accession,
        _ => false,
    };

    private static bool IsOfActs(InstrumentStep step) => step is InstrumentStep.Submission or InstrumentStep.Approval or InstrumentStep.Deposit
        or InstrumentStep.Registration or InstrumentStep.Publication or InstrumentStep.Sending or InstrumentStep.Receipt;
}
