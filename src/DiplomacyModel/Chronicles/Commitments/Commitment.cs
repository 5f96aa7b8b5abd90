using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>The view of one undertaking: who committed to what, at which grade, and what became of it. Equal by content.</summary>
/// <remarks>
/// A view: one writes with the speaker (<c>kishida.IsWillingTo(…)</c>). An act linked as repeating another, and one that commits some of the same
/// debtors to the same deed (<em>same as</em>), are acts of one commitment. What is only voiced, below <see cref="CommitGrade.Intend"/>, can be neither
/// kept nor broken.
/// </remarks>
public sealed record Commitment
{
    private readonly CommitmentFold fold;
    private readonly Items<ClaimId> doubtfulMoves;
    private readonly Items<Items<(ConditionKind Kind, UncertainDate Day)>> conditions;

    internal Commitment(CommitmentFold fold, History<UncertainDate> deadlines, Items<ClaimId> doubtfulMoves, Items<Items<(ConditionKind Kind, UncertainDate Day)>> conditions, Items<Account<Progress>> progress, Items<Account<Claim>> fulfilments, AmountTies ties)
    {
        this.fold = fold;
        Deadlines = deadlines;
        this.doubtfulMoves = doubtfulMoves;
        this.conditions = conditions;
        Progress = progress;
        Fulfilments = fulfilments;
        Ties = ties;
        if (IsOmission)
        {
            this.fold = fold with { Ends = [.. fold.Ends.Select(end => end.IsOfDoing ? end with { Counts = !IsPast(end.Date) } : end)] };
        }
    }

    /// <summary>The statement by which it was first made. What is told of the undertaking below is what all tellings of all acts tell: none of them wins.</summary>
    public Told<Statement> Made => fold.Acts[0].Made;

    /// <summary>The statements by which it was made and said again, in the order of the days; at least one.</summary>
    public Items<Told<Statement>> Acts => [.. fold.Acts.Select(act => act.Made)];

    /// <summary>How firmly, by the firmest of its acts: only an act raises it, and a weaker later word takes nothing back. Where accounts of one act differ, the lowest that is named.</summary>
    public CommitGrade Grade => fold.Acts.Max(act => act.Grade);

    /// <summary>At which grade it was said on which day, and by which telling; tellings that name no grade are not in it. As of a day, the grade at which it was last said.</summary>
    public History<CommitGrade> Grades => new(
        from act in fold.Acts
        from telling in act.Tellings
        let grade = CommitmentAct.GradeOf(telling)
        where grade != CommitGrade.NotMentioned
        select new HistoryStep<CommitGrade>(act.Date, HistoryStepKind.Begins, grade, telling.As<Claim>()!));

    /// <summary>Whether those who commit agreed with each other, by every account of some act. It is no grade.</summary>
    public Jointness Jointness => fold.Acts.Any(act => act.IsAgreed) ? Jointness.Agreed : Jointness.NotSaid;

    /// <summary>Whether it binds by law: True where every account of an act says so (<see cref="Marks.LegallyBinding"/> as its manner), else Maybe. It is no grade.</summary>
    public Truth IsLegallyBinding => fold.Acts.Any(act => act.IsLegallyBinding) ? Truth.True : Truth.Maybe;

    /// <summary>Whether only the attempt is undertaken, and not the result: "seek to", "strive to". Maybe where only some tellings say so.</summary>
    public Truth IsBestEffort => Truth.Of(Deed.Values.Count > 0 && Deed.Values.All(IsAttempt), Deed.Values.Any(IsAttempt));

    /// <summary>What is to be done, said or changed, or left so; alternatives where it is one of several, or where tellings differ. Not mentioned where it is only possible, or told as topics only.</summary>
    public Slot<Claim> Undertaken => Told.SelectMany(one => one.Undertaking.What.Values).ToSlot();

    /// <summary>The deed, or the deeds that are alternatives; not mentioned where it is something else, or may be.</summary>
    public Slot<Deed> Deed => Undertaken.Values.All(claim => claim is Deed) ? Undertaken.Values.OfType<Deed>().ToSlot() : Slot<Deed>.NotMentioned;

    /// <summary>Whether it is to be left undone.</summary>
    public bool IsOmission => fold.Acts[0].IsOmission;

    /// <summary>Who committed, by any telling of any act; for whom they act follows from their sides. Where tellings differ is found by <see cref="Question.Committed"/>.</summary>
    public Items<Party> Debtors => Union(Told.Select(one => one.Telling.Claim.Voices));

    /// <summary>Who is to do it, as far as any telling says that: "ready to create conditions" does not say who. No doer is invented, not even the debtor.</summary>
    public Items<Party> Doers => Union(Undertaken.Values.Select(DeedSlots.Doers));

    /// <summary>For whom it is to be done, by any telling: who is enabled, helped or given something; empty where that is not said.</summary>
    public Items<Party> Beneficiaries => Union(Deed.Values.Select(DeedSlots.Beneficiaries));

    /// <summary>How much is undertaken, as the deed tells it; alternatives where tellings or alternatives differ, by default not mentioned. Sums of many: <see cref="CommittedAmounts"/>.</summary>
    /// <remarks>Of what is only announced to be pledged ("said it will pledge"), that of the pledge to come. Of one of several, where each has one.</remarks>
    public Slot<Amount> Amount => Told.Select(one => one.Undertaking.What.Values.Select(AmountOf).ToArray()).Where(amounts => amounts.All(amount => amount.Kind != SlotKind.NotMentioned)).SelectMany(amounts => amounts).Merged();

    /// <summary>The thread that it belongs to (<see cref="Chronicle.Dossier"/>); by default not mentioned, alternatives where tellings differ.</summary>
    public Slot<Ref<Matter>> Matter => Deed.Values.Select(deed => deed.Matter).Merged();

    /// <summary>The conditions under which any telling gives it, outermost first; empty where there are none.</summary>
    public Items<Conditional> Conditions => [.. Told.SelectMany(one => one.Undertaking.Conditions).Distinct()];

    /// <summary>What it is linked as being part of, surely or likely, itself or through what it is part of: the pledge of a conference, a joint programme.</summary>
    public Items<ClaimId> PartOf => Ties.Wholes;

    /// <summary>The last days for it over time: one step for each telling of a deadline and for each day to which it was moved, with what says so. Unknown where one is told that hangs on a day not known.</summary>
    public History<UncertainDate> Deadlines { get; }

    /// <summary>The last day for it, by all that is told: of several that stand beside each other, some day of these; unknown where none is told, or hangs on a day that is not known.</summary>
    public UncertainDate Due => UncertainDate.OneOf(DeadlinesOn(LocalDate.MaxIsoValue));

    /// <summary>What sources tell of it afterwards, held or denied, in the order of the days; by which deed, where that is told (<see cref="Progress.Through"/>). Steps of what only stands inside it, such as a purpose, are not among them.</summary>
    public Items<Account<Progress>> Progress { get; }

    /// <summary>The tellings of something that happened, and that are linked as being what was undertaken, in the order of the days.</summary>
    public Items<Account<Claim>> Fulfilments { get; }

    /// <summary>Whether it is firm enough to be kept or broken: said to be binding at no named grade ("undertakes"), from <see cref="CommitGrade.Intend"/> on, or agreed, or legally binding, by every account of an act. Where only some say so, it is perhaps only voiced (<see cref="Status"/>).</summary>
    public bool IsBinding => fold.Acts.Any(act => act.IsBinding.IsTrue);

    /// <summary>What became of it, by all that this chronicle tells, on whatever day; what is to be left undone for a time lapses with that.</summary>
    public CommitmentStanding Status => StatusOn(LocalDate.MaxIsoValue);

    /// <summary>How it stood on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Every status that is possible by what this chronicle tells, and on what that rests. What is told as made, done or moved on no day was so by the day on which that is told.</returns>
    public CommitmentStanding StatusOn(LocalDate day)
    {
        var standing = fold.On(day);
        return IsOmission && standing.Statuses.Contains(CommitmentStatus.Open) && IsPast(UncertainDate.On(day)) is { IsPossible: true } isPast
            ? new(
                [.. standing.Statuses.Where(status => status != CommitmentStatus.Open || isPast.IsMaybe).Append(CommitmentStatus.Lapsed).Distinct().Order()],
                standing.IsDisputed,
                [.. standing.RestsOn.Concat(Deadlines.Steps.Where(step => step.Date.IsOnOrBefore(day).IsPossible).Select(step => step.Account)).Distinct()])
            : standing;
    }

    /// <summary>How it stood on a day. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public CommitmentStanding StatusOn([StringSyntax(Edtf.Syntax)] string day) => StatusOn(ExactDay.Parse(day));

    /// <summary>Whether it was made and not yet at an end on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Maybe where dates do not decide, or where one source tells an end and another denies it. False for what is only voiced.</returns>
    public Truth IsOpen(LocalDate day)
    {
        var statuses = StatusOn(day).Statuses;
        return Truth.Of(statuses.All(IsOpenStatus), statuses.Any(IsOpenStatus));
    }

    /// <summary>Whether it was made and not yet at an end on a day. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsOpen([StringSyntax(Edtf.Syntax)] string day) => IsOpen(ExactDay.Parse(day));

    /// <summary>Whether it was still open on a day after the last one that it then had, by this record: where nobody tells anything more it is overdue, and not broken.</summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// False where no time was given, and of what is to be left undone; Maybe where one was given of which no last day is known, where several stand
    /// beside each other that do not agree, where it cannot be told what was undertaken, or where it was given under a condition of which this
    /// chronicle does not tell, by a step or a claim tied to it as the same, that it came about.
    /// </returns>
    public Truth IsOverdue(LocalDate day)
    {
        var isPast = IsOmission ? Truth.False
            : DeadlinesOn(day).Count > 0 ? IsPast(UncertainDate.On(day))
            : Deadlines.Steps.Count > 0 || Told.All(one => IsWithoutTime(one.Undertaking.What)) ? Truth.False
            : Truth.Maybe;
        return isPast & IsOpen(day) & conditions.Select(each => AreMet(each, day)).Agreed();
    }

    /// <summary>Whether it was still open on a day after the last one that it then had. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsOverdue([StringSyntax(Edtf.Syntax)] string day) => IsOverdue(ExactDay.Parse(day));

    /// <summary>How it is tied to others, with the amounts that its tellings give.</summary>
    internal AmountTies Ties { get; }

    private IEnumerable<(Account<Statement> Telling, Undertaking Undertaking)> Told => fold.Acts.SelectMany(act => act.InTellings);

    private static bool IsAttempt(Deed deed) => deed.Endeavour.Kind != SlotKind.NotMentioned;

    private static bool IsWithoutTime(Slot<Claim> what) => what.Values.Count > 0 && what.Values.All(claim => !WhenDays.TimeOf(claim).When.IsMentioned);

    private static Slot<Amount> AmountOf(Claim claim) => claim is Deed deed ? DeedSlots.Amount(deed)
        : claim is Statement { Act: Act.Committing, Content: [Deed pledged] } ? DeedSlots.Amount(pledged)
        : Slot<Amount>.NotMentioned;

    // As it is told, where all tell the same.
    private static Items<Party> Union(IEnumerable<Items<Party>> told)
    {
        Items<Items<Party>> lists = [.. told.Where(list => list.Count > 0).Distinct()];
        Items<Party> all = lists.Count == 1 ? lists[0] : [.. lists.SelectMany(list => list).Distinct()];
        return lists.Any(list => list.Extent == ListExtent.Open) ? all.AsOpen() : all;
    }

    private static bool IsOpenStatus(CommitmentStatus status) => status is CommitmentStatus.Open or CommitmentStatus.KeptInPart;

    private static Truth AreMet(Items<(ConditionKind Kind, UncertainDate Day)> conditions, LocalDate day) => conditions.Aggregate(Truth.True, (all, condition) =>
    {
        var isMet = condition.Day.Precision == DatePrecision.Unknown ? Truth.Maybe : condition.Day.IsOnOrBefore(day);
        return all & (condition.Kind == ConditionKind.Unless ? !isMet : isMet);
    });

    // Whether a day is past the last one that it then had; false where none is given.
    private Truth IsPast(UncertainDate day) => DeadlinesOn(day.Latest) is { Count: > 0 } days
        ? days.Select(last => last.Precision == DatePrecision.Unknown ? Truth.Maybe : last.Precedes(day)).Agreed()
        : Truth.False;

    private Items<UncertainDate> DeadlinesOn(LocalDate day)
    {
        var steps = DeadlineStepsOn(day);
        return [.. steps.Where(step => !steps.Any(later => IsMoved(step, later) && later.Date.IsOnOrBefore(day).IsTrue)).Select(step => step.Value).Distinct()];
    }

    // Where somebody denies that it was moved, or that was withdrawn, all that may have stood by then stand beside each other, until it is moved again.
    private Items<HistoryStep<UncertainDate>> DeadlineStepsOn(LocalDate day) => doubtfulMoves.Count > 0
        ? [.. Deadlines.Steps.Where(step => step.Date.IsOnOrBefore(day).IsPossible)]
        : Deadlines.AsOf(day) is var holding && holding is Holding<UncertainDate>.NotYet or Holding<UncertainDate>.Ended ? [] : holding.RestsOn;

    // What was moved was given before, whatever their days leave open; so is what was told surely before.
    private bool IsMoved(HistoryStep<UncertainDate> given, HistoryStep<UncertainDate> later) => later.Account.Claim is Progress && !doubtfulMoves.Contains(later.Account.Id)
        && (given.Date.Precedes(later.Date).IsTrue
            || (given.Account.Claim is Statement && fold.Acts.Any(act => act.IsTakenUpBy(later.Account.Claim) && act.Tellings.Any(telling => telling.Id == given.Account.Id))));
}
