using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>The view of one undertaking: who committed to what, at which grade, and what became of it. Equal by content.</summary>
/// <remarks>A view: one writes with the speaker (<c>kishida.IsWillingTo(…)</c>). What is only voiced, below <see cref="CommitGrade.Intend"/>, can be neither kept nor broken.</remarks>
public sealed record Commitment
{
    private readonly Items<Account<Statement>> tellings;
    private readonly Items<ClaimId> ids;

    internal Commitment(
        Told<Statement> made,
        Items<Account<Statement>> tellings,
        Undertaking undertaking,
        Items<ClaimId> ids,
        UncertainDate due,
        Items<Account<Progress>> progress,
        Items<Account<Claim>> fulfilments)
    {
        Made = made;
        this.tellings = tellings;
        this.ids = ids;
        Undertaken = undertaking.What;
        IsOmission = undertaking.IsOmission;
        Conditions = undertaking.Conditions;
        Due = due;
        Progress = progress;
        Fulfilments = fulfilments;
    }

    /// <summary>The statement by which it was made.</summary>
    public Told<Statement> Made { get; }

    /// <summary>How firmly; where accounts differ, the lowest that is named.</summary>
    public CommitGrade Grade => tellings.Select(telling => telling.Claim.Act).OfType<Act.Committing>().Select(act => act.Grade)
        .Where(grade => grade != CommitGrade.NotMentioned).DefaultIfEmpty().Min();

    /// <summary>What is to be done, said or changed, or left so; not mentioned where it is one of several, only possible, or told as topics only.</summary>
    public Slot<Claim> Undertaken { get; }

    /// <summary>The deed, where it is one; else not mentioned.</summary>
    public Slot<Deed> Deed => Undertaken.TryPickValue(out var claim) && claim is Deed deed ? deed : Slot<Deed>.NotMentioned;

    /// <summary>Whether it is to be left undone.</summary>
    public bool IsOmission { get; }

    /// <summary>Who committed, as the first of its accounts tells it; for whom they act follows from their sides.</summary>
    public Items<Party> Debtors => tellings[0].Claim.Voices;

    /// <summary>The conditions under which it was given, outermost first; empty where there are none.</summary>
    public Items<Conditional> Conditions { get; }

    /// <summary>The last day for it: the last of its deadline or time, or what follows from the day of what that is told by ("within ninety days of …"); unknown where none is told, or hangs on a day that is not known.</summary>
    public UncertainDate Due { get; }

    /// <summary>What sources tell of it afterwards, held or denied, in the order of the days. Steps of what only stands inside it, such as a purpose, are not among them.</summary>
    public Items<Account<Progress>> Progress { get; }

    /// <summary>The tellings of something that happened, and that are linked as being what was undertaken, in the order of the days.</summary>
    public Items<Account<Claim>> Fulfilments { get; }

    /// <summary>Whether it is firm enough to be kept or broken: said to be binding at no named grade ("undertakes"), from <see cref="CommitGrade.Intend"/> on, or agreed by every account.</summary>
    public bool IsBinding => Grade is not (CommitGrade.Willing or CommitGrade.Ready) || tellings.All(telling => telling.Claim.Jointness == Jointness.Agreed);

    /// <summary>Whether it was made and not yet at an end on a day; at most perhaps, where a source denies that it was made.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Maybe where dates do not decide, or where one source tells an end and another denies it. False for what is only voiced.</returns>
    public Truth IsOpen(LocalDate day)
    {
        var ended = Ends.Aggregate(Truth.False, (any, end) => any | (end.Date.IsOnOrBefore(day) & (end.IsDenied ? Truth.Maybe : Truth.True)));
        return Truth.Of(IsBinding) & (Made.Denials.Count > 0 ? Truth.Maybe : Truth.True) & Made.Date.Finest.IsOnOrBefore(day) & !ended;
    }

    /// <summary>Whether it was made and not yet at an end on a day. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsOpen([StringSyntax(Edtf.Syntax)] string day) => IsOpen(ExactDay.Parse(day));

    /// <summary>Whether it was still open on a day after its last one.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False where no time was given; Maybe where one was given of which no last day is known, or where it cannot be told what was undertaken. Whether conditions were met is not weighed.</returns>
    public Truth IsOverdue(LocalDate day)
    {
        var isPast = Due.Precision != DatePrecision.Unknown ? Due.Precedes(UncertainDate.On(day))
            : Undertaken.TryPickValue(out var claim) && !HasTime(claim) ? Truth.False
            : Truth.Maybe;
        return isPast & IsOpen(day);
    }

    /// <summary>Whether it was still open on a day after its last one. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsOverdue([StringSyntax(Edtf.Syntax)] string day) => IsOverdue(ExactDay.Parse(day));

    /// <summary>What became of it, as far as this chronicle tells.</summary>
    public CommitmentStatus Status
    {
        get
        {
            var ends = Ends.ToArray();
            Items<CommitmentStatus> told = [.. ends.Select(end => end.Status).Distinct()];
            return !IsBinding ? CommitmentStatus.Voiced
                : told.Count > 1 || ends.Any(end => end.IsDenied) ? CommitmentStatus.Disputed
                : told.Count == 1 ? told[0]
                : Progress.Any(step => step.IsHeld && step.Claim.Kind == ProgressKind.DoneInPart && !IsBreach(step)) ? CommitmentStatus.KeptInPart
                : CommitmentStatus.Open;
        }
    }

    private IEnumerable<(CommitmentStatus Status, UncertainDate Date, bool IsDenied)> Ends =>
        Progress.Where(step => step.IsHeld).SelectMany(step => Of(step) is { } status ? [(status, step.Date, IsDenied(step))] : Enumerable.Empty<(CommitmentStatus, UncertainDate, bool)>())
            .Concat(Fulfilments.Select(account => (IsOmission ? CommitmentStatus.Breached : CommitmentStatus.Kept, account.Date, false)));

    // A denial of a day before says nothing of what came later.
    private bool IsDenied(Account<Progress> step) => Progress.Any(other => other.IsDenial && other.Claim.Kind == step.Claim.Kind && !other.Date.Precedes(step.Date).IsTrue);

    // What was to be left undone, and was done.
    private bool IsBreach(Account<Progress> step) => IsOmission && (step.Claim.Kind is ProgressKind.Done or ProgressKind.DoneInPart) && ids.Contains(step.Claim.Of);

    private CommitmentStatus? Of(Account<Progress> step) => IsBreach(step) ? CommitmentStatus.Breached : step.Claim.Kind switch
    {
        ProgressKind.Done => CommitmentStatus.Kept,
        ProgressKind.Breached => CommitmentStatus.Breached,
        ProgressKind.Withdrawn or ProgressKind.Lapsed or ProgressKind.Cancelled or ProgressKind.Replaced => CommitmentStatus.Ended,
        _ => null,
    };

    private static bool HasTime(Claim claim) => claim is Deed { Deadline.IsMentioned: true } or SituatedClaim { Setting.When.IsMentioned: true };
}
