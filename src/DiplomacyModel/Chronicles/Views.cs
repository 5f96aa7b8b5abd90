namespace DiplomacyModel;

/// <summary>What a chronicle shows of its ledger: each view is made when it is first asked for, once a version.</summary>
internal sealed class Views
{
    private readonly Ledger ledger;
    private readonly Lazy<Items<Told<Meeting>>> meetings;
    private readonly Lazy<Items<Told<Visit>>> visits;
    private readonly Lazy<Items<Told<Deed>>> deeds;
    private readonly Lazy<Items<Told<Modal>>> planned;
    private readonly Lazy<Items<Told<Figure>>> figures;
    private readonly Lazy<Items<Told<Statement>>> statements;
    private readonly Lazy<Items<Request>> requests;
    private readonly Lazy<Items<Commitment>> commitments;
    private readonly Lazy<Items<Invitation>> invitations;
    private readonly Lazy<Items<Link>> links;
    private readonly Lazy<ILookup<ThingId, Account<Claim>>> names;
    private readonly Lazy<ILookup<ThingId, Account<Claim>>> recognitions;
    private readonly Lazy<ILookup<ThingId, Account<Claim>>> existences;
    private readonly Lazy<Identities> identities;
    private readonly Lazy<ILookup<ThingId, (Account<Claim> Account, AccreditationStep Step)>> envoys;
    private readonly Lazy<ILookup<ThingId, Account<Claim>>> instruments;
    private readonly Lazy<Items<ToldAnswers>> disagreements;

    public Views(Ledger ledger)
    {
        this.ledger = ledger;
        meetings = new(() => WithAttendance(Told<Meeting>()));
        visits = new(() => WithAttendance(Told<Visit>()));
        deeds = new(Told<Deed>);
        planned = new(() => [.. ledger.Told(ledger.Of<Modal>().Where(account => account.Claim.Kind == ModalKind.Planned))]);
        figures = new(Told<Figure>);
        statements = new(Told<Statement>);
        requests = new(MakeRequests);
        commitments = new(() => CommitmentMaker.Of(ledger, Statements));
        invitations = new(MakeInvitations);
        links = new(() => [.. ledger.Of<Link>().Where(account => account.IsHeld).Select(account => account.Claim)]);
        names = new(MakeNames);
        recognitions = new(() => Of<RecognitionState>().ToLookup(row => row.State.Of.Id, row => row.Account));
        existences = new(() => Of<ExistenceState>().Select(row => (row.Account, row.State.Thing))
            .Select(row => (row.Account, row.Thing.Id))
            .Concat(ledger.Of<Acting>().Where(account => HistoryKinds.ChangeOf(account.Claim) is not null)
                .SelectMany(account => Participants.Named(account.Claim.What), (account, id) => (account.As<Claim>()!, id)))
            .ToLookup(row => row.Item2, row => row.Item1));
        identities = new(() => new(ledger));
        envoys = new(() => ledger.All.SelectMany(account => AccreditationLadder.Of(account).Distinct(), (account, row) => (account, row)).ToLookup(row => row.row.Envoy, row => (row.account, row.row.Step)));
        instruments = new(() => ledger.All.SelectMany(account => InstrumentTelling.About(account.Claim), (account, id) => (account, id)).ToLookup(row => row.id, row => row.account));
        disagreements = new(MakeDisagreements);
    }

    public Items<Told<Meeting>> Meetings => meetings.Value;

    public Items<Told<Visit>> Visits => visits.Value;

    public Items<Told<Deed>> Deeds => deeds.Value;

    public Items<Told<Modal>> Planned => planned.Value;

    public Items<Told<Figure>> Figures => figures.Value;

    public Items<Told<Statement>> Statements => statements.Value;

    public Items<Request> Requests => requests.Value;

    public Items<Commitment> Commitments => commitments.Value;

    public Items<Invitation> Invitations => invitations.Value;

    public Items<Link> Links => links.Value;

    /// <summary>Links that somebody says and that are more than possible.</summary>
    public IEnumerable<Link> CertainLinks => Links.Where(link => link.Certainty != Certainty.Possible);

    public Dossier Dossier(Ref<Matter> matter) => DossierMaker.Of(matter, ledger, this);

    /// <summary>What is held or denied of the names of things, by thing.</summary>
    public ILookup<ThingId, Account<Claim>> Names => names.Value;

    /// <summary>What is told, planned or denied of recognition, by what is recognised.</summary>
    public ILookup<ThingId, Account<Claim>> Recognitions => recognitions.Value;

    /// <summary>What is told, planned or denied of the being of things, and of embassies opened and closed, by thing.</summary>
    public ILookup<ThingId, Account<Claim>> Existences => existences.Value;

    public Identities Identities => identities.Value;

    /// <summary>What may be a step of an envoy's way to a post, whatever its stance, by the envoy, or by the office whose holder it is.</summary>
    public ILookup<ThingId, (Account<Claim> Account, AccreditationStep Step)> Envoys => envoys.Value;

    /// <summary>What may be of the life of an instrument, in the order of accounts, by the instrument.</summary>
    public ILookup<ThingId, Account<Claim>> Instruments => instruments.Value;

    public Items<ToldAnswers> Disagreements => disagreements.Value;

    public Items<Account<Progress>> ProgressOf(ClaimId act) =>
    [
        .. ledger.ByAct[act.Outermost].Where(account => account.Claim.Of.IsWithin(act)).OrderBy(account => account.Date.Earliest),
    ];

    /// <summary>What is said on an occasion, is linked as part of it, or speaks of it by its id; where that is only brought up, also the claim that does so.</summary>
    public Items<Account<Claim>> Around(ClaimId said)
    {
        var tellings = ledger.SameAs.Tellings(said).ToHashSet();
        var parts = From(LinkKind.PartOf, said).Select(part => part.Id).ToHashSet();
        var found = ledger.All.Where(account => parts.Contains(account.Id) || (account.Claim is SituatedClaim situated
            && ((situated.Setting.Occasion.TryPickValue(out var occasion) && tellings.Contains(occasion))
                || PhraseParts.Slots(situated).Any(slot => Speaks(slot.What))))).ToArray();
        return [.. found.Concat(found.Where(account => account.Stance == Stance.BroughtUp).Select(account => HistoryKinds.Outer(ledger, account).FirstOrDefault(outer => outer.Stance != Stance.BroughtUp)).OfType<Account<Claim>>()).DistinctBy(account => account.Id).Order(AccountOrder<Claim>.Instance)];

        bool Speaks(What what) => what is What.Mentioned mentioned ? tellings.Contains(mentioned.Id) : PhraseParts.Within(what).Any(inner => Speaks(inner.What));
    }

    private Items<ToldAnswers> MakeDisagreements() =>
        [.. Question.All.SelectMany(question => Inquiry.Ask(question, ledger, hasSeveral: true)).Where(answers => answers.Agreement >= Agreement.OnlyInSome).OrderByDescending(answers => answers.Agreement)];

    // The states of a kind and their changes, whatever their stance.
    private IEnumerable<(Account<Claim> Account, T State)> Of<T>()
        where T : State =>
        ledger.Of<T>().Select(account => (account.As<Claim>()!, account.Claim))
            .Concat(ledger.Of<Change>().Where(account => account.Claim.State is T).Select(account => (account.As<Claim>()!, (T)account.Claim.State)));

    private ILookup<ThingId, Account<Claim>> MakeNames() => ledger.Of<NameState>().Select(account => account.As<Claim>()!)
        .Concat(ledger.Of<Change>().Where(account => account.Claim.State is NameState).Select(account => account.As<Claim>()!))
        .Where(account => account.IsHeld || account.IsDenial)
        .ToLookup(account => ThingNames.StateOf(account).Thing.Id);

    // Who came, or did not, where that is told by a claim of its own.
    private Items<Told<T>> WithAttendance<T>(Items<Told<T>> told)
        where T : Claim
    {
        var attendance = ledger.Of<Acting>().Where(account => account.IsHeld || account.IsDenial)
            .Select(account => (Account: account.As<Claim>()!, Of: Question.Participation.Subject(account.Claim) as ClaimId))
            .Where(row => row.Of is not null)
            .ToLookup(row => ledger.SameAs.Representative(row.Of!), row => row.Account);
        return attendance.Count == 0 ? told : [.. told.Select(one => attendance[ledger.SameAs.Representative(one.First.Id)].ToItems() is { Count: > 0 } came ? one with { Attendance = came } : one)];
    }

    private Items<Request> MakeRequests() =>
    [
        .. from asked in Made<Act.Asking>()
           let replies = From(LinkKind.Answers, asked)
           select new Request(asked, replies, From(LinkKind.Renews, asked), [.. replies.Where(reply => IsDisputed(reply, asked)).Select(reply => reply.Id)]),
    ];

    // Whether somebody says that the reply was not given, or that it is none to this.
    private bool IsDisputed(Account<Claim> reply, Told<Statement> asked) =>
        ledger.SameAs.Tellings(reply.Id).Any(telling => ledger.ById.TryGetValue(telling, out var account) && account.IsDenial)
        || ledger.Of<Link>().Any(link => link is { IsDenial: true, Claim.Kind: LinkKind.Answers } && link.Claim.From == reply.Id && asked.Accounts.Any(account => account.Id == link.Claim.To));

    private Items<Invitation> MakeInvitations() =>
    [
        .. from offered in Made<Act.Offering>()
           let telling = offered.Accounts.First(account => account.Claim.Act is Act.Offering)
           let offer = telling.Claim
           from deed in offer.Content.Where((_, i) => !ledger.Retractions.Cover(telling.Id.Inner($"content-{i + 1}"))).OfType<Deed>()
           where deed is Visit || offer.Verb == SpeechVerbs.Invite
           select new Invitation(offered, deed, From(LinkKind.Answers, offered), From(LinkKind.ReactsTo, offered)),
    ];

    private Items<Told<T>> Told<T>()
        where T : Claim =>
        [.. ledger.Told(ledger.Of<T>()).OrderBy(told => told.Date.Finest.Earliest)];

    private IEnumerable<Told<Statement>> Made<TAct>()
        where TAct : Act =>
        Statements.Where(told => told.Accounts.Any(account => account.Claim.Act is TAct));

    private Items<Account<Claim>> From(LinkKind kind, Told<Statement> to) => From(kind, to.First.Id);

    /// <summary>What is tied to any telling by a link that is not merely possible.</summary>
    public Items<Account<Claim>> From(LinkKind kind, ClaimId to) =>
    [
        .. ledger.SameAs.Tellings(to).SelectMany(telling => ledger.ByLink[(kind, telling)])
            .Order(AccountOrder<Link>.Instance)
            .Select(link => ledger.ById.GetValueOrDefault(link.Claim.From))
            .OfType<Account<Claim>>()
            .Where(account => !account.IsRetracted),
    ];
}
