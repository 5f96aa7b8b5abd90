using NodaTime;
using NodaTime.Text;

namespace DiplomacyModel.Time;

/// <summary>By which clock a time of day is told: that of a place, or so far from UTC. Equal by <see cref="Id"/>.</summary>
public sealed class ClockZone : IEquatable<ClockZone>
{
    private ClockZone(DateTimeZone zone) => Zone = zone;

    /// <summary>Coordinated universal time, the <c>Z</c> of EDTF.</summary>
    public static ClockZone Utc { get; } = new(DateTimeZone.Utc);

    /// <summary>The id of the zone: of the time zone database of IANA, such as <c>Asia/Ho_Chi_Minh</c>, or <c>UTC+07</c>.</summary>
    public string Id => Zone.Id;

    /// <summary>The zone itself.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>A zone of the time zone database of IANA, with which NodaTime comes.</summary>
    /// <param name="id">Its id, such as <c>Asia/Ho_Chi_Minh</c> or <c>America/New_York</c>.</param>
    /// <returns>The zone.</returns>
    /// <exception cref="ArgumentException">There is no such zone.</exception>
    public static ClockZone Of(string id) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(id) is { } zone
        ? new(zone)
        : throw new ArgumentException($"The time zone database has no zone '{id}'; write one such as Asia/Ho_Chi_Minh.", nameof(id));

    /// <summary>A zone from anywhere.</summary>
    /// <param name="zone">The zone; its id says which it is.</param>
    /// <returns>The zone.</returns>
    public static ClockZone Of(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return new(zone);
    }

    /// <summary>So far from UTC: <c>+07:00</c>.</summary>
    /// <param name="offset">How far; ahead of it is positive.</param>
    /// <returns>The zone.</returns>
    public static ClockZone Of(Offset offset) => new(DateTimeZone.ForOffset(offset));

    /// <inheritdoc/>
    public bool Equals(ClockZone? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ClockZone);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Equality by id.</summary>
    /// <param name="left">One zone.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when equal.</returns>
    public static bool operator ==(ClockZone? left, ClockZone? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by id.</summary>
    /// <param name="left">One zone.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when not equal.</returns>
    public static bool operator !=(ClockZone? left, ClockZone? right) => !(left == right);

    /// <summary>The id.</summary>
    /// <returns>Such as <c>Asia/Ho_Chi_Minh</c> or <c>UTC+07</c>.</returns>
    public override string ToString() => Id;

    // As EDTF writes it.
    internal static ClockZone OfText(string offset) => offset == "Z" ? Utc : Of(OffsetPattern.GeneralInvariant.Parse(offset).Value);
}
