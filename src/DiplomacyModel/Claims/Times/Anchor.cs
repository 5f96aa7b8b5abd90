using NodaTime;

namespace DiplomacyModel;

/// <summary>A time told by something else: "thirty days after the withdrawal", "before the summit". Equal by content.</summary>
/// <remarks>What it is told by is a thing, a phrase, a claim, or something said before; its day follows when that one is dated.</remarks>
public sealed record Anchor
{
    /// <summary>Makes an anchor.</summary>
    /// <param name="kind">How the time stands to it.</param>
    /// <param name="of">What it is told by; not mentioned in "within two months", "two years ago", where the start is not said.</param>
    /// <param name="offset">By how much; by default not mentioned.</param>
    /// <exception cref="ArgumentException">"Within" has no offset, or neither is said by what nor by how much.</exception>
    public Anchor(AnchorKind kind, Slot<What> of, Slot<LengthOfTime> offset = default)
    {
        if (of.Kind == SlotKind.NotMentioned && offset.Kind == SlotKind.NotMentioned)
        {
            throw new ArgumentException("A time is told by something, by how much, or by both.", nameof(of));
        }

        Kind = Guard.Defined(kind);
        Of = of;
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

    /// <summary>The day that follows from the day of what it is told by; unknown where nothing follows.</summary>
    internal UncertainDate From(UncertainDate day)
    {
        if (day.Precision == DatePrecision.Unknown || Kind is AnchorKind.Upon or AnchorKind.SameDay or AnchorKind.During)
        {
            return day;
        }

        var direction = Kind == AnchorKind.Before ? -1 : 1;
        return Kind is AnchorKind.After or AnchorKind.Before or AnchorKind.Within
            && Offset.TryPickValue(out var offset)
            && offset.Shift(day.Earliest, direction) is { } earliest
            && offset.Shift(day.Latest, direction) is { } latest
            ? UncertainDate.Within(new DateInterval(Kind == AnchorKind.Within ? day.Earliest : earliest, latest))
            : UncertainDate.Unknown;
    }
}
