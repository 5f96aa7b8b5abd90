namespace DiplomacyModel;

/// <summary>One slot of what several tell: a value where they tell one, alternatives where they differ. Who says nothing says nothing against it.</summary>
internal static class ToldSlots
{
    public static Slot<T> ToSlot<T>(this IEnumerable<T> told)
        where T : notnull
    {
        Items<T> values = [.. told.Distinct()];
        return values.Count switch { 0 => Slot<T>.NotMentioned, 1 => Slot<T>.Of(values[0]), _ => Slot<T>.OneOf(values) };
    }

    /// <summary>Where nobody tells a value, how all that mention it say that it is missing; not mentioned where they differ in that.</summary>
    public static Slot<T> Merged<T>(this IEnumerable<Slot<T>> told)
        where T : notnull
    {
        Items<Slot<T>> slots = [.. told.Where(slot => slot.Kind != SlotKind.NotMentioned).Distinct()];
        return slots.Count == 1 ? slots[0] : slots.SelectMany(slot => slot.Values).ToSlot();
    }
}
