namespace DiplomacyModel.Time;

/// <summary>How one stretch of whole days lies to another: Allen's thirteen, of which just one holds of two exact stretches.</summary>
/// <remarks>Days are whole: one stretch <see cref="Meets"/> another when that one starts on the day after it ends; they share no day.</remarks>
public enum AllenRelation
{
    /// <summary>It ends, and at least one day passes before the other starts.</summary>
    Before,

    /// <summary>It ends on the day before the other starts.</summary>
    Meets,

    /// <summary>It starts first, and ends first, on a day of the other.</summary>
    Overlaps,

    /// <summary>Both start together; it ends first.</summary>
    Starts,

    /// <summary>It starts after the other and ends before it.</summary>
    During,

    /// <summary>Both end together; it starts later.</summary>
    Finishes,

    /// <summary>Both are the same days.</summary>
    Equal,

    /// <summary>Both end together; it starts first.</summary>
    FinishedBy,

    /// <summary>It starts before the other and ends after it.</summary>
    Contains,

    /// <summary>Both start together; it ends later.</summary>
    StartedBy,

    /// <summary>It starts later, on a day of the other, and ends later.</summary>
    OverlappedBy,

    /// <summary>It starts on the day after the other ends.</summary>
    MetBy,

    /// <summary>The other ends, and at least one day passes before it starts.</summary>
    After,
}
