namespace DiplomacyModel;

/// <summary>Everyday adjectives and adverbs of manner. Read them with <c>using static DiplomacyModel.Marks;</c>.</summary>
/// <remarks>Register your own: <c>new Mark("muddy", "Full of mud.", "usage of news reports")</c>.</remarks>
public static partial class Marks
{
    private const string InNews = "usage of news reports";
    private const string InStatements = "usage of joint statements";

    /// <summary>That can be reached or used.</summary>
    public static Mark Accessible { get; } = new("accessible", "That can be reached or used.", InStatements);

    /// <summary>Taking part with effort.</summary>
    public static Mark Active { get; } = new("active", "Taking part with effort.", InStatements);

    /// <summary>From the highest rank to the lowest.</summary>
    public static Mark AllLevels { get; } = new("all-levels", "From the highest rank to the lowest.", InStatements);

    /// <summary>Promised before, and not for the first time now.</summary>
    public static Mark AlreadyPledged { get; } = new("already-pledged", "Promised before, and not for the first time now.", InNews);

    /// <summary>That is there, at a meeting or a vote.</summary>
    public static Mark Attending { get; } = new("attending", "That is there, at a meeting or a vote.", InNews);

    /// <summary>Giving each side or part its due.</summary>
    public static Mark Balanced { get; } = new("balanced", "Giving each side or part its due.", InStatements);

    /// <summary>Of two sides.</summary>
    public static Mark Bilateral { get; } = new("bilateral", "Of two sides.", InStatements);

    /// <summary>Over a large part of the matter.</summary>
    public static Mark Broad { get; } = new("broad", "Over a large part of the matter.", InStatements);

    /// <summary>With little distance between the sides.</summary>
    public static Mark Close { get; } = new("close", "With little distance between the sides.", InStatements);

    /// <summary>Of trade and business.</summary>
    public static Mark Commercial { get; } = new("commercial", "Of trade and business.", InStatements);

    /// <summary>Bound by one's own word or will.</summary>
    public static Mark Committed { get; } = new("committed", "Bound by one's own word or will.", InNews);

    /// <summary>Of all who are meant.</summary>
    public static Mark Common { get; } = new("common", "Of all who are meant.", InStatements);

    /// <summary>That can hold its own against others.</summary>
    public static Mark Competitive { get; } = new("competitive", "That can hold its own against others.", InStatements);

    /// <summary>Covering all parts of the matter.</summary>
    public static Mark Comprehensive { get; } = new("comprehensive", "Covering all parts of the matter.", InStatements);

    /// <summary>In particulars that can be done or seen.</summary>
    public static Mark Concrete { get; } = new("concrete", "In particulars that can be done or seen.", InStatements);

    /// <summary>Meant to help things on.</summary>
    public static Mark Constructive { get; } = new("constructive", "Meant to help things on.", InStatements);

    /// <summary>In which sides work together.</summary>
    public static Mark Cooperative { get; } = new("cooperative", "In which sides work together.", InNews);

    /// <summary>On which much hangs.</summary>
    public static Mark Crucial { get; } = new("crucial", "On which much hangs.", InStatements);

    /// <summary>Of the arts and ways of life.</summary>
    public static Mark Cultural { get; } = new("cultural", "Of the arts and ways of life.", InStatements);

    /// <summary>In fact, and not or not yet in law: of a recognition that may be taken back.</summary>
    public static Mark DeFacto { get; } = new("de-facto", "In fact, and not or not yet in law: of a recognition that may be taken back.", InNews);

    /// <summary>In law, and in full: of a recognition that is meant to stay.</summary>
    public static Mark DeJure { get; } = new("de-jure", "In law, and in full: of a recognition that is meant to stay.", InNews);

    /// <summary>Of the rule of the people.</summary>
    public static Mark Democratic { get; } = new("democratic", "Of the rule of the people.", InStatements);

    /// <summary>On the way to more wealth or strength.</summary>
    public static Mark Developing { get; } = new("developing", "On the way to more wealth or strength.", InStatements);

    /// <summary>Not the same.</summary>
    public static Mark Different { get; } = new("different", "Not the same.", InStatements);

    /// <summary>Of data and networks.</summary>
    public static Mark Digital { get; } = new("digital", "Of data and networks.", InStatements);

    /// <summary>Of the dealings of states through envoys.</summary>
    public static Mark Diplomatic { get; } = new("diplomatic", "Of the dealings of states through envoys.", InNews);

    /// <summary>With nobody and nothing between.</summary>
    public static Mark Direct { get; } = new("direct", "With nobody and nothing between.", InNews);

    /// <summary>Inside one's own country.</summary>
    public static Mark Domestic { get; } = new("domestic", "Inside one's own country.", InStatements);

    /// <summary>Of the economy.</summary>
    public static Mark Economic { get; } = new("economic", "Of the economy.", InStatements);

    /// <summary>That works.</summary>
    public static Mark Effective { get; } = new("effective", "That works.", InStatements);

    /// <summary>That gives hope.</summary>
    public static Mark Encouraging { get; } = new("encouraging", "That gives hope.", InStatements);

    /// <summary>Of the natural world around us.</summary>
    public static Mark Environmental { get; } = new("environmental", "Of the natural world around us.", InStatements);

    /// <summary>Of the same standing.</summary>
    public static Mark Equal { get; } = new("equal", "Of the same standing.", InStatements);

    /// <summary>Without which it does not go.</summary>
    public static Mark Essential { get; } = new("essential", "Without which it does not go.", InStatements);

    /// <summary>Over a wide range.</summary>
    public static Mark Extensive { get; } = new("extensive", "Over a wide range.", InStatements);

    /// <summary>Making it easy.</summary>
    public static Mark Favourable { get; } = new("favourable", "Making it easy.", InStatements);

    /// <summary>Of women.</summary>
    public static Mark Female { get; } = new("female", "Of women.", InNews);

    /// <summary>That does not give way.</summary>
    public static Mark Firm { get; } = new("firm", "That does not give way.", InStatements);

    /// <summary>That can be changed to fit.</summary>
    public static Mark Flexible { get; } = new("flexible", "That can be changed to fit.", InNews);

    /// <summary>Done in due form and in an office, and not in private; many texts print official.</summary>
    public static Mark Formal { get; } = new("formal", "Done in due form and in an office, and not in private; many texts print official.", InNews);

    /// <summary>Without holding back what divides.</summary>
    public static Mark Frank { get; } = new("frank", "Without holding back what divides.", InStatements);

    /// <summary>Not bound or hindered.</summary>
    public static Mark Free { get; } = new("free", "Not bound or hindered.", InStatements);

    /// <summary>Of good will.</summary>
    public static Mark Friendly { get; } = new("friendly", "Of good will.", InStatements);

    /// <summary>That brought something.</summary>
    public static Mark Fruitful { get; } = new("fruitful", "That brought something.", InStatements);

    /// <summary>More than so far.</summary>
    public static Mark Further { get; } = new("further", "More than so far.", InStatements);

    /// <summary>Of the whole world.</summary>
    public static Mark Global { get; } = new("global", "Of the whole world.", InStatements);

    /// <summary>As one would wish it.</summary>
    public static Mark Good { get; } = new("good", "As one would wish it.", InStatements);

    /// <summary>Far up on a scale.</summary>
    public static Mark High { get; } = new("high", "Far up on a scale.", InStatements);

    /// <summary>Among those of high rank.</summary>
    public static Mark HighLevel { get; } = new("high-level", "Among those of high rank.", InStatements);

    /// <summary>Of help for people in need.</summary>
    public static Mark Humanitarian { get; } = new("humanitarian", "Of help for people in need.", InNews);

    /// <summary>Against the law.</summary>
    public static Mark Illegal { get; } = new("illegal", "Against the law.", InNews);

    /// <summary>Of weight.</summary>
    public static Mark Important { get; } = new("important", "Of weight.", InStatements);

    /// <summary>Going into particulars.</summary>
    public static Mark InDepth { get; } = new("in-depth", "Going into particulars.", InStatements);

    /// <summary>Leaving nobody out.</summary>
    public static Mark Inclusive { get; } = new("inclusive", "Leaving nobody out.", InStatements);

    /// <summary>That does something new.</summary>
    public static Mark Innovative { get; } = new("innovative", "That does something new.", InStatements);

    /// <summary>Between or above states.</summary>
    public static Mark International { get; } = new("international", "Between or above states.", InStatements);

    /// <summary>Of two or more as one.</summary>
    public static Mark Joint { get; } = new("joint", "Of two or more as one.", InStatements);

    /// <summary>As right demands.</summary>
    public static Mark Just { get; } = new("just", "As right demands.", InStatements);

    /// <summary>On which others depend.</summary>
    public static Mark Key { get; } = new("key", "On which others depend.", InStatements);

    /// <summary>That must be kept by law.</summary>
    public static Mark LegallyBinding { get; } = new("legally-binding", "That must be kept by law.", InStatements);

    /// <summary>Greater than most.</summary>
    public static Mark Major { get; } = new("major", "Greater than most.", InNews);

    /// <summary>Of the sea.</summary>
    public static Mark Maritime { get; } = new("maritime", "Of the sea.", InStatements);

    /// <summary>Of armed forces.</summary>
    public static Mark Military { get; } = new("military", "Of armed forces.", InNews);

    /// <summary>Of many sides under common rules.</summary>
    public static Mark Multilateral { get; } = new("multilateral", "Of many sides under common rules.", InStatements);

    /// <summary>Of each toward the other.</summary>
    public static Mark Mutual { get; } = new("mutual", "Of each toward the other.", InStatements);

    /// <summary>Good for each side.</summary>
    public static Mark MutuallyBeneficial { get; } = new("mutually-beneficial", "Good for each side.", InStatements);

    /// <summary>Of one nation as a whole.</summary>
    public static Mark National { get; } = new("national", "Of one nation as a whole.", InNews);

    /// <summary>Of the power of the atom.</summary>
    public static Mark Nuclear { get; } = new("nuclear", "Of the power of the atom.", InNews);

    /// <summary>Not shut to anybody.</summary>
    public static Mark Open { get; } = new("open", "Not shut to anybody.", InStatements);

    /// <summary>Besides those that are named.</summary>
    public static Mark Other { get; } = new("other", "Besides those that are named.", InNews);

    /// <summary>That share something with each other, so that it is counted in more than one.</summary>
    public static Mark Overlapping { get; } = new("overlapping", "That share something with each other, so that it is counted in more than one.", InNews);

    /// <summary>That takes part.</summary>
    public static Mark Participating { get; } = new("participating", "That takes part.", InStatements);

    /// <summary>Without force.</summary>
    public static Mark Peaceful { get; } = new("peaceful", "Without force.", InStatements);

    /// <summary>Of those who govern and of power.</summary>
    public static Mark Political { get; } = new("political", "Of those who govern and of power.", InStatements);

    /// <summary>On the good side.</summary>
    public static Mark Positive { get; } = new("positive", "On the good side.", InStatements);

    /// <summary>Of what can be done.</summary>
    public static Mark Practical { get; } = new("practical", "Of what can be done.", InStatements);

    /// <summary>That weighs on those concerned and asks to be dealt with.</summary>
    public static Mark Pressing { get; } = new("pressing", "That weighs on those concerned and asks to be dealt with.", InStatements);

    /// <summary>Of or for everybody, or of the state.</summary>
    public static Mark Public { get; } = new("public", "Of or for everybody, or of the state.", InStatements);

    /// <summary>Of a region of the world.</summary>
    public static Mark Regional { get; } = new("regional", "Of a region of the world.", InStatements);

    /// <summary>That bears on the matter.</summary>
    public static Mark Relevant { get; } = new("relevant", "That bears on the matter.", InStatements);

    /// <summary>To be counted on.</summary>
    public static Mark Reliable { get; } = new("reliable", "To be counted on.", InStatements);

    /// <summary>That recovers from a blow.</summary>
    public static Mark Resilient { get; } = new("resilient", "That recovers from a blow.", InStatements);

    /// <summary>Answering for what one does.</summary>
    public static Mark Responsible { get; } = new("responsible", "Answering for what one does.", InStatements);

    /// <summary>Resting on rules that all know.</summary>
    public static Mark RulesBased { get; } = new("rules-based", "Resting on rules that all know.", InStatements);

    /// <summary>That governs at the time.</summary>
    public static Mark Ruling { get; } = new("ruling", "That governs at the time.", InNews);

    /// <summary>Free from danger.</summary>
    public static Mark Safe { get; } = new("safe", "Free from danger.", InStatements);

    /// <summary>Safe from threat.</summary>
    public static Mark Secure { get; } = new("secure", "Safe from threat.", InStatements);

    /// <summary>Of a kind to worry about, or meant in earnest.</summary>
    public static Mark Serious { get; } = new("serious", "Of a kind to worry about, or meant in earnest.", InStatements);

    /// <summary>Had by all sides alike.</summary>
    public static Mark Shared { get; } = new("shared", "Had by all sides alike.", InStatements);

    /// <summary>Large enough to matter.</summary>
    public static Mark Significant { get; } = new("significant", "Large enough to matter.", InStatements);

    /// <summary>Called so by others, in words that the text puts in quotation marks and does not make its own.</summary>
    public static Mark SoCalled { get; } = new("so-called", "Called so by others, in words that the text puts in quotation marks and does not make its own.", InNews);

    /// <summary>Of how people live together.</summary>
    public static Mark Social { get; } = new("social", "Of how people live together.", InStatements);

    /// <summary>Unlike the others, mostly above them.</summary>
    public static Mark Special { get; } = new("special", "Unlike the others, mostly above them.", InNews);

    /// <summary>Not soon changing.</summary>
    public static Mark Stable { get; } = new("stable", "Not soon changing.", InStatements);

    /// <summary>Of far ends and great weight.</summary>
    public static Mark Strategic { get; } = new("strategic", "Of far ends and great weight.", InStatements);

    /// <summary>Of much force.</summary>
    public static Mark Strong { get; } = new("strong", "Of much force.", InStatements);

    /// <summary>Of how something is built.</summary>
    public static Mark Structural { get; } = new("structural", "Of how something is built.", InStatements);

    /// <summary>That can go on without using itself up.</summary>
    public static Mark Sustainable { get; } = new("sustainable", "That can go on without using itself up.", InStatements);

    /// <summary>In a short time.</summary>
    public static Mark Swift { get; } = new("swift", "In a short time.", InStatements);

    /// <summary>That can be felt or shown.</summary>
    public static Mark Tangible { get; } = new("tangible", "That can be felt or shown.", InStatements);

    /// <summary>Of special skill or of particulars.</summary>
    public static Mark Technical { get; } = new("technical", "Of special skill or of particulars.", InStatements);

    /// <summary>So that all can see into it.</summary>
    public static Mark Transparent { get; } = new("transparent", "So that all can see into it.", InStatements);

    /// <summary>Of three sides.</summary>
    public static Mark Trilateral { get; } = new("trilateral", "Of three sides.", InStatements);

    /// <summary>On which one relies.</summary>
    public static Mark Trusted { get; } = new("trusted", "On which one relies.", InStatements);

    /// <summary>Of one side without the others.</summary>
    public static Mark Unilateral { get; } = new("unilateral", "Of one side without the others.", InStatements);

    /// <summary>That cannot wait.</summary>
    public static Mark Urgent { get; } = new("urgent", "That cannot wait.", InStatements);

    /// <summary>Needed as life is.</summary>
    public static Mark Vital { get; } = new("vital", "Needed as life is.", InStatements);

    /// <summary>In writing.</summary>
    public static Mark Written { get; } = new("written", "In writing.", InNews);

    /// <summary>Of few years.</summary>
    public static Mark Young { get; } = new("young", "Of few years.", InNews);
}
