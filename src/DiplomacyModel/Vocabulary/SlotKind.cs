namespace DiplomacyModel.Content;

/// <summary>What stands in a <see cref="Slot{T}"/>.</summary>
public enum SlotKind
{
    /// <summary>Nothing was said.</summary>
    NotMentioned,

    /// <summary>A value.</summary>
    Value,

    /// <summary>One of several; the text leaves open which.</summary>
    Alternatives,

    /// <summary>Said not to be known.</summary>
    StatedUnknown,

    /// <summary>Said to be told later.</summary>
    ToBeAnnounced,

    /// <summary>Said to be kept secret.</summary>
    Undisclosed,

    /// <summary>One that is not named.</summary>
    Unnamed,

    /// <summary>Several that are not named.</summary>
    SeveralUnnamed,

    /// <summary>A blank in a document.</summary>
    LeftBlank,
}
