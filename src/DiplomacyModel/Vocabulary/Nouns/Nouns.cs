namespace DiplomacyModel;

/// <summary>Everyday nouns of the register, in the singular. Read them with <c>using static DiplomacyModel.Nouns;</c>.</summary>
/// <remarks>
/// They stand in a file for each field. A noun that is a type of the library too, such as relation or statement, is written
/// <c>Nouns.Relation</c>. Register your own: <c>new Topic("otter", "A beast of rivers.", "usage of news reports")</c>.
/// </remarks>
public static partial class Nouns
{
    private const string InNews = "usage of news reports";
    private const string InStatements = "usage of joint statements";
}
