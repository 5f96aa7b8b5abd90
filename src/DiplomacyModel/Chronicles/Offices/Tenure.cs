using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>One time during which somebody held an office, or stood to it in another way, as sources record it. Equal by content.</summary>
/// <remarks>
/// Day-granular; both ends count as days in office, and the last day of one may be the first of the next. An end that is not
/// recorded is not known: the office may be held still, or have been left unrecorded.
/// </remarks>
public sealed record Tenure
{
    internal Tenure(Ref<Actor> holder, Capacity.Holder capacity, TenureEnds ends, PeriodDays period, Slot<OfficeTerm> term, Items<ClaimId> restsOn)
    {
        Holder = holder;
        Capacity = capacity;
        Entered = ends.Entered;
        Left = ends.Left;
        Attested = ends.Attested;
        Term = term;
        RestsOn = restsOn;
        IsReversed = ends.IsReversed;
        Period = period;
    }

    /// <summary>Who: a person, or a state or body where the chair rotates.</summary>
    public Ref<Actor> Holder { get; }

    /// <summary>The office, and how they stand to it.</summary>
    public Capacity.Holder Capacity { get; }

    /// <summary>Which office.</summary>
    public Ref<Office> Office => Capacity.Office;

    /// <summary>The first day, no later than that on which the entry was told as done; alternatives where sources contradict each other, not mentioned where no entry is recorded.</summary>
    public Slot<UncertainDate> Entered { get; }

    /// <summary>The last day, no later than that on which the leaving was told as done; alternatives where sources contradict each other, not mentioned where no leaving is recorded.</summary>
    public Slot<UncertainDate> Left { get; }

    /// <summary>Days on which a source says that it held, in the order of the days; entry and leaving are not among them.</summary>
    public Items<UncertainDate> Attested { get; }

    /// <summary>For which term it was given; by default not mentioned.</summary>
    public Slot<OfficeTerm> Term { get; }

    /// <summary>The claims that say so.</summary>
    public Items<ClaimId> RestsOn { get; }

    /// <summary>The denials of it: of its beginning, of its end, or of some day of it. What they speak of is possible, and never certain.</summary>
    public Items<ClaimId> Denials { get; private init; }

    /// <summary>Whether it ends before it starts, as recorded: False where every choice of days is in order, Maybe where some is.</summary>
    public Truth IsReversed { get; }

    /// <summary>Whether the office is held by what is said: not by somebody elect, designate or a candidate.</summary>
    internal bool IsHolding => Capacity.IsHolding;

    internal bool IsActing => Capacity.IsActing;

    /// <summary>The days on which it may start and those on which it may end; empty where it is reversed.</summary>
    internal PeriodDays Period { get; private init; }

    internal Items<(int First, int Last)> Doubted { get; private init; }

    internal bool IsLeavingDenied { get; private init; }

    internal bool IsDoubtedOn(Days days) => Doubted.Any(doubted => doubted.First <= days.Last && days.First <= doubted.Last);

    /// <summary>With what others say against it. Where its beginning is denied all of it is doubtful; where its end is, it may have gone on.</summary>
    internal Tenure Against(IEnumerable<Account<Claim>> denials)
    {
        Items<Account<Claim>> against = [.. denials.Where(IsAgainst)];
        var isLeavingDenied = against.Any(denial => denial.Claim is Change { IsStart: false });
        return against.Count == 0 ? this : this with
        {
            Denials = [.. against.Select(denial => denial.Id)],
            Doubted = [.. against.Where(denial => denial.Claim is not Change { IsStart: false }).Select(denial => denial.Claim is Change ? Days.Any : denial.Date.Days).Select(days => (days.First, days.Last))],
            IsLeavingDenied = isLeavingDenied,
            Period = isLeavingDenied && !Period.IsEmpty ? new(Period.Start, Days.Any.From(Period.End.First)) : Period,
        };
    }

    private bool IsAgainst(Account<Claim> denial) => denial.Claim switch
    {
        Change { State: OfficeState state, IsStart: true } => IsKind(state) && (Spans.IsNever(denial) ? !Spans.DayOfSaying(denial).Precedes(FirstTold).IsTrue : Entered.Values.Any(entered => entered.IsSameDayAs(denial.Date).IsPossible)),
        Change { State: OfficeState state } => IsKind(state) && Left.Values.Any(left => left.IsSameDayAs(denial.Date).IsPossible),
        OfficeState state => IsKind(state) && Period.Covers(denial.Date.Days).IsPossible,
        _ => false,
    };

    // What is told of it for the first time, or unknown.
    private UncertainDate FirstTold => UncertainDate.OneOf(Entered.Values.Count > 0 ? Entered.Values : Attested);

    private bool IsKind(OfficeState denied) => denied.Capacity.Kind.Kind == SlotKind.NotMentioned || denied.Capacity.Kind == Capacity.Kind;

    /// <summary>Whether a day is one of it.</summary>
    /// <param name="day">The day, independent of this.</param>
    /// <returns>True when every choice of days agrees, False when none does; Maybe after an entry without a recorded leaving, and where it is reversed.</returns>
    public Truth Covers(UncertainDate day) => Period.Covers(day.Days);

    /// <summary>Whether a day is one of it.</summary>
    /// <param name="day">An exact day.</param>
    /// <returns>As for an uncertain day.</returns>
    public Truth Covers(LocalDate day) => Covers(UncertainDate.On(day));

    /// <summary>Whether a day is one of it, as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="day">Such as <c>2023-10-10</c>.</param>
    /// <returns>As for an uncertain day.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public Truth Covers([StringSyntax(Edtf.Syntax)] string day) => Covers(UncertainDate.Parse(day));

    /// <summary>When it was, in English words.</summary>
    /// <returns>Such as <c>from 1 January 2028 to some day in April 2031</c>; "at an unknown time" where no day is recorded.</returns>
    public string ToWords()
    {
        var (from, to) = (Words(Entered.Values), Words(Left.Values));
        return (from, to) switch
        {
            ("", "") => Attested.Count == 0 ? "at an unknown time" : "on " + string.Join(" and on ", Attested.Select(day => day.ToWords())),
            (_, "") => $"from {from}",
            ("", _) => $"until {to}",
            _ => $"from {from} to {to}",
        };
    }

    /// <inheritdoc/>
    public bool Equals(Tenure? other) =>
        ReferenceEquals(this, other) || (other is not null && Holder == other.Holder && Capacity == other.Capacity && Entered == other.Entered && Left == other.Left
        && Attested == other.Attested && Term == other.Term && RestsOn == other.RestsOn && Denials == other.Denials);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Holder, Capacity, Entered, Left, RestsOn);

    private static string Words(Items<UncertainDate> alternatives) => string.Join(" or ", alternatives.Select(date => date.ToWords()));
}
