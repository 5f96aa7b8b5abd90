using DiplomacyModel;

namespace VietnamJapan;

/// <summary>The adjectives and adverbs of the two reports that the shared vocabulary does not have.</summary>
public static class OwnMarks
{
    private const string Usage = "usage of the two reports";

    public static Mark Ample { get; } = new("ample", "More than enough.", Usage);

    public static Mark Cordially { get; } = new("cordially", "In a warm and friendly manner.", Usage);

    public static Mark FlexibleForms { get; } = new("flexible-forms", "In various forms that can change.", Usage);

    public static Mark Highly { get; } = new("highly", "To a great degree.", Usage);

    public static Mark Many { get; } = new("many", "Of great number.", Usage);

    public static Mark PartyChannel { get; } = new("party-channel", "Between political parties.", Usage);
}
