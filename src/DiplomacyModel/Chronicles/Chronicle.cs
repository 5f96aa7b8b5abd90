using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>What reports say, and what follows from it: who met whom, how a partnership stood, what was asked and answered.</summary>
/// <remarks>
/// Immutable and thread-safe. Equal when things and said claims are equal, in whatever order the reports were given.
/// <see cref="With"/> shares what it keeps with the chronicle before it; views are made when they are first asked for.
/// </remarks>
public sealed class Chronicle : IEquatable<Chronicle>
{
    private readonly ImmutableSortedDictionary<string, Report> bySource;
    private readonly Lazy<Items<Report>> reports;
    private readonly Views views;
    private readonly Lazy<ConcurrentDictionary<ThingId, Incumbency>> incumbencies = new();

    private Chronicle(ThingSet things, ImmutableSortedDictionary<string, Report> bySource, Ledger ledger, Views? views = null)
    {
        Things = things;
        Ledger = ledger;
        this.bySource = bySource;
        this.views = views ?? new(ledger);
        reports = new(() => bySource.Values.ToItems());
    }

    /// <summary>The things that the claims refer to.</summary>
    public ThingSet Things { get; }

    /// <summary>The reports, in the order of the ids of their sources.</summary>
    public Items<Report> Reports => reports.Value;

    /// <summary>The meetings told as having happened, also those planned before and told as done.</summary>
    public Items<Told<Meeting>> Meetings => views.Meetings;

    /// <summary>The visits told as having happened, or taken for granted; those only invited to or planned are not among them, unless they are told as done.</summary>
    public Items<Told<Visit>> Visits => views.Visits;

    /// <summary>The deeds of every kind that are told as done or as having happened, or taken for granted: what was given, signed, opened; meetings and visits, too. What was planned, asked or promised and <see cref="ProgressKind.Done"/> has the id under which it was said, and source, voices and day of who tells that it was done.</summary>
    public Items<Told<Deed>> Deeds => views.Deeds;

    /// <summary>What is told to lie ahead (<see cref="Words.Planned"/>), in the order of the ids: meetings, visits, entries into force. What became of it is asked of <see cref="ProgressOf"/>; what somebody promises is among the <see cref="Commitments"/>.</summary>
    public Items<Told<Modal>> Planned => views.Planned;

    /// <summary>The figures that somebody stands for, each with its accounts.</summary>
    public Items<Told<Figure>> Figures => views.Figures;

    /// <summary>The statements that were made.</summary>
    public Items<Told<Statement>> Statements => views.Statements;

    /// <summary>What was asked, in the order of the days, then of the ids.</summary>
    public Items<Request> Requests => views.Requests;

    /// <summary>What somebody committed to, at any grade, in the order of the days, then of the ids. Wishes are not among them.</summary>
    public Items<Commitment> Commitments => views.Commitments;

    /// <summary>The visits that were offered, and what else somebody was invited to, in the order of the days, then of the ids.</summary>
    public Items<Invitation> Invitations => views.Invitations;

    /// <summary>The links that somebody says, in the order of their ids.</summary>
    public Items<Link> Links => views.Links;

    /// <summary>The questions to which accounts answer more or otherwise than others: contradictions first, then what differs, is finer, is told by some only.</summary>
    public Items<ToldAnswers> Disagreements => views.Disagreements;

    /// <summary>A chronicle of reports.</summary>
    /// <param name="things">The things that the claims refer to; what is missing is shown by its id.</param>
    /// <param name="reports">The reports, in any order.</param>
    /// <returns>The chronicle.</returns>
    /// <exception cref="ArgumentException">Two different reports have sources of one id.</exception>
    public static Chronicle Of(ThingSet things, params Items<Report> reports)
    {
        ArgumentNullException.ThrowIfNull(things);
        return new Chronicle(things, ImmutableSortedDictionary.Create<string, Report>(StringComparer.Ordinal), Ledger.Empty).With(reports);
    }

    /// <summary>This chronicle with more reports; it costs what they hold, and not what is here already.</summary>
    /// <param name="reports">The reports, in any order; one that is here already changes nothing.</param>
    /// <returns>A new chronicle, equal to one of all the reports together; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">Two different reports have sources of one id.</exception>
    public Chronicle With(params Items<Report> reports)
    {
        var all = bySource.ToBuilder();
        var arriving = new List<(Source, Said<Claim>)>();
        foreach (var report in reports.OrderBy(report => report.Source.Id, StringComparer.Ordinal))
        {
            if (!all.TryGetValue(report.Source.Id, out var known))
            {
                all.Add(report.Source.Id, report);
                arriving.AddRange(report.Said.Select(said => (report.Source, said)));
            }
            else if (known != report)
            {
                throw new ArgumentException($"Two different reports have the source id '{report.Source.Id}'; a correction is a new report.", nameof(reports));
            }
        }

        return all.Count == bySource.Count ? this : new(Things, all.ToImmutable(), Ledger.With(arriving));
    }

    /// <summary>This chronicle with more things known, so that they are shown by their names and counted on their sides.</summary>
    /// <param name="things">Offices, polities, persons …</param>
    /// <returns>A new chronicle; this one stays as it is.</returns>
    /// <exception cref="ArgumentException">Another thing has the id already.</exception>
    public Chronicle Knowing(params Items<Thing> things) => Knowing(Things.With(things));

    internal Chronicle Knowing(ThingSet things) => ReferenceEquals(things, Things) ? this : new(things, bySource, Ledger, views);

    /// <summary>This chronicle with one more claim in a report that is still being written.</summary>
    internal Chronicle Noting(Source source, Said<Claim> said) =>
        new(Things, bySource.SetItem(source.Id, bySource[source.Id].With(said)), Ledger.With([(source, said)]));

    /// <summary>What was known on a day: the chronicle of the reports that were published by then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>One chronicle of those that certainly were, and one of those that may have been: their publication is not told, or not to the day.</returns>
    public KnownOn AsKnownOn(LocalDate day) => new(
        Keeping(report => report.Source.Published.Date.IsOnOrBefore(day).IsTrue),
        Keeping(report => report.Source.Published.Date.IsOnOrBefore(day).IsPossible));

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
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var relation = Things.RelationBetween(first, second);
        return relation is null ? Slot<Partnership>.NotMentioned : Partnership(relation);
    }

    /// <summary>The partnership that a relation is.</summary>
    /// <param name="relation">The relation, also one of several between the same, or between more than two.</param>
    /// <returns>The view; its history is empty where nothing is said.</returns>
    public Partnership Partnership(Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        var accounts = Ledger.ByRelation[relation];
        return new(
            relation,
            channel => StepsOf(accounts, state => state is TierState tier && Concerns(tier.Channel, channel) ? tier.Tier : null, IsOneOfChannels),
            channel => StepsOf(accounts, state => state is LevelState level && Concerns(level.Channel, channel) ? level.Level : null, IsOneOfChannels),
            [.. accounts.SelectMany(account => ChannelOf(account.Claim is Change change ? change.State : account.Claim).Values).Distinct().Order()]);
    }

    private static Slot<Branch> ChannelOf(Claim state) => state switch
    {
        TierState tier => tier.Channel,
        LevelState level => level.Channel,
        _ => Slot<Branch>.NotMentioned,
    };

    // What is said of the relation as a whole holds in each channel, until something is said of that channel.
    private static bool Concerns(Slot<Branch> said, Branch? asked) =>
        said.Kind == SlotKind.NotMentioned || (asked is { } channel && said.Values.Contains(channel));

    private static bool IsOneOfChannels(State state) => ChannelOf(state).Kind == SlotKind.Alternatives;

    /// <summary>What is said of the recognition of something by somebody, over time: each word is a claim, and its speaker is in the step.</summary>
    /// <param name="by">Who is said to recognise.</param>
    /// <param name="of">A state, a government, a treaty.</param>
    /// <returns>The history; empty where nothing is said. <em>De facto</em> and <em>de jure</em> are two values.</returns>
    public History<RecognitionState> Recognition(Ref<Actor> by, Ref<Thing> of)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        var bare = new Party(by);
        return new(StepsOf(views.Recognitions[of.Id], state => state is RecognitionState recognition && recognition.By.Who.Values.Contains(by)
            ? new RecognitionState(bare, of) { As = recognition.As, Manner = recognition.Manner }
            : null, state => ((RecognitionState)state).By.Who.Kind == SlotKind.Alternatives));
    }

    /// <summary>Whether a thing was there, over time: a state, an organisation; an embassy that is opened, closed, reopened.</summary>
    /// <param name="thing">Which thing.</param>
    /// <returns>The history; empty where nothing is said.</returns>
    public History<Ref<Thing>> Existence(Ref<Thing> thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return new(views.Existences[thing.Id].SelectMany(account => HistoryKinds.Steps(Ledger, account, thing)));
    }

    /// <summary>The way of an envoy to a post and from it: agrément, appointment, arrival, credentials, recall, end.</summary>
    /// <param name="envoy">Who.</param>
    /// <param name="post">The office at the mission; its <see cref="Office.Jurisdiction"/> is the receiving side.</param>
    /// <returns>The view; empty where nothing is said.</returns>
    public Accreditation Accreditation(Ref<Person> envoy, Ref<Office> post)
    {
        ArgumentNullException.ThrowIfNull(envoy);
        ArgumentNullException.ThrowIfNull(post);
        var ids = views.Identities.IdsOf(envoy.Id);
        var rows = ids.SelectMany(id => views.Envoys[id]).Concat(views.Envoys[post.Id].Where(row => Incumbency(post).IsHeldOnlyBy(ids, row.Account.Date))).Distinct().ToLookup(row => AccreditationLadder.IsOf(row.Account, post, Things));
        return new(
            envoy,
            post,
            from row in rows[true]
            from step in HistoryKinds.Steps(Ledger, row.Account, row.Step, HistoryStepKind.Begins)
            select step with { IsDoubtful = rows[false].Any() && AccreditationLadder.IsOfAny(row.Account) },
            Tenures(envoy, post).Count(tenure => tenure.IsHolding) > 1);
    }

    /// <summary>An office over time: who held it, and when nobody did.</summary>
    /// <param name="office">Which office.</param>
    /// <returns>The view; empty where nothing is recorded.</returns>
    public Incumbency Incumbency(Ref<Office> office)
    {
        ArgumentNullException.ThrowIfNull(office);
        return incumbencies.Value.TryGetValue(office.Id, out var known) ? known : incumbencies.Value.GetOrAdd(office.Id, MakeIncumbency);
    }

    /// <summary>Who belonged to something over time: to an organisation, a group, an instrument.</summary>
    /// <param name="of">Of what.</param>
    /// <returns>The view; empty where nothing is told.</returns>
    public Membership Membership(Ref<Thing> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new(of, [.. Ledger.ByThing[of.Id].Where(account => account.Claim is MembershipState or Roster or Change { State: MembershipState })], Things);
    }

    /// <summary>An instrument over time: drafted, signed by whom, in force between whom, ended.</summary>
    /// <param name="instrument">Which instrument, or which part of one.</param>
    /// <returns>The view; empty where nothing is told.</returns>
    public InstrumentLife Instrument(Ref<Instrument> instrument)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return new(this, instrument);
    }

    /// <summary>The recorded tenures of a person in an office, in the order of entry: only what a source itself tells counts as a record.</summary>
    /// <param name="person">Who.</param>
    /// <param name="office">Which office.</param>
    /// <returns>Empty where nothing is recorded, which does not mean that the office was never held.</returns>
    public Items<Tenure> Tenures(Ref<Person> person, Ref<Office> office)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ids = views.Identities.IdsOf(person.Id);
        return [.. Incumbency(office).Tenures.Where(tenure => ids.Contains(tenure.Holder.Id))];
    }

    /// <summary>A person in office: the recorded tenures, and which offices were held on a day.</summary>
    /// <param name="person">Who; tenures under another id that is said to be the same person's count, where nobody says that it is not.</param>
    /// <returns>The view; empty where nothing is recorded.</returns>
    public Official Official(Ref<Person> person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var ids = views.Identities.IdsOf(person.Id);
        return new(
            person,
            ids,
            [
                .. ids.SelectMany(id => Ledger.ByThing[id]).Where(account => account.IsHeld).Select(account => account.Claim is Change change ? change.State : account.Claim)
                    .OfType<OfficeState>().Select(state => state.Office).Distinct()
                    .OrderBy(office => office.Id.Text, StringComparer.Ordinal)
                    .Select(Incumbency),
            ]);
    }

    /// <summary>All that belongs to a matter: requests and their renewals, answers, promises, and what became of them.</summary>
    /// <param name="matter">Which matter.</param>
    /// <returns>The view; empty where nothing names the matter.</returns>
    public Dossier Dossier(Ref<Matter> matter)
    {
        ArgumentNullException.ThrowIfNull(matter);
        return views.Dossier(matter);
    }

    /// <summary>The names of a thing over time: what sources say or take for granted.</summary>
    /// <param name="thing">Which thing.</param>
    /// <returns>The view; empty where nothing is said. The name under which the thing is kept among the things is not in it.</returns>
    public ThingNames Names(Ref<Thing> thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        return ThingNames.Of(thing, views.Names[thing.Id]);
    }

    /// <summary>Whether two are one person: what somebody says of it (<see cref="Words.IsSameAs"/>), else what their names tell. Symmetric.</summary>
    /// <param name="one">One.</param>
    /// <param name="other">The other.</param>
    /// <returns>Where sources say both that they are one and that they are two, perhaps; no name makes one of two that are said to be two.</returns>
    public NameMatch Match(Person one, Person other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        Items<NameMatchReason> toBeOne = [new(NameMatchReasonKind.SaidToBeOne)];
        Items<NameMatchReason> toBeTwo = [new(NameMatchReasonKind.SaidToBeTwo)];
        return views.Identities.Of(one.Id, other.Id) switch
        {
            (true, true) => new NameMatch.Perhaps([.. toBeOne, .. toBeTwo]),
            (true, _) => new NameMatch.Same(toBeOne),
            (_, true) => new NameMatch.Different(toBeTwo),
            _ => one.Match(other),
        };
    }

    /// <summary>What sources tell of the life of an act or of what is in it, held or denied, in the order of the days.</summary>
    /// <param name="act">The id of the act; steps of claims inside it count.</param>
    /// <returns>The accounts of the steps.</returns>
    public Items<Account<Progress>> ProgressOf(ClaimId act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return views.ProgressOf(act);
    }

    /// <summary>What is linked as standing in some way to something said, or to another telling of it, surely or likely: its parts, what reacts to it, what is done in return for it.</summary>
    /// <param name="kind">How it stands to it.</param>
    /// <param name="to">The id under which the other was said.</param>
    /// <returns>The accounts of what is linked, in the order of the links, each with the stance in which it is told.</returns>
    public Items<Account<Claim>> Linked(LinkKind kind, ClaimId to)
    {
        ArgumentNullException.ThrowIfNull(to);
        return views.From(kind, to);
    }

    /// <summary>What is told around something said, or around another telling of it: what is said on that occasion, what is linked as part of it, surely or likely, and what speaks of it by its id ("attended it", "on the sidelines of it"). Where that is only brought up, also what brings it up: the invitation that was not given.</summary>
    /// <param name="said">The id under which it was said.</param>
    /// <returns>The accounts, also of what is only asked for or denied, in the order of their ids.</returns>
    public Items<Account<Claim>> Around(ClaimId said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return views.Around(said);
    }

    /// <summary>What the accounts answer to a question, one after another of all that it can be asked about, also where they agree.</summary>
    /// <param name="question">The question, such as <see cref="Question.Membership"/>.</param>
    /// <returns>The answers, in the order of the first accounts.</returns>
    public Items<ToldAnswers> AnswersTo(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return [.. Inquiry.Ask(question, Ledger)];
    }

    /// <summary>The account under an id.</summary>
    /// <param name="id">The id, of a claim or of one inside it.</param>
    /// <returns>The account, or that there is none.</returns>
    public Slot<Account<Claim>> Find(ClaimId id) => Ledger.ById.TryGetValue(id, out var account) ? account : Slot<Account<Claim>>.NotMentioned;

    /// <summary>All accounts of one kind of claim, also of what is only asked for or denied, in the order of their ids.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <returns>The accounts.</returns>
    public Items<Account<T>> Accounts<T>()
        where T : Claim => Ledger.Of<T>().ToItems();

    /// <inheritdoc/>
    public bool Equals(Chronicle? other) => other is not null && Things.Equals(other.Things) && bySource.Count == other.bySource.Count && bySource.Values.SequenceEqual(other.bySource.Values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Chronicle);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Things.Count, bySource.Count, Ledger.All.Count);

    /// <summary>The accounts and the indexes over them.</summary>
    internal Ledger Ledger { get; }

    /// <summary>What may be of the life of an instrument, by the instrument.</summary>
    internal ILookup<ThingId, Account<Claim>> InstrumentAccounts => views.Instruments;

    private Chronicle Keeping(Func<Report, bool> isKept)
    {
        Items<Report> kept = [.. bySource.Values.Where(isKept)];
        return kept.Count == bySource.Count ? this : Of(Things, kept);
    }

    private Incumbency MakeIncumbency(ThingId office) =>
        Answers.Incumbency.Of(Ledger, office, Things.TryFind(new Ref<Office>(office), out var found) ? found.Seats : Slot<int>.NotMentioned, views.Identities);

    private Items<HistoryStep<T>> StepsOf<T>(IEnumerable<Account<Claim>> accounts, Func<State, T?> pick, Func<State, bool> isDoubtful)
        where T : class =>
    [
        .. from account in accounts
           let state = account.Claim is Change change ? change.State : (State)account.Claim
           let value = pick(state)
           where value is not null
           from step in HistoryKinds.Steps(Ledger, account, value)
           select step with { IsDoubtful = isDoubtful(state) },
    ];

    internal static HistoryStepKind KindOf(Change? change) => HistoryKinds.Of(change?.Kind);

    // A state that held over a stretch is attested on its first and its last day; where it still held, on the day that is told, else when it was said. What was done was so by the day on which it is told.
    internal static IEnumerable<UncertainDate> Days(Account<Claim> account) => account.Claim switch
    {
        State { Setting.When.Period: { Kind: SlotKind.Value, Values: [var period] } } =>
            [.. Dated(period.Start), .. period.End is PeriodBound.Dated ? Dated(period.End) : [period.HeldOn ?? account.Date]],
        State or Roster => [account.Date],
        _ => [account.IsHeld ? account.DoneBy : account.Date],
    };

    private static IEnumerable<UncertainDate> Dated(PeriodBound bound) => bound is PeriodBound.Dated dated ? [dated.Date] : [];
}
