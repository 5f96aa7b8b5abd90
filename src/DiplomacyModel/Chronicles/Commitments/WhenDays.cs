using NodaTime;

namespace DiplomacyModel;

/// <summary>The last day of a time by which something is to be done: its own, or what follows from what it is told by. And on which day that was.</summary>
internal static class WhenDays
{
    /// <summary>The earliest of the last days that are told; unknown where none is, or where one hangs on a day that is not known.</summary>
    /// <param name="ledger">What the chronicle keeps.</param>
    /// <param name="when">The time.</param>
    /// <param name="at">The claim in which it stands, and the step to the slot.</param>
    public static UncertainDate LastDay(Ledger ledger, When when, (ClaimId Id, string Step) at) => LastDay(ledger, when, at, []);

    /// <summary>By when something is to be done: its deadline, else its own time; with the step to the slot.</summary>
    public static (When When, string Step) TimeOf(Claim claim) => claim switch
    {
        Deed { Deadline: { IsMentioned: true } deadline } => (deadline, "due"),
        SituatedClaim situated => (situated.Setting.When, "when"),
        _ => (When.NotMentioned, ""),
    };

    private static UncertainDate LastDay(Ledger ledger, When when, (ClaimId Id, string Step) at, Items<ClaimId> asked)
    {
        Items<UncertainDate> days =
        [
            .. Own(when),
            .. when.Anchors.SelectMany((anchor, i) => anchor.Of.TryPickValue(out var of)
                ? anchor.LastDay(DayOf(ledger, of, at.Id.Inner($"{at.Step}-{i + 1}"), asked)) is { } last ? [last] : Enumerable.Empty<UncertainDate>()
                : [UncertainDate.Unknown]),
        ];
        return days.Count == 0 || days.Any(day => day.Precision == DatePrecision.Unknown)
            ? UncertainDate.Unknown
            : UncertainDate.Within(new DateInterval(days.Min(day => day.Earliest), days.Min(day => day.Latest)));
    }

    // "By 2030" ends with its last day.
    public static IEnumerable<UncertainDate> Own(When when) =>
        when.Period.TryPickValue(out var period)
            ? period.End is PeriodBound.Dated end ? [UncertainDate.On(end.Date.Latest)] : []
            : when.IsDated ? [UncertainDate.On(when.Date.Latest)] : [];

    private static UncertainDate DayOf(Ledger ledger, What what, ClaimId id, Items<ClaimId> asked) => what switch
    {
        Described { Of: [What.Mentioned promise] } phrase when phrase.Kind == Nouns.Deadline => DeadlineOf(ledger, promise.Id, asked),
        Described { Of: [What.Somebody holder] } phrase when phrase.Kind == Nouns.TermOfOffice => EndOfTerm(ledger, holder.Party),
        What.Mentioned mentioned => DayOf(ledger, mentioned.Id),
        What.Clause => DayOf(ledger, id),
        _ => UncertainDate.Unknown,
    };

    /// <summary>The day on which something was, by what is told of its day and of what became of it: the day on which it was done where it was moved; unknown where it was called off or set aside, or somebody denies that it was done.</summary>
    public static UncertainDate DayOf(IEnumerable<UncertainDate> told, IEnumerable<Account<Progress>> steps, Func<Account<Progress>, UncertainDate> dayOf)
    {
        Items<Account<Progress>> all = [.. steps];
        var isCalledOff = all.Any(step => step is { IsHeld: true, Claim.Kind: ProgressKind.Cancelled or ProgressKind.Replaced or ProgressKind.OnHold } or { IsDenial: true, Claim.Kind: ProgressKind.Done });
        var isMoved = all.Any(step => step is { IsHeld: true, Claim.IsMove: true });
        return isCalledOff ? UncertainDate.Unknown
            : ToldDate.From([.. isMoved ? [] : told, .. all.Where(step => step is { IsHeld: true, Claim.Kind: ProgressKind.Done }).Select(dayOf)]).Finest;
    }

    // By any telling; unknown where somebody denies it, and from what was withdrawn no time runs.
    public static UncertainDate DayOf(Ledger ledger, ClaimId id)
    {
        var tellings = ledger.SameAs.Tellings(id);
        var accounts = tellings.Select(telling => ledger.ById.GetValueOrDefault(telling)).OfType<Account<Claim>>().ToArray();
        var steps = tellings.SelectMany(telling => ledger.ByAct[telling.Outermost].Where(step => step.Claim.Of == telling)).ToArray();
        return accounts.Any(account => account.IsDenial) || steps.Any(step => step is { IsHeld: true, Claim.Kind: ProgressKind.Withdrawn })
            ? UncertainDate.Unknown
            : DayOf(accounts.Where(account => account.IsHeld).Select(account => account.Claim is PerformedClaim or Change ? account.DoneBy : account.Date), steps, step => step.DoneBy);
    }

    // The last day that was given for it, or one of those to which it was moved; unknown where it hangs on its own.
    private static UncertainDate DeadlineOf(Ledger ledger, ClaimId id, Items<ClaimId> asked)
    {
        if (asked.Contains(id))
        {
            return UncertainDate.Unknown;
        }

        var tellings = ledger.SameAs.Tellings(id);
        Items<ClaimId> now = [.. asked, .. tellings];
        return UncertainDate.OneOf(
        [
            .. from telling in tellings
               let account = ledger.ById.GetValueOrDefault(telling)
               where account is { IsRetracted: false }
               from undertaken in Undertaken(account)
               let time = TimeOf(undertaken.Claim)
               where time.When.IsMentioned
               select LastDay(ledger, time.When, (undertaken.Id, time.Step), now),
            .. from telling in tellings
               from step in ledger.ByAct[telling.Outermost]
               where step is { IsHeld: true, Claim.IsMove: true } && (step.Claim.Of == telling || step.Claim.Of == telling.Outermost)
               select LastDay(ledger, step.Claim.To, (step.Id, "to"), now),
        ]);
    }

    // Of a statement, the one thing that is undertaken in it.
    private static IEnumerable<(Claim Claim, ClaimId Id)> Undertaken(Account<Claim> account) => account.Claim is not Statement statement
        ? [(account.Claim, account.Id)]
        : Undertaking.Of(statement.Content) is [var only] && only.What.TryPickValue(out var what) ? [(what, only.IdIn(account.Id))] : [];

    // The end of the term as it was given, or the leaving; where both are told and differ, one of them.
    private static UncertainDate EndOfTerm(Ledger ledger, Party party)
    {
        if (party.Who.Values is not [var who] || party.Capacities is not [Capacity.Holder holder])
        {
            return UncertainDate.Unknown;
        }

        var identities = new Identities(ledger);
        var tenures = Incumbency.Of(ledger, holder.Office.Id, Slot<int>.NotMentioned, identities).Tenures
            .Where(tenure => tenure.IsHolding && identities.IdsOf(who.Id).Contains(tenure.Holder.Id)).ToItems();
        return tenures is [var tenure]
            ? UncertainDate.OneOf([.. tenure.Term.Values.SelectMany(term => term.Period.Values).Select(period => period.End).OfType<PeriodBound.Dated>().Select(end => end.Date), .. tenure.Left.Values])
            : UncertainDate.Unknown;
    }
}
