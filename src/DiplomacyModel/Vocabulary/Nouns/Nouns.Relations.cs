namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>A lasting bond of states that promise to stand together, mostly in defence.</summary>
    public static Topic Alliance { get; } = new("alliance", "A lasting bond of states that promise to stand together, mostly in defence.", InNews);

    /// <summary>That somebody goes along with another.</summary>
    public static Topic Companionship { get; } = new("companionship", "That somebody goes along with another.", InNews);

    /// <summary>What ties two together.</summary>
    public static Topic Connection { get; } = new("connection", "What ties two together.", InNews);

    /// <summary>A touch between people or offices of two sides, in whatever form.</summary>
    public static Topic Contact { get; } = new("contact", "A touch between people or offices of two sides, in whatever form.", InStatements);

    /// <summary>Work toward common ends.</summary>
    public static Topic Cooperation { get; } = new("cooperation", "Work toward common ends.", InStatements);

    /// <summary>The bringing into line of what several do.</summary>
    public static Topic Coordination { get; } = new("coordination", "The bringing into line of what several do.", InStatements);

    /// <summary>Talks that go on over time, often with a name and a rhythm.</summary>
    public static Topic Dialogue { get; } = new("dialogue", "Talks that go on over time, often with a name and a rhythm.", InStatements);

    /// <summary>A point on which sides do not agree, short of a dispute.</summary>
    public static Topic Difference { get; } = new("difference", "A point on which sides do not agree, short of a dispute.", InStatements);

    /// <summary>The tie of two states that deal with each other through envoys, begun by mutual consent.</summary>
    public static Topic DiplomaticRelations { get; } = new("diplomatic-relations", "The tie of two states that deal with each other through envoys, begun by mutual consent.", "Vienna Convention on Diplomatic Relations (1961), article 2");

    /// <summary>To have partners of many kinds.</summary>
    public static Topic Diversification { get; } = new("diversification", "To have partners of many kinds.", InNews);

    /// <summary>Sending and receiving between two sides, of people, goods or views.</summary>
    public static Topic Exchange { get; } = new("exchange", "Sending and receiving between two sides, of people, goods or views.", InStatements);

    /// <summary>The line that a state keeps to toward others.</summary>
    public static Topic ForeignPolicy { get; } = new("foreign-policy", "The line that a state keeps to toward others.", InNews);

    /// <summary>All the dealings that a state has with others.</summary>
    public static Topic ForeignRelations { get; } = new("foreign-relations", "All the dealings that a state has with others.", InNews);

    /// <summary>Good will between peoples, of some age.</summary>
    public static Topic Friendship { get; } = new("friendship", "Good will between peoples, of some age.", InStatements);

    /// <summary>The standing of a state that is ruled by nobody else.</summary>
    public static Topic Independence { get; } = new("independence", "The standing of a state that is ruled by nobody else.", InNews);

    /// <summary>To act with many at once.</summary>
    public static Topic Multilateralisation { get; } = new("multilateralisation", "To act with many at once.", InNews);

    /// <summary>Good that comes to each side from the other.</summary>
    public static Topic MutualBenefit { get; } = new("mutual-benefit", "Good that comes to each side from the other.", InStatements);

    /// <summary>What both sides care for.</summary>
    public static Topic MutualInterest { get; } = new("mutual-interest", "What both sides care for.", InStatements);

    /// <summary>Regard that each side has for the other as an equal.</summary>
    public static Topic MutualRespect { get; } = new("mutual-respect", "Regard that each side has for the other as an equal.", InStatements);

    /// <summary>Knowledge that each side has of how the other sees things.</summary>
    public static Topic MutualUnderstanding { get; } = new("mutual-understanding", "Knowledge that each side has of how the other sees things.", InStatements);

    /// <summary>A state that lies next to another.</summary>
    public static Topic Neighbour { get; } = new("neighbour", "A state that lies next to another.", InNews);

    /// <summary>The rule that one state keeps out of the home affairs of another.</summary>
    public static Topic NonInterference { get; } = new("non-interference", "The rule that one state keeps out of the home affairs of another.", InStatements);

    /// <summary>The return of relations to what is usual between states.</summary>
    public static Topic Normalisation { get; } = new("normalisation", "The return of relations to what is usual between states.", InNews);

    /// <summary>Somebody one works with over time.</summary>
    public static Topic Partner { get; } = new("partner", "Somebody one works with over time.", InStatements);

    /// <summary>A relation of working together over time, often with a name.</summary>
    public static Topic Partnership { get; } = new("partnership", "A relation of working together over time, often with a name.", InStatements);

    /// <summary>Relations between those who govern.</summary>
    public static Topic PoliticalRelations { get; } = new("political-relations", "Relations between those who govern.", InNews);

    /// <summary>What two sides have with each other; mostly printed in the plural.</summary>
    public static Topic Relation { get; } = new("relation", "What two sides have with each other; mostly printed in the plural.", InStatements);

    /// <summary>A strain between sides that may turn into a conflict.</summary>
    public static Topic Tension { get; } = new("tension", "A strain between sides that may turn into a conflict.", InNews);

    /// <summary>The confidence of each side that the other will keep to its word.</summary>
    public static Topic Trust { get; } = new("trust", "The confidence of each side that the other will keep to its word.", InStatements);
}
