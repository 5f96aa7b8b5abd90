namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>An envoy of the first class, accredited to a head of state.</summary>
    public static Topic Ambassador { get; } = new("ambassador", "An envoy of the first class, accredited to a head of state.", "Vienna Convention on Diplomatic Relations (1961), article 14");

    /// <summary>The head of a mission accredited to a ministry, or the one who acts while there is no ambassador.</summary>
    public static Topic ChargeDAffaires { get; } = new("charge-d-affaires", "The head of a mission accredited to a ministry, or the one who acts while there is no ambassador.", "Vienna Convention on Diplomatic Relations (1961), articles 14 and 19");

    /// <summary>A body of members charged with a task, standing or for a time.</summary>
    public static Topic Commission { get; } = new("commission", "A body of members charged with a task, standing or for a time.", InNews);

    /// <summary>A large meeting of many sides on one theme, with rules of its own.</summary>
    public static Topic Conference { get; } = new("conference", "A large meeting of many sides on one theme, with rules of its own.", InNews);

    /// <summary>A post that serves the citizens and the trade of the sending state.</summary>
    public static Topic Consulate { get; } = new("consulate", "A post that serves the citizens and the trade of the sending state.", "Vienna Convention on Consular Relations (1963), article 4");

    /// <summary>The one who holds the like office on the other side.</summary>
    public static Topic Counterpart { get; } = new("counterpart", "The one who holds the like office on the other side.", InNews);

    /// <summary>The people sent to speak for a side.</summary>
    public static Topic Delegation { get; } = new("delegation", "The people sent to speak for a side.", InStatements);

    /// <summary>Who serves a state in its dealings with others.</summary>
    public static Topic Diplomat { get; } = new("diplomat", "Who serves a state in its dealings with others.", InNews);

    /// <summary>The heads of mission in one capital, taken together.</summary>
    public static Topic DiplomaticCorps { get; } = new("diplomatic-corps", "The heads of mission in one capital, taken together.", InNews);

    /// <summary>The mission of one state in another that an ambassador heads, and its house.</summary>
    public static Topic Embassy { get; } = new("embassy", "The mission of one state in another that an ambassador heads, and its house.", InNews);

    /// <summary>Somebody sent to act for a state or an organisation, by whatever title.</summary>
    public static Topic Envoy { get; } = new("envoy", "Somebody sent to act for a state or an organisation, by whatever title.", InNews);

    /// <summary>The minister in charge of a state's foreign relations.</summary>
    public static Topic ForeignMinister { get; } = new("foreign-minister", "The minister in charge of a state's foreign relations.", InNews);

    /// <summary>The ministry in charge of a state's foreign relations.</summary>
    public static Topic ForeignMinistry { get; } = new("foreign-ministry", "The ministry in charge of a state's foreign relations.", InNews);

    /// <summary>A place or a series of meetings where matters are talked over.</summary>
    public static Topic Forum { get; } = new("forum", "A place or a series of meetings where matters are talked over.", InStatements);

    /// <summary>Those who govern a state.</summary>
    public static Topic Government { get; } = new("government", "Those who govern a state.", InNews);

    /// <summary>The one who leads a government.</summary>
    public static Topic HeadOfGovernment { get; } = new("head-of-government", "The one who leads a government.", InStatements);

    /// <summary>Who is sent to act as the head of an embassy or another mission.</summary>
    public static Topic HeadOfMission { get; } = new("head-of-mission", "Who is sent to act as the head of an embassy or another mission.", "Vienna Convention on Diplomatic Relations (1961), article 1");

    /// <summary>The one who stands for a state as a whole.</summary>
    public static Topic HeadOfState { get; } = new("head-of-state", "The one who stands for a state as a whole.", InStatements);

    /// <summary>The head of a mission between members of the Commonwealth, of the rank of an ambassador.</summary>
    public static Topic HighCommissioner { get; } = new("high-commissioner", "The head of a mission between members of the Commonwealth, of the rank of an ambassador.", InNews);

    /// <summary>The states and organisations of the world as a whole.</summary>
    public static Topic InternationalCommunity { get; } = new("international-community", "The states and organisations of the world as a whole.", InStatements);

    /// <summary>A body that states have set up by treaty.</summary>
    public static Topic InternationalOrganisation { get; } = new("international-organisation", "A body that states have set up by treaty.", InStatements);

    /// <summary>A committee of two sides or more.</summary>
    public static Topic JointCommittee { get; } = new("joint-committee", "A committee of two sides or more.", InStatements);

    /// <summary>Somebody who leads a state, a government, a party or a movement.</summary>
    public static Topic Leader { get; } = new("leader", "Somebody who leads a state, a government, a party or a movement.", InStatements);

    /// <summary>A standing form of dealing with a matter together.</summary>
    public static Topic Mechanism { get; } = new("mechanism", "A standing form of dealing with a matter together.", InStatements);

    /// <summary>Somebody who belongs to a body.</summary>
    public static Topic Member { get; } = new("member", "Somebody who belongs to a body.", InStatements);

    /// <summary>A state that belongs to an organisation.</summary>
    public static Topic MemberState { get; } = new("member-state", "A state that belongs to an organisation.", InStatements);

    /// <summary>A member of a government who heads a ministry or has a field.</summary>
    public static Topic Minister { get; } = new("minister", "A member of a government who heads a ministry or has a field.", InStatements);

    /// <summary>A department of government under a minister.</summary>
    public static Topic Ministry { get; } = new("ministry", "A department of government under a minister.", InNews);

    /// <summary>The body that stands for one state in another, or at an organisation, and its work.</summary>
    public static Topic Mission { get; } = new("mission", "The body that stands for one state in another, or at an organisation, and its work.", "Vienna Convention on Diplomatic Relations (1961), article 3");

    /// <summary>Somebody who holds a public post.</summary>
    public static Topic Official { get; } = new("official", "Somebody who holds a public post.", InNews);

    /// <summary>The body that makes a country's laws.</summary>
    public static Topic Parliament { get; } = new("parliament", "The body that makes a country's laws.", InNews);

    /// <summary>A body that seeks public office for its own.</summary>
    public static Topic PoliticalParty { get; } = new("political-party", "A body that seeks public office for its own.", InNews);

    /// <summary>An envoy for one matter and for a time.</summary>
    public static Topic SpecialEnvoy { get; } = new("special-envoy", "An envoy for one matter and for a time.", InNews);

    /// <summary>Somebody whose task is to speak to the public for another.</summary>
    public static Topic Spokesperson { get; } = new("spokesperson", "Somebody whose task is to speak to the public for another.", InNews);

    /// <summary>The people who work for an office.</summary>
    public static Topic Staff { get; } = new("staff", "The people who work for an office.", InNews);

    /// <summary>A meeting of those who lead.</summary>
    public static Topic Summit { get; } = new("summit", "A meeting of those who lead.", InNews);

    /// <summary>The time for which an office is given.</summary>
    public static Topic TermOfOffice { get; } = new("term-of-office", "The time for which an office is given.", InNews);

    /// <summary>A group of officials or experts who work out one matter.</summary>
    public static Topic WorkingGroup { get; } = new("working-group", "A group of officials or experts who work out one matter.", InStatements);
}
