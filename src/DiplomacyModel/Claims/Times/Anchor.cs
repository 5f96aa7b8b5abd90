using NodaTime;

namespace DiplomacyModel.Content;

/// <summary>A time told by something else: "thirty days after the withdrawal", "before the summit". Equal by content.</summary>
/// <remarks>
/// What it is told by is a thing, a phrase, a claim, or something said before. A day follows only from what was said before as a claim of
/// its own, and tells its day itself: not from a part of a claim, nor from what is told by something else in turn. A deadline follows also
/// from a claim inside another, once that is told to have been.
/// </remarks>
public sealed record Anchor
{
    /// <summary>Makes an anchor.</summary>
    /// <param name="kind">How the time stands to it.</param>
    /// <param name="of">What it is told by; not mentioned in "within two months", "two years ago", where the start is not said.</param>
    /// <param name="offset">By how much; by default not mentioned.</param>
    /// <exception cref="ArgumentException">"Within" has no offset, another but after and before has one, or neither is said by what nor by how much.</exception>
    public Anchor(AnchorKind kind, Slot<What> of, Slot<LengthOfTime> offset = default)
    {
        if (of.Kind == SlotKind.NotMentioned && offset.Kind == SlotKind.NotMentioned)
        {
            throw new ArgumentException("A time is told by something, by how much, or by both.", nameof(of));
        }

        Kind = Guard.Defined(kind);
        Of = of;
        if (offset.Kind != SlotKind.NotMentioned && kind is not (AnchorKind.After or AnchorKind.Before or AnchorKind.Within))
        {
            throw new ArgumentException($"Only after, before and within something is by so much, not {kind}.", nameof(offset));
        }

        Offset = kind == AnchorKind.Within && offset.Kind == SlotKind.NotMentioned
            ? throw new ArgumentException("'Within' says within how long.", nameof(offset))
            : offset;
    }

    /// <summary>How the time stands to it.</summary>
    public AnchorKind Kind { get; }

    /// <summary>What it is told by.</summary>
    public Slot<What> Of { get; }

    /// <summary>By how much.</summary>
    public Slot<LengthOfTime> Offset { get; }

    /// <summary>The last day that follows from the day of what it is told by; unknown where that is, <see langword="null"/> where it sets no end.</summary>
    internal UncertainDate? LastDay(UncertainDate day)
    {
        var offset = Offset.TryPickValue(out var told) ? told : Kind is AnchorKind.Before or AnchorKind.ShortlyBefore ? LengthOfTime.Days(1) : null;
        return (Kind, offset) switch
        {
            (AnchorKind.Since or AnchorKind.ShortlyAfter, _) or (AnchorKind.After, null) => null,
            _ when day.Precision == DatePrecision.Unknown => UncertainDate.Unknown,
            (AnchorKind.Before or AnchorKind.ShortlyBefore, { } length) => Shifted(day, length, -1),
            (AnchorKind.After or AnchorKind.Within, { } length) => Shifted(day, length, 1),
            _ => day,
        };
    }

    /// <summary>The day that follows from the day of what it is told by: the same, so long before or after it, or some day on that side of it.</summary>
    internal UncertainDate DayBy(UncertainDate day) => day.Precision == DatePrecision.Unknown ? UncertainDate.Unknown : (Kind, Offset.Kind) switch
    {
        (AnchorKind.SameDay or AnchorKind.Upon or AnchorKind.During, _) => day,
        (AnchorKind.Before or AnchorKind.ShortlyBefore, SlotKind.NotMentioned) => UncertainDate.UpTo(day.Latest),
        (AnchorKind.After or AnchorKind.ShortlyAfter, SlotKind.NotMentioned) => UncertainDate.Since(day.Earliest),
        (AnchorKind.Within, _) => LastDay(day) is { Precision: not DatePrecision.Unknown } last ? UncertainDate.Within(new DateInterval(day.Earliest, last.Latest)) : UncertainDate.Unknown,
        (AnchorKind.Before or AnchorKind.After, _) => LastDay(day) ?? UncertainDate.Unknown,
        _ => UncertainDate.Unknown,
    };

    private static UncertainDate Shifted(UncertainDate day, LengthOfTime length, int direction) =>
        length.Shift(day.Earliest, direction) is { } earliest && length.Shift(day.Latest, direction) is { } latest
            ? UncertainDate.Within(new DateInterval(earliest, latest))
            : UncertainDate.Unknown;
}
