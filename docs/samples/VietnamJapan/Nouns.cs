using DiplomacyModel;

namespace VietnamJapan;

/// <summary>The nouns of the two reports, each with its meaning.</summary>
public static class Nouns
{
    private const string Usage = "usage of the two reports";

    public static Topic Orientation { get; } = new("orientation", "A direction that is to be taken.", Usage);

    public static Topic Cooperation { get; } = new("cooperation", "Work toward common ends.", Usage);

    public static Topic ForeignPolicy { get; } = new("foreign-policy", "What a state keeps to toward others.", Usage);

    public static Topic ForeignRelations { get; } = new("foreign-relations", "What a state has with others.", Usage);

    public static Topic Independence { get; } = new("independence", "To be ruled by nobody else.", Usage);

    public static Topic SelfReliance { get; } = new("self-reliance", "To rest on one's own means.", Usage);

    public static Topic Peace { get; } = new("peace", "The absence of war.", Usage);

    public static Topic Friendship { get; } = new("friendship", "Good will between peoples.", Usage);

    public static Topic Development { get; } = new("development", "Growth of what is there.", Usage);

    public static Topic Diversification { get; } = new("diversification", "To have many kinds of partners.", Usage);

    public static Topic Multilateralisation { get; } = new("multilateralisation", "To act with many at once.", Usage);

    public static Topic Partner { get; } = new("partner", "Somebody one works with.", Usage);

    public static Topic Member { get; } = new("member", "Somebody who belongs to a body.", Usage);

    public static Topic Community { get; } = new("international-community", "The states of the world as a whole.", Usage);

    public static Topic PoliticalRelations { get; } = new("political-relations", "Relations between those who govern.", Usage);

    public static Topic Mechanism { get; } = new("mechanism", "A standing form of working together.", Usage);

    public static Topic Dialogue { get; } = new("dialogue", "Talks that go on.", Usage);

    public static Topic Relations { get; } = new("relations", "What two have with each other.", Usage);

    public static Topic Governments { get; } = new("governments", "Those who govern.", Usage);

    public static Topic Parliaments { get; } = new("parliaments", "Those who make the laws.", Usage);

    public static Topic Leaders { get; } = new("leaders", "Those who lead.", Usage);

    public static Topic RulingParties { get; } = new("ruling-parties", "The parties that govern.", Usage);

    public static Topic Localities { get; } = new("localities", "Provinces, cities, communes.", Usage);

    public static Topic PeopleToPeople { get; } = new("people-to-people", "Exchange between people who are not officials.", Usage);

    public static Topic LocalityExchange { get; } = new("locality-exchange", "Exchange between localities.", Usage);

    public static Topic Culture { get; } = new("culture", "Arts and ways of life.", Usage);

    public static Topic Tourism { get; } = new("tourism", "Travel for leisure.", Usage);

    public static Topic Industrialisation { get; } = new("industrialisation", "The building of industries.", Usage);

    public static Topic Modernisation { get; } = new("modernisation", "To bring up to date.", Usage);

    public static Topic Connection { get; } = new("connection", "What ties two together.", Usage);

    public static Topic Economies { get; } = new("economies", "All that is made and traded.", Usage);

    public static Topic Economy { get; } = new("economy", "What is made and traded.", Usage);

    public static Topic Finance { get; } = new("finance", "Money and credit.", Usage);

    public static Topic EnergySecurity { get; } = new("energy-security", "To be sure of energy.", Usage);

    public static Topic Food { get; } = new("food", "What people eat.", Usage);

    public static Topic Situation { get; } = new("situation", "How things stand.", Usage);

    public static Topic Region { get; } = new("region", "A part of the world.", Usage);

    public static Topic World { get; } = new("world", "All countries.", Usage);

    public static Topic Forums { get; } = new("multilateral-forums", "Bodies in which many states meet.", Usage);

    public static Topic Investment { get; } = new("investment", "Money put to work.", Usage);

    public static Topic Trade { get; } = new("trade", "Buying and selling.", Usage);

    public static Topic ScienceAndTechnology { get; } = new("science-technology", "Research and what comes of it.", Usage);

    public static Topic Contribution { get; } = new("contribution", "What somebody gives toward a common end.", Usage);

    public static Topic Coordination { get; } = new("coordination", "To bring deeds into line.", Usage);

    public static Topic Efforts { get; } = new("efforts", "What is done toward an end.", Usage);

    public static Topic Positions { get; } = new("positions", "Offices that somebody held.", Usage);

    public static Topic Oda { get; } = new("development-assistance", "Official development assistance.", Usage);

    public static Topic Labour { get; } = new("labour", "Work for pay.", Usage);

    public static Topic Similarities { get; } = new("similarities", "What two have in common.", Usage);

    public static Topic Room { get; } = new("room", "Space for more.", Usage);

    public static Topic Countries { get; } = new("countries", "States.", Usage);

    public static Topic Delegations { get; } = new("delegations", "Groups sent to speak for others.", Usage);

    public static Topic Trust { get; } = new("trust", "To count on each other.", Usage);

    public static Topic Training { get; } = new("human-resources-training", "To teach people skills.", Usage);

    public static Topic Conditions { get; } = new("conditions", "What makes something easy or hard.", Usage);

    public static Topic Role { get; } = new("role", "The part that somebody plays.", Usage);

    public static Topic Success { get; } = new("success", "That an end is reached.", Usage);

    public static Topic Areas { get; } = new("fields", "Areas of cooperation.", Usage);

    public static Topic DigitalTransformation { get; } = new("digital-transformation", "Moving work to digital means.", Usage);

    public static Topic GreenTransition { get; } = new("green-transition", "Moving to clean energy.", Usage);

    public static Topic Companionship { get; } = new("companionship", "To go along with somebody.", Usage);

    public static Topic Progress { get; } = new("socio-economic-development", "Growth of a society and its means.", Usage);

    public static Topic Peoples { get; } = new("peoples", "Those who live in the countries.", Usage);

    public static Topic Perceptions { get; } = new("perceptions", "What both see alike.", Usage);

    public static Topic Directions { get; } = new("directions", "Ways to go.", Usage);

    public static Topic RelationsLevel { get; } = new("relations-level", "How close relations are.", Usage);

    public static Topic Exchanges { get; } = new("exchange", "Sending and receiving between two.", Usage);

    public static Topic Pair { get; } = new("pair", "Two that belong together.", Usage);

    public static Topic MutualInterest { get; } = new("mutual-interest", "What both care for.", Usage);
}
