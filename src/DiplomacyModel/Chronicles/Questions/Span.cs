using NodaTime;

namespace DiplomacyModel;

/// <summary>The days of which something is told to hold: one day, all days from one to another, or the day of a change, told or denied.</summary>
internal sealed record Span
{
    private readonly bool isStretch;
    private readonly bool isDenied;
    private readonly ChangeKind? change;

    private Span(UncertainDate? first, UncertainDate last, bool isStretch, ChangeKind? change = null, bool isDenied = false) =>
        (First, Last, this.isStretch, this.change, this.isDenied) = (first, last, isStretch, change, isDenied);

    /// <summary>The first day of a stretch; null where it has always been so.</summary>
    public UncertainDate? First { get; }

    /// <summary>The day, or the last of them.</summary>
    public UncertainDate Last { get; }

    /// <summary>Whether it is known to the day.</summary>
    public bool IsExact => Last.IsExact && First is not { IsExact: false };

    // The days of a stretch that are surely in it, none where the first is after the last; and those that may be.
    private (LocalDate First, LocalDate Last) Sure => (First?.Latest ?? LocalDate.MinIsoValue, Last.Earliest);

    private (LocalDate First, LocalDate Last) Possible => (First?.Earliest ?? LocalDate.MinIsoValue, Last.Latest);

    public static Span On(UncertainDate day) => new(null, day, isStretch: false);

    public static Span Between(UncertainDate first, UncertainDate last) => new(first, last, isStretch: true);

    public static Span Changing(UncertainDate day, ChangeKind change, bool isDenied) => new(null, day, isStretch: false, change, isDenied);

    /// <summary>All days before one, and perhaps a part of it.</summary>
    public static Span Before(UncertainDate day) => day.Precision == DatePrecision.Unknown || day.Earliest == LocalDate.MinIsoValue
        ? new(null, UncertainDate.Unknown, isStretch: false)
        : new(null, UncertainDate.Within(new DateInterval(day.Earliest.PlusDays(-1), day.Latest)), isStretch: true);

    /// <summary>Whether both may speak of one day. On the day of a change it is both so and not so, and a day beside it says nothing of it.</summary>
    public bool MayMeet(Span other) => (change, other.change) switch
    {
        (null, null) when isStretch || other.isStretch => AsStretch is var (first, last) && other.AsStretch is var (otherFirst, otherLast) && first <= otherLast && otherFirst <= last,
        (null, null) => Last.IsSameDayAs(other.Last).IsPossible,
        ({ } one, { } two) => one == two && (isDenied != other.isDenied ? Last.IsSameDayAs(other.Last).IsPossible : Last.IsSameDayAs(other.Last).IsTrue),
        (null, _) => other.MayMeet(this),
        _ => !isDenied && other.isStretch && Last.Earliest < other.Possible.Last && other.Possible.First < Last.Latest,
    };

    /// <summary>Whether some day is in both for certain: of a change, one inside a stretch.</summary>
    public bool SurelyMeets(Span other) => (change, other.change) switch
    {
        ({ }, { }) => false,
        (null, { }) => other.SurelyMeets(this),
        ({ }, null) => !isDenied && other.isStretch && other.Sure.First < Last.Earliest && Last.Latest <= other.Sure.Last && Last.Latest < other.Possible.Last,
        _ => (isStretch, other.isStretch) switch
        {
            (true, true) => LocalDate.Max(Sure.First, other.Sure.First) <= LocalDate.Min(Sure.Last, other.Sure.Last),
            (true, false) => Sure.First <= other.Last.Earliest && other.Last.Latest <= Sure.Last,
            (false, true) => other.SurelyMeets(this),
            _ => Last.IsSameDayAs(other.Last).IsTrue,
        },
    };

    /// <summary>The days in words; empty where none is told.</summary>
    public string ToWords() =>
        !isStretch ? Last.Precision == DatePrecision.Unknown ? "" : Last.ToWords()
        : First is { } first ? $"from {first.ToWords()} to {Last.ToWords()}"
        : $"until {UncertainDate.On(Last.Latest).ToWords()}";

    private (LocalDate First, LocalDate Last) AsStretch => isStretch ? Possible : (Last.Earliest, Last.Latest);
}
