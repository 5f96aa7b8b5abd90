namespace DiplomacyModel;

/// <summary>What a chronicle shows of its ledger: each view is made when it is first asked for, once a version.</summary>
internal sealed class Views
{
    private readonly Ledger ledger;
    private readonly Lazy<Items<Told<Meeting>>> meetings;
    private readonly Lazy<Items<Told<Visit>>> visits;
    private readonly Lazy<Items<Told<Figure>>> figures;
    private readonly Lazy<Items<Told<Statement>>> statements;
    private readonly Lazy<Items<Request>> requests;
    private readonly Lazy<Items<Commitment>> commitments;
    private readonly Lazy<Items<Invitation>> invitations;
    private readonly Lazy<Items<Link>> links;

    public Views(Ledger ledger)
    {
        this.ledger = ledger;
        meetings = new(Told<Meeting>);
        visits = new(Told<Visit>);
        figures = new(Told<Figure>);
        statements = new(Told<Statement>);
        requests = new(MakeRequests);
        commitments = new(MakeCommitments);
        invitations = new(MakeInvitations);
        links = new(() => [.. ledger.Of<Link>().Where(account => account.IsHeld).Select(account => account.Claim)]);
    }

    public Items<Told<Meeting>> Meetings => meetings.Value;

    public Items<Told<Visit>> Visits => visits.Value;

    public Items<Told<Figure>> Figures => figures.Value;

    public Items<Told<Statement>> Statements => statements.Value;

    public Items<Request> Requests => requests.Value;

    public Items<Commitment> Commitments => commitments.Value;

    public Items<Invitation> Invitations => invitations.Value;

    public Items<Link> Links => links.Value;

    public Items<Account<Progress>> ProgressOf(ClaimId act) =>
    [
        .. ledger.ByAct[act.Outermost].Where(account => account.Claim.Of.IsWithin(act)).OrderBy(account => account.Date.Earliest),
    ];

    private Items<Request> MakeRequests() =>
    [
        .. Made<Act.Asking>().Select(asked => new Request(asked, From(LinkKind.Answers, asked), From(LinkKind.Renews, asked))),
    ];

    private Items<Commitment> MakeCommitments() =>
    [
        .. from made in Made<Act.Committing>()
           from undertaking in Undertaking.Of(made.First.Claim.Content)
           select new Commitment(made, undertaking, DueOf(made, undertaking), [.. made.Accounts.SelectMany(account => undertaking.Among(account.Id, ProgressOf(account.Id))).OrderBy(step => step.Date.Earliest)]),
    ];

    private UncertainDate DueOf(Told<Statement> made, Undertaking undertaking) => undertaking.What.TryPickValue(out var claim) && claim is Deed deed
        ? WhenDays.Of(ledger, deed.Deadline, (made.First.Id.Inner(undertaking.Path), "due"))
        : UncertainDate.Unknown;

    private Items<Invitation> MakeInvitations() =>
    [
        .. from offered in Made<Act.Offering>()
           from visit in offered.First.Claim.Content.OfType<Visit>()
           select new Invitation(offered, visit, From(LinkKind.Answers, offered), From(LinkKind.ReactsTo, offered)),
    ];

    private Items<Told<T>> Told<T>()
        where T : Claim =>
        [.. ledger.Told(ledger.Of<T>()).OrderBy(told => told.Date.Finest.Earliest)];

    private IEnumerable<Told<Statement>> Made<TAct>()
        where TAct : Act =>
        Statements.Where(told => told.First.Claim.Act is TAct);

    // What is tied to any telling by a link that is not merely possible.
    private Items<Account<Claim>> From(LinkKind kind, Told<Statement> to) =>
    [
        .. ledger.SameAs.Tellings(to.First.Id).SelectMany(telling => ledger.ByLink[(kind, telling)])
            .Order(AccountOrder<Link>.Instance)
            .Select(link => ledger.ById.GetValueOrDefault(link.Claim.From))
            .OfType<Account<Claim>>(),
    ];
}
