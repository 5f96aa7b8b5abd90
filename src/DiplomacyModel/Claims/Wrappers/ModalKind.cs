namespace DiplomacyModel.Content;

/// <summary>Which modality a claim has.</summary>
public enum ModalKind
{
    /// <summary>Allowed, or possible: "may".</summary>
    May,

    /// <summary>Obliged: "must", "shall".</summary>
    Must,

    /// <summary>Needed, or right: "should", "the need to".</summary>
    Should,

    /// <summary>Able: "can".</summary>
    Can,

    /// <summary>"likely".</summary>
    Likely,

    /// <summary>Planned or announced, and not told as done: "will take place", "set to".</summary>
    Planned,
}
