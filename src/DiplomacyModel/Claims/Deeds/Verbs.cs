namespace DiplomacyModel;

/// <summary>Everyday verbs, each in its frame: the slots of a verb are its parameters. Read them with <c>using static DiplomacyModel.Verbs;</c>.</summary>
/// <remarks>
/// They stand in a file for each frame. A word that is noun or adjective too, such as trade or open, is written <c>Verbs.Trade</c> where both
/// classes are read. Register your own: <c>new ActingVerb("dredge", "To deepen a waterway.", "usage of news reports")</c>.
/// </remarks>
public static partial class Verbs
{
    private const string InNews = "usage of news reports";
    private const string InStatements = "usage of joint statements";
}
