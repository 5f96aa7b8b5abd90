namespace DiplomacyModel;

/// <content>Of time, number and size.</content>
public static partial class Marks
{
    /// <summary>More than enough.</summary>
    public static Mark Ample { get; } = new("ample", "More than enough.", InNews);

    /// <summary>That takes little time or few words.</summary>
    public static Mark Brief { get; } = new("brief", "That takes little time or few words.", InNews);

    /// <summary>Of now.</summary>
    public static Mark Current { get; } = new("current", "Of now.", InStatements);

    /// <summary>Before others, or before long.</summary>
    public static Mark Early { get; } = new("early", "Before others, or before long.", InStatements);

    /// <summary>There already.</summary>
    public static Mark Existing { get; } = new("existing", "There already.", InStatements);

    /// <summary>Not many.</summary>
    public static Mark Few { get; } = new("few", "Not many.", InStatements);

    /// <summary>After which nothing more comes.</summary>
    public static Mark Final { get; } = new("final", "After which nothing more comes.", InStatements);

    /// <summary>Of an earlier time, no longer.</summary>
    public static Mark Former { get; } = new("former", "Of an earlier time, no longer.", InNews);

    /// <summary>With nothing wanting.</summary>
    public static Mark Full { get; } = new("full", "With nothing wanting.", InStatements);

    /// <summary>Of the time to come.</summary>
    public static Mark Future { get; } = new("future", "Of the time to come.", InStatements);

    /// <summary>Becoming more.</summary>
    public static Mark Growing { get; } = new("growing", "Becoming more.", InStatements);

    /// <summary>That will be remembered.</summary>
    public static Mark Historic { get; } = new("historic", "That will be remembered.", InNews);

    /// <summary>Without delay in between.</summary>
    public static Mark Immediate { get; } = new("immediate", "Without delay in between.", InStatements);

    /// <summary>For the time until something final.</summary>
    public static Mark Interim { get; } = new("interim", "For the time until something final.", InStatements);

    /// <summary>Of great size or number.</summary>
    public static Mark Large { get; } = new("large", "Of great size or number.", InNews);

    /// <summary>That stays for a long time.</summary>
    public static Mark Lasting { get; } = new("lasting", "That stays for a long time.", InStatements);

    /// <summary>That has been for a long time.</summary>
    public static Mark LongStanding { get; } = new("long-standing", "That has been for a long time.", InStatements);

    /// <summary>Meant for years to come.</summary>
    public static Mark LongTerm { get; } = new("long-term", "Meant for years to come.", InStatements);

    /// <summary>Of great number.</summary>
    public static Mark Many { get; } = new("many", "Of great number.", InNews);

    /// <summary>Very large in number or force.</summary>
    public static Mark Massive { get; } = new("massive", "Very large in number or force.", InStatements);

    /// <summary>Not there before.</summary>
    public static Mark New { get; } = new("new", "Not there before.", InStatements);

    /// <summary>Named for an office not long ago.</summary>
    public static Mark NewlyAppointed { get; } = new("newly-appointed", "Named for an office not long ago.", InNews);

    /// <summary>That comes after.</summary>
    public static Mark Next { get; } = new("next", "That comes after.", InNews);

    /// <summary>Not yet at its end.</summary>
    public static Mark Ongoing { get; } = new("ongoing", "Not yet at its end.", InStatements);

    /// <summary>That came before.</summary>
    public static Mark Previous { get; } = new("previous", "That came before.", InNews);

    /// <summary>Not long ago.</summary>
    public static Mark Recent { get; } = new("recent", "Not long ago.", InStatements);

    /// <summary>At set times or again and again.</summary>
    public static Mark Regular { get; } = new("regular", "At set times or again and again.", InStatements);

    /// <summary>For which a time is set.</summary>
    public static Mark Scheduled { get; } = new("scheduled", "For which a time is set.", InNews);

    /// <summary>Not settled, and may be changed.</summary>
    public static Mark Tentative { get; } = new("tentative", "Not settled, and may be changed.", InNews);

    /// <summary>As it has long been.</summary>
    public static Mark Traditional { get; } = new("traditional", "As it has long been.", InStatements);

    /// <summary>Of several kinds.</summary>
    public static Mark Various { get; } = new("various", "Of several kinds.", InStatements);
}
