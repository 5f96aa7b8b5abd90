namespace DiplomacyModel;

/// <summary>What kind of step a telling of a state or a change is, and on which day it stands.</summary>
internal static class HistoryKinds
{
    /// <summary>The steps that an account makes: none, one, or two where a state held over a stretch.</summary>
    public static IEnumerable<HistoryStep<T>> Steps<T>(Ledger ledger, Account<Claim> account, T value)
        where T : notnull => Steps(ledger, account, value, Of(ChangeOf(account.Claim)));

    /// <summary>The steps that an account makes, when it is of some kind where it is held.</summary>
    public static IEnumerable<HistoryStep<T>> Steps<T>(Ledger ledger, Account<Claim> account, T value, HistoryStepKind held)
        where T : notnull
    {
        var kind = Of(ledger, account, held);
        IEnumerable<UncertainDate> dates = kind > HistoryStepKind.Reaffirms ? [SaidOn(ledger, account)] : account.Claim is State ? Chronicle.Days(account) : [account.DoneBy];
        return dates.Select(date => new HistoryStep<T>(date, kind, value, account)).Concat(Done(ledger, account).Select(done => done.IsHeld
            ? new HistoryStep<T>(done.DoneBy, held, value, done)
            : new HistoryStep<T>(SaidOn(ledger, done), HistoryStepKind.Denies, value, done)));
    }

    /// <summary>What was planned, asked or promised, and is told as done, or as not done: the accounts of that.</summary>
    public static IEnumerable<Account<Claim>> Done(Ledger ledger, Account<Claim> account) => account.IsHeld || account.IsDenial
        ? []
        : ledger.ByAct[account.Id.Outermost].Where(done => done.Claim.Kind == ProgressKind.Done && IsTheAct(account.Id, done.Claim.Of) && (done.IsHeld || done.IsDenial))
            .Select(done => done.As<Claim>()!);

    // Whether an id is that of the act, or of what was said to be planned, promised, asked.
    private static bool IsTheAct(ClaimId id, ClaimId act) => id.IsWithin(act)
        && Path(id.Path[act.Path.Length..]).All(part => part is "modal" or "then" || part.StartsWith("content-", StringComparison.Ordinal));

    /// <summary>What a claim changes: a state nothing; who opens, reopens or closes an embassy makes it begin, resume or end.</summary>
    public static ChangeKind? ChangeOf(Claim claim) => claim switch
    {
        Change change => change.Kind,
        Acting deed when !IsWhole(deed) => null,
        Acting { Verb: var verb } when verb == Verbs.Open || verb == Verbs.Establish => ChangeKind.Begins,
        Acting { Verb: var verb } when verb == Verbs.Reopen => ChangeKind.Resumes,
        Acting { Verb: var verb } when verb == Verbs.Close => ChangeKind.Ends,
        _ => null,
    };

    /// <summary>Whether a deed is told as a whole, and not as begun, going on or stopped.</summary>
    public static bool IsWhole(Deed deed) => deed.Phase.Kind == SlotKind.NotMentioned || deed.Phase == Phase.Complete;

    private static HistoryStepKind Of(Ledger ledger, Account<Claim> account, HistoryStepKind held) =>
        account.IsHeld
            ? held == HistoryStepKind.Attests && (IsBy(account, SpeechVerbs.Reaffirm) || IsBy(account, SpeechVerbs.Reiterate)) ? HistoryStepKind.Reaffirms : held
        : account.IsDenial || account.Stance == Stance.Refused ? HistoryStepKind.Denies
        : account.IsNegated || account.IsRetracted || !IsContent(account) ? HistoryStepKind.Mentions
        : Around(ledger, account).Any(claim => claim is Conditional or Modal { Kind: not ModalKind.Planned }) ? HistoryStepKind.Mentions
        : Ahead(ledger, account) is { } statement ? Ahead(statement)
        : Around(ledger, account).Any(claim => claim is Modal) && Outer(ledger, account).FirstOrDefault(outer => outer.Claim is Statement) is null or { IsHeld: true }
            ? IsBy(account, SpeechVerbs.Announce) ? HistoryStepKind.Announces : HistoryStepKind.Plans
        : HistoryStepKind.Mentions;

    // Of what is hoped to be agreed only the hope is told: the outermost statement by which it lies ahead, where that was made.
    private static Statement? Ahead(Ledger ledger, Account<Claim> account) =>
        Outer(ledger, account).LastOrDefault(outer => outer.Claim is Statement { Act: var act } && AccountWalk.StanceOf(act) == Stance.Ahead) is { IsHeld: true, Claim: Statement statement } ? statement : null;

    // Whether it is itself what is said, planned, agreed, and no purpose or reason of that.
    private static bool IsContent(Account<Claim> account) => Path(account.Id.Path)
        .All(part => part is "modal" or "then" or "not" || part.StartsWith("content-", StringComparison.Ordinal) || part.StartsWith("part-", StringComparison.Ordinal));

    private static string[] Path(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    public static HistoryStepKind Of(ChangeKind? change) => change switch
    {
        null => HistoryStepKind.Attests,
        ChangeKind.Begins => HistoryStepKind.Begins,
        ChangeKind.Upgrades => HistoryStepKind.Upgrades,
        ChangeKind.Downgrades => HistoryStepKind.Downgrades,
        ChangeKind.Resumes => HistoryStepKind.Resumes,
        ChangeKind.Suspends => HistoryStepKind.Suspends,
        _ => HistoryStepKind.Ends,
    };

    private static bool IsBy(Account<Claim> account, SpeechVerb verb) => account.Through is [.., var innermost] && innermost.Verb.Values.Contains(verb);

    private static HistoryStepKind Ahead(Statement statement) => statement.Act switch
    {
        Act.Wishing => HistoryStepKind.Aspires,
        Act.Asking or Act.Offering => HistoryStepKind.Proposes,
        Act.Accepting => HistoryStepKind.Agrees,
        Act.Committing when statement.Jointness == Jointness.Agreed || statement.Verb.Values.Contains(SpeechVerbs.Agree) => HistoryStepKind.Agrees,
        Act.Committing or Act.Expecting => HistoryStepKind.Plans,
        _ => HistoryStepKind.Mentions,
    };

    // When it was said: the day of the innermost statement that has one, else that of publication, or some day up to it where somebody else said it.
    private static UncertainDate SaidOn(Ledger ledger, Account<Claim> account) =>
        account.Claim is State && account.Date.Precision != DatePrecision.Unknown ? account.Date
        : Outer(ledger, account).Where(outer => outer.Claim is Statement).Select(outer => outer.Date).FirstOrDefault(date => date.Precision != DatePrecision.Unknown) is { Precision: not DatePrecision.Unknown } date ? date
        : account.Through.Count == 0 || account.Source.Published.Date.Precision == DatePrecision.Unknown ? account.Source.Published.Date
        : UncertainDate.UpTo(account.Source.Published.Date.Latest);

    // The claims around it, up to the statement of which it is content.
    private static IEnumerable<Claim> Around(Ledger ledger, Account<Claim> account) =>
        Outer(ledger, account).Select(outer => outer.Claim).TakeWhile(claim => claim is not Statement);

    // The accounts in which it stands, the nearest first.
    private static IEnumerable<Account<Claim>> Outer(Ledger ledger, Account<Claim> account)
    {
        for (var id = account.Id; id.Path.Length > 0;)
        {
            id = new(id.Report, id.Sentence, id.Ordinal, id.Path[..Math.Max(id.Path.LastIndexOf('/'), 0)]);
            if (ledger.ById.TryGetValue(id, out var outer))
            {
                yield return outer;
            }
        }
    }
}
