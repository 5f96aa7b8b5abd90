using static DiplomacyModel.Time.AllenRelation;

namespace DiplomacyModel.Time;

/// <content>The sets that questions are made of.</content>
public readonly partial struct AllenRelations
{
    /// <summary>It has ended before the other starts.</summary>
    public static AllenRelations Preceding { get; } = [Before, Meets];

    /// <summary>It starts after the other has ended.</summary>
    public static AllenRelations Succeeding { get; } = [MetBy, After];

    /// <summary>Both share a day.</summary>
    public static AllenRelations Intersecting { get; } = [Overlaps, Starts, During, Finishes, Equal, FinishedBy, AllenRelation.Contains, StartedBy, OverlappedBy];

    /// <summary>Each of its days is one of the other.</summary>
    public static AllenRelations Inside { get; } = [Starts, During, Finishes, Equal];

    /// <summary>Each day of the other is one of its own.</summary>
    public static AllenRelations Covering { get; } = [Equal, FinishedBy, AllenRelation.Contains, StartedBy];

    /// <summary>Both are the same days.</summary>
    public static AllenRelations Same { get; } = [Equal];

    /// <summary>Of two days: it is the other or an earlier one.</summary>
    internal static AllenRelations NotLater { get; } = [Before, Meets, Equal];

    /// <summary>Of two days: it is the other or a later one.</summary>
    internal static AllenRelations NotEarlier { get; } = [Equal, MetBy, After];
}
