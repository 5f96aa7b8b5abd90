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
        IEnumerable<UncertainDate> dates = kind <= HistoryStepKind.Reaffirms ? Chronicle.Days(account) : [SaidOn(ledger, account)];
        return dates.Select(date => new HistoryStep<T>(date, kind, value, account));
    }

    /// <summary>What a claim changes: a state nothing; who opens, reopens or closes an embassy makes it begin, resume or end.</summary>
    public static ChangeKind? ChangeOf(Claim claim) => claim switch
    {
        Change change => change.Kind,
        Acting { Verb: var verb } when verb == Verbs.Open || verb == Verbs.Establish => ChangeKind.Begins,
        Acting { Verb: var verb } when verb == Verbs.Reopen => ChangeKind.Resumes,
        Acting { Verb: var verb } when verb == Verbs.Close => ChangeKind.Ends,
        _ => null,
    };

    private static HistoryStepKind Of(Ledger ledger, Account<Claim> account, HistoryStepKind held) =>
        account.IsHeld
            ? held == HistoryStepKind.Attests && (IsBy(account, SpeechVerbs.Reaffirm) || IsBy(account, SpeechVerbs.Reiterate)) ? HistoryStepKind.Reaffirms : held
        : account.IsDenial || account.Stance == Stance.Refused ? HistoryStepKind.Denies
        : account.IsNegated ? HistoryStepKind.Mentions
        : Around(ledger, account).Any(claim => claim is Conditional or Modal { Kind: not ModalKind.Planned }) ? HistoryStepKind.Mentions
        : Around(ledger, account).Any(claim => claim is Modal)
            ? IsBy(account, SpeechVerbs.Announce) ? HistoryStepKind.Announces : HistoryStepKind.Plans
        : account.Stance == Stance.Ahead && account.Through is [.., var statement] ? Ahead(statement)
        : HistoryStepKind.Mentions;

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

    // When it was said: the day of the innermost statement that has one, else that of publication.
    private static UncertainDate SaidOn(Ledger ledger, Account<Claim> account) =>
        account.Claim is State && account.Date.Precision != DatePrecision.Unknown ? account.Date
        : Outer(ledger, account).Where(outer => outer.Claim is Statement).Select(outer => outer.Date).FirstOrDefault(date => date.Precision != DatePrecision.Unknown) is { Precision: not DatePrecision.Unknown } date ? date
        : account.Source.Published.Date;

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
