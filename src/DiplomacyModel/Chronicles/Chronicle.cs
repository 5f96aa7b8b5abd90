using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>What reports say, and what follows from it: who met whom, how a partnership stood, what was asked and answered.</summary>
/// <remarks>Immutable and thread-safe. Equal when things and said claims are equal, in whatever order the reports were given.</remarks>
public sealed class Chronicle : IEquatable<Chronicle>
{
    private readonly Items<Account<Claim>> accounts;
    private readonly FrozenDictionary<ClaimId, Account<Claim>> byId;
    private readonly SameAs sameAs;
    private readonly ILookup<(LinkKind Kind, ClaimId To), ClaimId> linked;
    private readonly ILookup<(Ref<Person> Person, Ref<Office> Office), Account<Change>> offices;
    private readonly ILookup<(string Report, int Sentence, int Ordinal), Account<Progress>> progress;

    private Chronicle(ThingSet things, Items<Report> reports)
    {
        Things = things;
        Reports = reports;
        accounts = AccountWalk.Over(reports).ToItems();
        byId = accounts.ToFrozenDictionary(account => account.Id);
        Links = [.. Accounts<Link>().Where(account => account.IsHeld).Select(account => account.Claim)];
        var ties = Links.Where(link => link.Certainty != Certainty.Possible).ToArray();
        sameAs = new SameAs(ties.Where(link => link.Kind == LinkKind.SameAs));
        linked = ties.ToLookup(link => (link.Kind, sameAs.Representative(link.To)), link => link.From);
        offices = Accounts<Change>().Where(account => account.IsHeld && account.Stance == Stance.Told && account.Claim.State is OfficeState)
            .ToLookup(account => (((OfficeState)account.Claim.State).Person, ((OfficeState)account.Claim.State).Office));
        progress = Accounts<Progress>().ToLookup(account => (account.Claim.Of.Report, account.Claim.Of.Sentence, account.Claim.Of.Ordinal));
        Meetings = Told<Meeting>();
        Visits = Told<Visit>();
        Figures = Told<Figure>();
        Statements = Told<Statement>();
    }

    /// <summary>The things that the claims refer to.</summary>
    public ThingSet Things { get; }

    /// <summary>The reports, in the order of the ids of their sources.</summary>
    public Items<Report> Reports { get; }

    /// <summary>The meetings told as having happened.</summary>
    public Items<Told<Meeting>> Meetings { get; }

    /// <summary>The visits told as having happened, or taken for granted; those only invited to or planned are not among them.</summary>
    public Items<Told<Visit>> Visits { get; }

    /// <summary>The figures that somebody stands for, each with its accounts.</summary>
    public Items<Told<Figure>> Figures { get; }

    /// <summary>The statements that were made.</summary>
    public Items<Told<Statement>> Statements { get; }

    /// <summary>What was asked, in the order of the days, then of the ids.</summary>
    public Items<Request> Requests =>
    [
        .. Made<Act.Asking>().Select(asked => new Request(asked, From(LinkKind.Answers, asked), From(LinkKind.Renews, asked))),
    ];

    /// <summary>What somebody committed to, at any grade, in the order of the days, then of the ids. Wishes are not among them.</summary>
    public Items<Commitment> Commitments =>
    [
        .. from made in Made<Act.Committing>()
           from undertaking in Undertaking.Of(made.First.Claim.Content)
           select new Commitment(made, undertaking, [.. made.Accounts.SelectMany(account => undertaking.Among(account.Id, ProgressOf(account.Id))).OrderBy(step => step.Date.Earliest)]),
    ];

    /// <summary>The visits that were offered, in the order of the days, then of the ids.</summary>
    public Items<Invitation> Invitations =>
    [
        .. from offered in Made<Act.Offering>()
           from visit in offered.First.Claim.Content.OfType<Visit>()
           select new Invitation(offered, visit, From(LinkKind.Answers, offered), From(LinkKind.ReactsTo, offered)),
    ];

    /// <summary>The links that somebody says, in the order of their ids.</summary>
    public Items<Link> Links { get; }

    /// <summary>A chronicle of reports.</summary>
    /// <param name="things">The things that the claims refer to; what is missing is shown by its id.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <returns>The chronicle.</returns>
    /// <exception cref="ArgumentException">Two different reports have sources of one id.</exception>
    public static Chronicle Of(ThingSet things, params Items<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(things);
        Items<Report> distinct = [.. reports.Distinct().OrderBy(report => report.Source.Id, StringComparer.Ordinal)];
        var twice = distinct.GroupBy(report => report.Source.Id).FirstOrDefault(group => group.Count() > 1);
        return twice is null
            ? new(things, distinct)
            : throw new ArgumentException($"Two different reports have the source id '{twice.Key}'; a correction is a new report.", nameof(reports));
    }

    /// <summary>What was known on a day: the chronicle of the reports that were published by then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>One chronicle of those that certainly were, and one of those that may have been: their publication is not told, or not to the day.</returns>
    public KnownOn AsKnownOn(LocalDate day) => new(
        new Chronicle(Things, [.. Reports.Where(report => report.Source.Published.Date.IsOnOrBefore(day).IsTrue)]),
        new Chronicle(Things, [.. Reports.Where(report => report.Source.Published.Date.IsOnOrBefore(day).IsPossible)]));

    /// <summary>What was known on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2023-02-10</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public KnownOn AsKnownOn([StringSyntax(Edtf.Syntax)] string day) => AsKnownOn(ExactDay.Parse(day));

    /// <summary>The partnership between two actors.</summary>
    /// <param name="first">One.</param>
    /// <param name="second">The other; their order does not matter.</param>
    /// <returns>The view; its history is empty where nothing is said. Not mentioned where no relation between just these two is among the things.</returns>
    public Slot<Partnership> Partnership(Ref<Actor> first, Ref<Actor> second)
    {
        var relation = Things.OfType<Relation>().FirstOrDefault(relation => relation.Parties.SameContent([first, second]));
        return relation is null ? Slot<Partnership>.NotMentioned : new Partnership(relation, TierOf(relation));
    }

    /// <summary>The recorded tenures of a person in an office, in the order of entry: only what a source itself tells counts as a record.</summary>
    /// <param name="person">Who.</param>
    /// <param name="office">Which office.</param>
    /// <returns>Empty where no entry is recorded, which does not mean that the office was never held.</returns>
    public Items<Tenure> Tenures(Ref<Person> person, Ref<Office> office) => TenureFold.Of(person, office, offices[(person, office)]);

    /// <summary>Whether the recorded entries and leavings let a person have held an office on a day.</summary>
    internal Truth MayHaveHeld(Ref<Person> person, Ref<Office> office, UncertainDate day) => OfficeRecord.Allows(offices[(person, office)], day);

    /// <summary>What sources tell of the life of an act or of what is in it, held or denied, in the order of the days.</summary>
    /// <param name="act">The id of the act; steps of claims inside it count.</param>
    /// <returns>The accounts of the steps.</returns>
    public Items<Account<Progress>> ProgressOf(ClaimId act) =>
    [
        .. progress[(act.Report, act.Sentence, act.Ordinal)].Where(account => account.Claim.Of.IsWithin(act)).OrderBy(account => account.Date.Earliest),
    ];

    /// <summary>The account under an id.</summary>
    /// <param name="id">The id, of a claim or of one inside it.</param>
    /// <returns>The account, or that there is none.</returns>
    public Slot<Account<Claim>> Find(ClaimId id) => byId.TryGetValue(id, out var account) ? account : Slot<Account<Claim>>.NotMentioned;

    /// <summary>All accounts of one kind of claim, also of what is only asked for or denied, in the order of their ids.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <returns>The accounts.</returns>
    public Items<Account<T>> Accounts<T>()
        where T : Claim => [.. accounts.Select(account => account.As<T>()).OfType<Account<T>>()];

    /// <inheritdoc/>
    public bool Equals(Chronicle? other) => other is not null && Things.Equals(other.Things) && Reports == other.Reports;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Chronicle);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Things.Count, Reports.Count, accounts.Count);

    private History<Tier> TierOf(Relation relation) => new(
    [
        .. Accounts<TierState>().Where(account => account.IsHeld && account.Claim.Relation == relation)
            .Select(account => new HistoryStep<Tier>(account.Date, HistoryStepKind.Attests, account.Claim.Tier, account.Id)),
        .. from account in Accounts<Change>()
           where account.IsHeld
           let state = account.Claim.State as TierState
           where state?.Relation == relation
           select new HistoryStep<Tier>(account.Date, account.Claim.Kind == ChangeKind.Begins ? HistoryStepKind.Begins : HistoryStepKind.Ends, state.Tier, account.Id),
    ]);

    private Items<Told<T>> Told<T>()
        where T : Claim =>
    [
        .. Accounts<T>().Where(account => account.IsHeld)
            .GroupBy(account => sameAs.Representative(account.Id))
            .Select(group => new Told<T>(group.ToItems()))
            .OrderBy(told => told.Date.Finest.Earliest),
    ];

    private IEnumerable<Told<Statement>> Made<TAct>()
        where TAct : Act =>
        Statements.Where(told => told.First.Claim.Act is TAct).OrderBy(told => told.Date.Finest.Earliest);

    // What is tied to any telling by a link that is not merely possible.
    private Items<Account<Claim>> From(LinkKind kind, Told<Statement> to) =>
    [
        .. linked[(kind, sameAs.Representative(to.First.Id))].Select(byId.GetValueOrDefault).OfType<Account<Claim>>(),
    ];
}
