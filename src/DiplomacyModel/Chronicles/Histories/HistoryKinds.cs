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
        IEnumerable<UncertainDate> dates = kind > HistoryStepKind.Reaffirms ? [SaidOn(ledger, account)] : Chronicle.Days(account);
        return dates.Select(date => new HistoryStep<T>(date, kind, value, account)).Concat(Done(ledger, account).Select(done => done.IsHeld
            ? new HistoryStep<T>(done.DoneBy, held, value, done)
            : new HistoryStep<T>(SaidOn(ledger, done), HistoryStepKind.Denies, value, done)));
    }

    /// <summary>What was planned, asked or promised, and is told as done, or as not done: the accounts of that. Nothing rests on what was taken back.</summary>
    public static IEnumerable<Account<Claim>> Done(Ledger ledger, Account<Claim> account) => account.IsHeld || account.IsDenial || account.IsRetracted
        ? []
        : ledger.ByAct[account.Id.Outermost].Where(done => done.Claim.Kind == ProgressKind.Done && IsTheAct(ledger, account, done.Claim.Of) && (done.IsHeld || done.IsDenial))
            .Select(done => done.As<Claim>()!);

    // Whether it is the act, or what was said to be planned, promised, asked, or one of all that were; of an act that asks for another, that one is done, and not what it asks for in turn.
    private static bool IsTheAct(Ledger ledger, Account<Claim> account, ClaimId act) => account.Id.IsWithin(act)
        && Path(account.Id.Path[act.Path.Length..]).All(part => part is "modal" or "then" || part.StartsWith("content-", StringComparison.Ordinal) || part.StartsWith("part-", StringComparison.Ordinal))
        && Outer(ledger, account).Where(outer => outer.Id.IsWithin(act)).All(outer => outer.Claim is Several several ? several.Kind == SeveralKind.All : outer.Claim is not Statement statement || AccountWalk.StanceOf(statement.Act) is var stance
            && (stance == Stance.Stated || (stance == Stance.Ahead && outer.Id == act)));

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
        : Ahead([.. Outer(ledger, account).Reverse()]);

    // Of what is hoped to be agreed only the hope is told: the outermost word by which it lies ahead decides, where that was said; and
    // what is only brought up, refused, possible or conditional in it is mentioned.
    private static HistoryStepKind Ahead(Items<Account<Claim>> outer)
    {
        Statement? said = null;
        HistoryStepKind? kind = null;
        foreach (var one in outer)
        {
            switch (one.Claim)
            {
                case Conditional or Modal { Kind: not ModalKind.Planned }:
                    return HistoryStepKind.Mentions;
                case Modal:
                    kind ??= said is not null && said.Verb.Values.Contains(SpeechVerbs.Announce) ? HistoryStepKind.Announces : HistoryStepKind.Plans;
                    break;
                case Statement statement:
                    var stance = AccountWalk.StanceOf(statement.Act);
                    if (stance is not (Stance.Ahead or Stance.Stated or Stance.TakenForGranted) || (kind is null && !one.IsHeld))
                    {
                        return HistoryStepKind.Mentions;
                    }

                    kind ??= stance == Stance.Ahead ? Ahead(statement) : null;
                    said = statement;
                    break;
            }
        }

        return kind ?? HistoryStepKind.Mentions;
    }

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

    // When it was said: the day of the innermost statement that was made and has one, else that of publication, or some day up to it where
    // somebody else said it. What is denied of a day is of that day.
    private static UncertainDate SaidOn(Ledger ledger, Account<Claim> account)
    {
        if (account.Claim is State && account.IsDenial && account.Date.Precision != DatePrecision.Unknown)
        {
            return account.Date;
        }

        var made = Outer(ledger, account).Where(outer => outer is { Claim: Statement, IsHeld: true }).ToArray();
        return made.Select(outer => outer.Date).FirstOrDefault(date => date.Precision != DatePrecision.Unknown) is { Precision: not DatePrecision.Unknown } date ? date
            : made.Length == 0 || account.Source.Published.Date.Precision == DatePrecision.Unknown ? account.Source.Published.Date
            : UncertainDate.UpTo(account.Source.Published.Date.Latest);
    }

    /// <summary>The accounts in which it stands, the nearest first.</summary>
    public static IEnumerable<Account<Claim>> Outer(Ledger ledger, Account<Claim> account)
    {
        for (var id = account.Id; id.Path.Length > 0;)
        {
            id = id.Outer;
            if (ledger.ById.TryGetValue(id, out var outer))
            {
                yield return outer;
            }
        }
    }
}
