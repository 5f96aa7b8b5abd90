namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>That one can do something.</summary>
    public static Topic Ability { get; } = new("ability", "That one can do something.", "usage of joint statements");

    /// <summary>That somebody is not there.</summary>
    public static Topic Absence { get; } = new("absence", "That somebody is not there.", InNews);

    /// <summary>What was reached by effort.</summary>
    public static Topic Achievement { get; } = new("achievement", "What was reached by effort.", InStatements);

    /// <summary>The way in which one goes about something.</summary>
    public static Topic Approach { get; } = new("approach", "The way in which one goes about something.", "usage of joint statements");

    /// <summary>A part of what sides deal with; said like field.</summary>
    public static Topic Area { get; } = new("area", "A part of what sides deal with; said like field.", InStatements);

    /// <summary>An act in a solemn form.</summary>
    public static Topic Ceremony { get; } = new("ceremony", "An act in a solemn form.", "usage of joint statements");

    /// <summary>A hard thing that has to be met.</summary>
    public static Topic Challenge { get; } = new("challenge", "A hard thing that has to be met.", InStatements);

    /// <summary>The way on which two sides deal with each other.</summary>
    public static Topic Channel { get; } = new("channel", "The way on which two sides deal with each other.", InStatements);

    /// <summary>What a side has bound itself to, or its firm will.</summary>
    public static Topic Commitment { get; } = new("commitment", "What a side has bound itself to, or its firm will.", InStatements);

    /// <summary>What makes something easy or hard, or must be met first.</summary>
    public static Topic Condition { get; } = new("condition", "What makes something easy or hard, or must be met first.", InStatements);

    /// <summary>The agreement of all, without a vote.</summary>
    public static Topic Consensus { get; } = new("consensus", "The agreement of all, without a vote.", InStatements);

    /// <summary>What somebody gives toward a common end.</summary>
    public static Topic Contribution { get; } = new("contribution", "What somebody gives toward a common end.", InStatements);

    /// <summary>What is always done so, by long use.</summary>
    public static Topic Custom { get; } = new("custom", "What is always done so, by long use.", InNews);

    /// <summary>A day that is set or told.</summary>
    public static Topic Date { get; } = new("date", "A day that is set or told.", InNews);

    /// <summary>What somebody has settled upon.</summary>
    public static Topic Decision { get; } = new("decision", "What somebody has settled upon.", InNews);

    /// <summary>Work of two countries for the development of one of them.</summary>
    public static Topic DevelopmentCooperation { get; } = new("development-cooperation", "Work of two countries for the development of one of them.", InStatements);

    /// <summary>A way to go.</summary>
    public static Topic Direction { get; } = new("direction", "A way to go.", InNews);

    /// <summary>What is done with will toward an end.</summary>
    public static Topic Effort { get; } = new("effort", "What is done with will toward an end.", InStatements);

    /// <summary>The dealing with others or with a matter, and keeping at it.</summary>
    public static Topic Engagement { get; } = new("engagement", "The dealing with others or with a matter, and keeping at it.", InStatements);

    /// <summary>What is so.</summary>
    public static Topic Fact { get; } = new("fact", "What is so.", "usage of joint statements");

    /// <summary>A part of what sides deal with or work on.</summary>
    public static Topic Field { get; } = new("field", "A part of what sides deal with or work on.", InStatements);

    /// <summary>The shape in which something is done.</summary>
    public static Topic Form { get; } = new("form", "The shape in which something is done.", InStatements);

    /// <summary>The set of rules or texts within which something is done.</summary>
    public static Topic Framework { get; } = new("framework", "The set of rules or texts within which something is done.", InStatements);

    /// <summary>What is to be reached, mostly measurable.</summary>
    public static Topic Goal { get; } = new("goal", "What is to be reached, mostly measurable.", InStatements);

    /// <summary>What was before, and how it came.</summary>
    public static Topic History { get; } = new("history", "What was before, and how it came.", InNews);

    /// <summary>What something does to others.</summary>
    public static Topic Impact { get; } = new("impact", "What something does to others.", "usage of joint statements");

    /// <summary>That something matters.</summary>
    public static Topic Importance { get; } = new("importance", "That something matters.", "usage of joint statements");

    /// <summary>A first step, or a programme that somebody has begun.</summary>
    public static Topic Initiative { get; } = new("initiative", "A first step, or a programme that somebody has begun.", InStatements);

    /// <summary>What is good for a side, as it sees it.</summary>
    public static Topic Interest { get; } = new("interest", "What is good for a side, as it sees it.", InStatements);

    /// <summary>A question that is open between sides or before them.</summary>
    public static Topic Issue { get; } = new("issue", "A question that is open between sides or before them.", InStatements);

    /// <summary>What two sides or more do together about a matter.</summary>
    public static Topic JointAction { get; } = new("joint-action", "What two sides or more do together about a matter.", InStatements);

    /// <summary>How high or close something stands, or at which rank it is dealt with.</summary>
    public static Topic Level { get; } = new("level", "How high or close something stands, or at which rank it is dealt with.", InStatements);

    /// <summary>Something that is dealt with; wider than an issue.</summary>
    public static Topic Matter { get; } = new("matter", "Something that is dealt with; wider than an issue.", InNews);

    /// <summary>Something done, by rule, to bring about an effect.</summary>
    public static Topic Measure { get; } = new("measure", "Something done, by rule, to bring about an effect.", InStatements);

    /// <summary>Talks that seek terms.</summary>
    public static Topic Negotiation { get; } = new("negotiation", "Talks that seek terms.", "Charter of the United Nations (1945), article 33");

    /// <summary>The time or event at which something is done.</summary>
    public static Topic Occasion { get; } = new("occasion", "The time or event at which something is done.", InNews);

    /// <summary>A chance to do something good.</summary>
    public static Topic Opportunity { get; } = new("opportunity", "A chance to do something good.", InStatements);

    /// <summary>A direction that is to be taken.</summary>
    public static Topic Orientation { get; } = new("orientation", "A direction that is to be taken.", InNews);

    /// <summary>What came of a meeting or a process.</summary>
    public static Topic Outcome { get; } = new("outcome", "What came of a meeting or a process.", InStatements);

    /// <summary>Two that belong together.</summary>
    public static Topic Pair { get; } = new("pair", "Two that belong together.", InNews);

    /// <summary>Who takes part.</summary>
    public static Topic Participant { get; } = new("participant", "Who takes part.", InNews);

    /// <summary>What somebody sees a matter to be; common ones are what two sides see alike.</summary>
    public static Topic Perception { get; } = new("perception", "What somebody sees a matter to be; common ones are what two sides see alike.", InStatements);

    /// <summary>The line that a body follows in a field.</summary>
    public static Topic Policy { get; } = new("policy", "The line that a body follows in a field.", "usage of joint statements");

    /// <summary>An office or rank that somebody holds.</summary>
    public static Topic Position { get; } = new("position", "An office or rank that somebody holds.", InNews);

    /// <summary>That something can be so.</summary>
    public static Topic Possibility { get; } = new("possibility", "That something can be so.", InNews);

    /// <summary>The place at which somebody is to serve.</summary>
    public static Topic Post { get; } = new("post", "The place at which somebody is to serve.", "usage of joint statements");

    /// <summary>What could still be made of something.</summary>
    public static Topic Potential { get; } = new("potential", "What could still be made of something.", InStatements);

    /// <summary>That somebody or something is there.</summary>
    public static Topic Presence { get; } = new("presence", "That somebody or something is there.", InNews);

    /// <summary>A rule that is held to in all that is done.</summary>
    public static Topic Principle { get; } = new("principle", "A rule that is held to in all that is done.", InStatements);

    /// <summary>What comes first.</summary>
    public static Topic Priority { get; } = new("priority", "What comes first.", InStatements);

    /// <summary>The way in which something is to be done.</summary>
    public static Topic Procedure { get; } = new("procedure", "The way in which something is to be done.", InNews);

    /// <summary>A course of steps toward an end.</summary>
    public static Topic Process { get; } = new("process", "A course of steps toward an end.", InStatements);

    /// <summary>The coming nearer to an end.</summary>
    public static Topic Progress { get; } = new("progress", "The coming nearer to an end.", InStatements);

    /// <summary>A work with a beginning, an end and a budget.</summary>
    public static Topic Project { get; } = new("project", "A work with a beginning, an end and a budget.", InStatements);

    /// <summary>What is done or said because of something.</summary>
    public static Topic Response { get; } = new("response", "What is done or said because of something.", InStatements);

    /// <summary>The holding back from what would make things worse.</summary>
    public static Topic Restraint { get; } = new("restraint", "The holding back from what would make things worse.", InStatements);

    /// <summary>The chance of harm.</summary>
    public static Topic Risk { get; } = new("risk", "The chance of harm.", InStatements);

    /// <summary>The part that somebody plays.</summary>
    public static Topic Role { get; } = new("role", "The part that somebody plays.", InStatements);

    /// <summary>Space in which there can be more.</summary>
    public static Topic Room { get; } = new("room", "Space in which there can be more.", InNews);

    /// <summary>One of several sittings of talks.</summary>
    public static Topic Round { get; } = new("round", "One of several sittings of talks.", InNews);

    /// <summary>What two have in common.</summary>
    public static Topic Similarity { get; } = new("similarity", "What two have in common.", InNews);

    /// <summary>How things stand.</summary>
    public static Topic Situation { get; } = new("situation", "How things stand.", InStatements);

    /// <summary>An answer that ends a problem.</summary>
    public static Topic Solution { get; } = new("solution", "An answer that ends a problem.", InStatements);

    /// <summary>A part of a course of events.</summary>
    public static Topic Stage { get; } = new("stage", "A part of a course of events.", "usage of joint statements");

    /// <summary>What something counts as.</summary>
    public static Topic Status { get; } = new("status", "What something counts as.", "usage of joint statements");

    /// <summary>One deed on the way to an end.</summary>
    public static Topic Step { get; } = new("step", "One deed on the way to an end.", InStatements);

    /// <summary>The reaching of an end.</summary>
    public static Topic Success { get; } = new("success", "The reaching of an end.", InStatements);

    /// <summary>Spoken dealings of two sides, in one sitting or many.</summary>
    public static Topic Talks { get; } = new("talks", "Spoken dealings of two sides, in one sitting or many.", InNews);

    /// <summary>What binds two sides to each other.</summary>
    public static Topic Tie { get; } = new("tie", "What binds two sides to each other.", "usage of joint statements");

    /// <summary>The passing from one state or rule to another.</summary>
    public static Topic Transition { get; } = new("transition", "The passing from one state or rule to another.", InStatements);

    /// <summary>What people hold to be good.</summary>
    public static Topic Value { get; } = new("value", "What people hold to be good.", InStatements);

    /// <summary>How somebody sees a matter.</summary>
    public static Topic View { get; } = new("view", "How somebody sees a matter.", InStatements);

    /// <summary>A picture of how things should be.</summary>
    public static Topic Vision { get; } = new("vision", "A picture of how things should be.", InStatements);

    /// <summary>Sun, rain, wind and snow at a place and time.</summary>
    public static Topic Weather { get; } = new("weather", "Sun, rain, wind and snow at a place and time.", InNews);
}
