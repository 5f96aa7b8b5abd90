namespace DiplomacyModel;

/// <summary>How firmly somebody binds their own side, on the scale of committing. Nothing below <see cref="Pledge"/> is a promise.</summary>
public enum CommitGrade
{
    /// <summary>No grade is named: "agreed to", "committed to", "resolved to", "undertook to". Jointness is told by the statement.</summary>
    NotMentioned,

    /// <summary>Printed "willing", "would be willing".</summary>
    Willing,

    /// <summary>Printed "ready".</summary>
    Ready,

    /// <summary>Printed "will", "intends".</summary>
    Intend,

    /// <summary>Printed "pledged", "promised", "vowed".</summary>
    Pledge,
}
