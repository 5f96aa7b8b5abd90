namespace DiplomacyModel;

/// <content>Of texts, and of votes on them.</content>
public static partial class Marks
{
    /// <summary>Neither for nor against in a vote.</summary>
    public static Mark Abstaining { get; } = new("abstaining", "Neither for nor against in a vote.", InNews);

    /// <summary>Of a text in one language: counting as the text itself.</summary>
    public static Mark Authentic { get; } = new("authentic", "Of a text in one language: counting as the text itself.", "Vienna Convention on the Law of Treaties (1969), article 33");

    /// <summary>For what is voted on.</summary>
    public static Mark InFavour { get; } = new("in-favour", "For what is voted on.", InNews);

    /// <summary>Of a treaty or an act: without effect in law.</summary>
    public static Mark NullAndVoid { get; } = new("null-and-void", "Of a treaty or an act: without effect in law.", "Vienna Convention on the Law of Treaties (1969), article 69");

    /// <summary>Against what is voted on.</summary>
    public static Mark Opposed { get; } = new("opposed", "Against what is voted on.", InNews);

    /// <summary>That is to be kept, and not by law.</summary>
    public static Mark PoliticallyBinding { get; } = new("politically-binding", "That is to be kept, and not by law.", InStatements);

    /// <summary>Of a vote or a decision: with nobody against; how many voted is not said.</summary>
    public static Mark Unanimous { get; } = new("unanimous", "Of a vote or a decision: with nobody against; how many voted is not said.", InNews);

    /// <summary>Of a text: not given out to all.</summary>
    public static Mark Unpublished { get; } = new("unpublished", "Of a text: not given out to all.", InNews);

    /// <summary>Of a treaty or an act: having effect in law.</summary>
    public static Mark Valid { get; } = new("valid", "Of a treaty or an act: having effect in law.", "Vienna Convention on the Law of Treaties (1969), article 42");
}
