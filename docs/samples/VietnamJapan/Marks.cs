using DiplomacyModel;

namespace VietnamJapan;

/// <summary>The adjectives and adverbs of the two reports, each with its meaning.</summary>
public static class Marks
{
    private const string Usage = "usage of the two reports";

    public static Mark Reliable { get; } = new("reliable", "To be counted on.", Usage);

    public static Mark Active { get; } = new("active", "Taking part.", Usage);

    public static Mark Responsible { get; } = new("responsible", "Answering for what one does.", Usage);

    public static Mark Important { get; } = new("important", "Of weight.", Usage);

    public static Mark Regular { get; } = new("regular", "At set times.", Usage);

    public static Mark AllLevels { get; } = new("all-levels", "From the highest to the lowest.", Usage);

    public static Mark Effectively { get; } = new("effectively", "So that it works.", Usage);

    public static Mark FlexibleForms { get; } = new("flexible-forms", "In various forms that can change.", Usage);

    public static Mark Young { get; } = new("young", "Of few years.", Usage);

    public static Mark Female { get; } = new("female", "Of women.", Usage);

    public static Mark Favourable { get; } = new("favourable", "Making it easy.", Usage);

    public static Mark Current { get; } = new("current", "Of now.", Usage);

    public static Mark Various { get; } = new("various", "Of several kinds.", Usage);

    public static Mark Economic { get; } = new("economic", "Of the economy.", Usage);

    public static Mark Growing { get; } = new("growing", "Becoming more.", Usage);

    public static Mark Many { get; } = new("many", "Of great number.", Usage);

    public static Mark Ample { get; } = new("ample", "More than enough.", Usage);

    public static Mark Political { get; } = new("political", "Of those who govern.", Usage);

    public static Mark Crucial { get; } = new("crucial", "On which much hangs.", Usage);

    public static Mark Closely { get; } = new("closely", "With little distance.", Usage);

    public static Mark Existing { get; } = new("existing", "There already.", Usage);

    public static Mark New { get; } = new("new", "Not there before.", Usage);

    public static Mark Good { get; } = new("good", "Well liked.", Usage);

    public static Mark Common { get; } = new("common", "Of both.", Usage);

    public static Mark Stable { get; } = new("stable", "Not soon changing.", Usage);

    public static Mark PartyChannel { get; } = new("party-channel", "Between political parties.", Usage);
}
