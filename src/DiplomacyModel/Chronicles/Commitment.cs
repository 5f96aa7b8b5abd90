using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>The view of one undertaking: who is bound, to what, how firmly, and what became of it. Equal by content.</summary>
/// <remarks>
/// Nothing below <see cref="CommitGrade.Pledge"/>, or not agreed, is a promise. Each step rests on an account; a denied step is
/// none, and stays among the accounts.
/// </remarks>
public sealed record Commitment
{
    internal Commitment(Told<Statement> made, Undertaking undertaking, UncertainDate due, Items<Account<Progress>> progress)
    {
        Made = made;
        Undertaken = undertaking.What;
        IsOmission = undertaking.IsOmission;
        Conditions = undertaking.Conditions;
        Due = due;
        Progress = progress;
    }

    /// <summary>The statement that makes it, with all its accounts.</summary>
    public Told<Statement> Made { get; }

    /// <summary>How firmly: the lowest grade that an account gives it, for nothing rises by itself.</summary>
    public CommitGrade Grade => Made.Accounts.Select(account => account.Claim.Act).OfType<Act.Committing>().Select(act => act.Grade)
        .Where(grade => grade != CommitGrade.NotMentioned).DefaultIfEmpty().Min();

    /// <summary>What is to be done, said or changed; not mentioned where it is one of several, or told as topics only.</summary>
    public Slot<Claim> Undertaken { get; }

    /// <summary>The deed, where it is one; else not mentioned.</summary>
    public Slot<Deed> Deed => Undertaken.TryPickValue(out var claim) && claim is Deed deed ? deed : Slot<Deed>.NotMentioned;

    /// <summary>Whether it is undertaken not to do it.</summary>
    public bool IsOmission { get; }

    /// <summary>Who is bound: those who speak. Who else will do it is the deed's to say.</summary>
    public Items<Party> Debtors => Made.First.Claim.Voices;

    /// <summary>The conditions under which it was given, outermost first; empty where there are none.</summary>
    public Items<Conditional> Conditions { get; }

    /// <summary>By which day: the deadline, or what follows from the day of what it is told by ("within ninety days of …"); unknown where neither is told.</summary>
    public UncertainDate Due { get; }

    /// <summary>What sources tell of it afterwards, held or denied, in the order of the days.</summary>
    public Items<Account<Progress>> Progress { get; }

    /// <summary>Whether it is firm enough to be kept or broken: said to be binding at no named grade ("undertakes"), from <see cref="CommitGrade.Intend"/> on, or agreed.</summary>
    public bool IsBinding => Grade is not (CommitGrade.Willing or CommitGrade.Ready) || Made.First.Claim.Jointness == Jointness.Agreed;

    /// <summary>Whether it was made by a day and nothing in this chronicle had ended it by then.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Maybe where dates do not decide, or where one source tells an end and another denies it. False for what is only voiced.</returns>
    public Truth IsOpen(LocalDate day)
    {
        var ended = Progress.Where(step => step.IsHeld && IsEnd(step.Claim.Kind))
            .Aggregate(Truth.False, (any, step) => any | (step.Date.IsOnOrBefore(day) & (IsDenied(step) ? Truth.Maybe : Truth.True)));
        return Truth.Of(IsBinding) & Made.Date.Finest.IsOnOrBefore(day) & !ended;
    }

    /// <summary>Whether it was open on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsOpen([StringSyntax(Edtf.Syntax)] string day) => IsOpen(ExactDay.Parse(day));

    /// <summary>Whether it was still open on a day after its deadline.</summary>
    /// <param name="day">The day.</param>
    /// <returns>False where no deadline was given; Maybe where one was given of which no day is known. Whether conditions were met is not weighed.</returns>
    public Truth IsOverdue(LocalDate day)
    {
        var isPast = Due.Precision != DatePrecision.Unknown ? Due.Precedes(UncertainDate.On(day))
            : Deed.TryPickValue(out var deed) && deed.Deadline.IsMentioned ? Truth.Maybe
            : Truth.False;
        return isPast & IsOpen(day);
    }

    /// <summary>Whether it was still open on a day after its deadline. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">One exact day, such as <c>2024-10-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsOverdue([StringSyntax(Edtf.Syntax)] string day) => IsOverdue(ExactDay.Parse(day));

    /// <summary>How it stands by all that this chronicle has, whatever the day.</summary>
    public CommitmentStatus Status
    {
        get
        {
            var steps = Progress.Where(step => step.IsHeld).ToArray();
            var ends = steps.Where(step => IsEnd(step.Claim.Kind)).ToArray();
            Items<CommitmentStatus> told = [.. ends.Select(step => Of(step.Claim.Kind)).Distinct()];
            return !IsBinding ? CommitmentStatus.Voiced
                : told.Count > 1 || ends.Any(IsDenied) ? CommitmentStatus.Disputed
                : told.Count == 1 ? told[0]
                : steps.Any(step => step.Claim.Kind == ProgressKind.DoneInPart) ? CommitmentStatus.KeptInPart
                : CommitmentStatus.Open;
        }
    }

    private bool IsDenied(Account<Progress> step) => Progress.Any(other => other.IsNegated && other.Claim.Kind == step.Claim.Kind);

    private static bool IsEnd(ProgressKind kind) =>
        kind is ProgressKind.Done or ProgressKind.Breached or ProgressKind.Withdrawn or ProgressKind.Lapsed or ProgressKind.Cancelled or ProgressKind.Replaced;

    private static CommitmentStatus Of(ProgressKind kind) => kind switch
    {
        ProgressKind.Done => CommitmentStatus.Kept,
        ProgressKind.Breached => CommitmentStatus.Breached,
        _ => CommitmentStatus.Ended,
    };
}
