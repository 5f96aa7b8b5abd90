namespace DiplomacyModel;

/// <summary>How one claim stands to another.</summary>
public enum LinkKind
{
    /// <summary>The first answers the second.</summary>
    Answers,

    /// <summary>The first asks or offers again what the second did.</summary>
    Renews,

    /// <summary>The first is about the second without answering it.</summary>
    ReactsTo,

    /// <summary>The first comes after the second: "following the storming".</summary>
    Follows,

    /// <summary>The first is because of the second.</summary>
    BecauseOf,

    /// <summary>The first is in return for the second.</summary>
    InReturnFor,

    /// <summary>The first brings about the second.</summary>
    BringsAbout,

    /// <summary>The first is so although the second is.</summary>
    Despite,

    /// <summary>The first stands in contrast to the second: "however", "but", "whereas". Both are so.</summary>
    ContrastsWith,

    /// <summary>The first goes on while the second does.</summary>
    Meanwhile,

    /// <summary>The first says again what the second said.</summary>
    Repeats,

    /// <summary>The first is a version or a translation of the second.</summary>
    VersionOf,

    /// <summary>The first is part of the second.</summary>
    PartOf,

    /// <summary>Both tell of one and the same.</summary>
    SameAs,
}
