using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <summary>What a source says in one place of a claim: a value, alternatives, or one of the ways in which a value is not there.</summary>
/// <remarks>
/// <c>default</c> is <see cref="NotMentioned"/>; every way of not knowing stays apart from the others. Equal by kind and values.
/// A value converts to a slot that holds it.
/// </remarks>
/// <typeparam name="T">What may stand in the slot.</typeparam>
public readonly record struct Slot<T>
    where T : notnull
{
    private Slot(SlotKind kind, Items<T> values) => (Kind, Values) = (kind, values);

    /// <summary>Nothing was said.</summary>
    public static Slot<T> NotMentioned => default;

    /// <summary>Said not to be known.</summary>
    public static Slot<T> StatedUnknown => new(SlotKind.StatedUnknown, []);

    /// <summary>Said to be told later.</summary>
    public static Slot<T> ToBeAnnounced => new(SlotKind.ToBeAnnounced, []);

    /// <summary>Said to be kept secret.</summary>
    public static Slot<T> Undisclosed => new(SlotKind.Undisclosed, []);

    /// <summary>There is one, and it is not named.</summary>
    public static Slot<T> Unnamed => new(SlotKind.Unnamed, []);

    /// <summary>There are several, and they are not named.</summary>
    public static Slot<T> SeveralUnnamed => new(SlotKind.SeveralUnnamed, []);

    /// <summary>A blank in a document.</summary>
    public static Slot<T> LeftBlank => new(SlotKind.LeftBlank, []);

    /// <summary>What is there, or how it is missing.</summary>
    public SlotKind Kind { get; }

    /// <summary>The value, the alternatives, or nothing.</summary>
    public Items<T> Values { get; }

    /// <summary>A slot with a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The slot.</returns>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>; what is missing is said by kind.</exception>
    public static Slot<T> Of(T value) => value is null
        ? throw new ArgumentNullException(nameof(value), "A slot says how a value is missing; null does not.")
        : new(SlotKind.Value, [value]);

    /// <summary>A slot of which the text leaves open which of several values it holds.</summary>
    /// <param name="values">At least two.</param>
    /// <returns>The slot.</returns>
    /// <exception cref="ArgumentException">There are fewer than two, or one stands twice.</exception>
    public static Slot<T> OneOf(Items<T> values) => values.Count < 2 || values.Distinct().Count() != values.Count
        ? throw new ArgumentException("Alternatives are at least two, each named once.", nameof(values))
        : new(SlotKind.Alternatives, values);

    /// <summary>The value, where there is exactly one.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryPickValue([MaybeNullWhen(false)] out T value)
    {
        value = Kind == SlotKind.Value ? Values[0] : default;
        return Kind == SlotKind.Value;
    }

    /// <summary>The value, or in words how it is missing.</summary>
    /// <returns>Such as <c>not mentioned</c>.</returns>
    public override string ToString() => Kind switch
    {
        SlotKind.Value => Values[0].ToString() ?? "",
        SlotKind.Alternatives => string.Join(" or ", Values),
        SlotKind.StatedUnknown => "stated to be unknown",
        SlotKind.ToBeAnnounced => "to be announced",
        SlotKind.Undisclosed => "not disclosed",
        SlotKind.Unnamed => "not named",
        SlotKind.SeveralUnnamed => "several, not named",
        SlotKind.LeftBlank => "left blank",
        _ => "not mentioned",
    };

    /// <summary>A slot that holds the value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Slot<T>(T value) => Of(value);
}
