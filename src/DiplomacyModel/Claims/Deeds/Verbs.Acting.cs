namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To act as an agreement or a rule says.</summary>
    public static ActingVerb AbideBy { get; } = new("abide-by", "To act as an agreement or a rule says.", InStatements);

    /// <summary>To make something go faster.</summary>
    public static ActingVerb Accelerate { get; } = new("accelerate", "To make something go faster.", InStatements);

    /// <summary>To send somebody out as head of a mission, with the consent of the receiving state.</summary>
    public static ActingVerb Accredit { get; } = new("accredit", "To send somebody out as head of a mission, with the consent of the receiving state.", "Vienna Convention on Diplomatic Relations (1961), article 4");

    /// <summary>To reach an end that one worked for.</summary>
    public static ActingVerb Achieve { get; } = new("achieve", "To reach an end that one worked for.", InStatements);

    /// <summary>To deal with a problem or an issue; how is not said.</summary>
    public static ActingVerb Address { get; } = new("address", "To deal with a problem or an issue; how is not said.", InStatements);

    /// <summary>To bring an aim or a matter some way nearer.</summary>
    public static ActingVerb Advance { get; } = new("advance", "To bring an aim or a matter some way nearer.", InStatements);

    /// <summary>To bring one's own rules or policy into line with something else.</summary>
    public static ActingVerb Align { get; } = new("align", "To bring one's own rules or policy into line with something else.", InStatements);

    /// <summary>To set aside money or people for a purpose.</summary>
    public static ActingVerb Allocate { get; } = new("allocate", "To set aside money or people for a purpose.", InNews);

    /// <summary>To name somebody to an office.</summary>
    public static ActingVerb Appoint { get; } = new("appoint", "To name somebody to an office.", InNews);

    /// <summary>To use armed force against somebody or a place.</summary>
    public static ActingVerb Attack { get; } = new("attack", "To use armed force against somebody or a place.", InNews);

    /// <summary>To be present at a meeting or an event.</summary>
    public static ActingVerb Attend { get; } = new("attend", "To be present at a meeting or an event.", InNews);

    /// <summary>To stand behind an effort or a plan.</summary>
    public static ActingVerb Back { get; } = new("back", "To stand behind an effort or a plan.", InNews);

    /// <summary>To forbid something by rule.</summary>
    public static ActingVerb Ban { get; } = new("ban", "To forbid something by rule.", InNews);

    /// <summary>To keep somebody from coming in or taking part.</summary>
    public static ActingVerb Bar { get; } = new("bar", "To keep somebody from coming in or taking part.", InNews);

    /// <summary>To make something larger or livelier, and soon.</summary>
    public static ActingVerb Boost { get; } = new("boost", "To make something larger or livelier, and soon.", InStatements);

    /// <summary>To put something up, or to form it piece by piece.</summary>
    public static ActingVerb Build { get; } = new("build", "To put something up, or to form it piece by piece.", InStatements);

    /// <summary>To do what was planned or ordered.</summary>
    public static ActingVerb CarryOut { get; } = new("carry-out", "To do what was planned or ordered.", InStatements);

    /// <summary>To honour an anniversary or a feast with an event.</summary>
    public static ActingVerb Celebrate { get; } = new("celebrate", "To honour an anniversary or a feast with an event.", InStatements);

    /// <summary>To preside over a meeting or a body.</summary>
    public static ActingVerb Chair { get; } = new("chair", "To preside over a meeting or a body.", InNews);

    /// <summary>To shut an embassy, a border or a body.</summary>
    public static ActingVerb Close { get; } = new("close", "To shut an embassy, a border or a body.", InNews);

    /// <summary>To preside over a meeting or a body together with another.</summary>
    public static ActingVerb CoChair { get; } = new("co-chair", "To preside over a meeting or a body together with another.", InStatements);

    /// <summary>To fight a crime or an evil, such as terrorism or trafficking.</summary>
    public static ActingVerb Combat { get; } = new("combat", "To fight a crime or an evil, such as terrorism or trafficking.", InStatements);

    /// <summary>To bring work to its end, with nothing left to do.</summary>
    public static ActingVerb Complete { get; } = new("complete", "To bring work to its end, with nothing left to do.", InStatements);

    /// <summary>To bring talks or a treaty to their close.</summary>
    public static ActingVerb Conclude { get; } = new("conclude", "To bring talks or a treaty to their close.", InStatements) { Step = InstrumentStep.Adoption };

    /// <summary>To do something that has an order to it, such as a study, a test or a patrol.</summary>
    public static ActingVerb Conduct { get; } = new("conduct", "To do something that has an order to it, such as a study, a test or a patrol.", InStatements);

    /// <summary>To make firm what has been reached.</summary>
    public static ActingVerb Consolidate { get; } = new("consolidate", "To make firm what has been reached.", InStatements);

    /// <summary>To call a meeting or a body together.</summary>
    public static ActingVerb Convene { get; } = new("convene", "To call a meeting or a body together.", InNews);

    /// <summary>To act against a threat or an influence so that it fails.</summary>
    public static ActingVerb Counter { get; } = new("counter", "To act against a threat or an influence so that it fails.", InStatements);

    /// <summary>To bring into being what was not there.</summary>
    public static ActingVerb Create { get; } = new("create", "To bring into being what was not there.", InStatements);

    /// <summary>To make relations or cooperation closer than they are.</summary>
    public static ActingVerb Deepen { get; } = new("deepen", "To make relations or cooperation closer than they are.", InNews);

    /// <summary>To keep something from an attack, by arms or otherwise.</summary>
    public static ActingVerb Defend { get; } = new("defend", "To keep something from an attack, by arms or otherwise.", InStatements);

    /// <summary>To send forces or means to where they are to act.</summary>
    public static ActingVerb Deploy { get; } = new("deploy", "To send forces or means to where they are to act.", InNews);

    /// <summary>To work out how something is to be.</summary>
    public static ActingVerb Design { get; } = new("design", "To work out how something is to be.", "usage of joint statements");

    /// <summary>To hold somebody against their will, with a charge or without.</summary>
    public static ActingVerb Detain { get; } = new("detain", "To hold somebody against their will, with a charge or without.", InNews);

    /// <summary>To bring something on its way or further.</summary>
    public static ActingVerb Develop { get; } = new("develop", "To bring something on its way or further.", InNews);

    /// <summary>To make people leave where they live.</summary>
    public static ActingVerb Displace { get; } = new("displace", "To make people leave where they live.", InNews);

    /// <summary>To make tensions, rules or burdens lighter.</summary>
    public static ActingVerb Ease { get; } = new("ease", "To make tensions, rules or burdens lighter.", InNews);

    /// <summary>To raise relations or a matter above where they stood; a tier by its name is a change of state.</summary>
    public static ActingVerb Elevate { get; } = new("elevate", "To raise relations or a matter above where they stood; a tier by its name is a change of state.", InStatements);

    /// <summary>To make something be there no longer, such as a tariff or a weapon.</summary>
    public static ActingVerb Eliminate { get; } = new("eliminate", "To make something be there no longer, such as a tariff or a weapon.", InStatements);

    /// <summary>To make something that is good better or greater.</summary>
    public static ActingVerb Enhance { get; } = new("enhance", "To make something that is good better or greater.", InStatements);

    /// <summary>To set up a body, an office or a link that is to last.</summary>
    public static ActingVerb Establish { get; } = new("establish", "To set up a body, an office or a link that is to last.", InStatements);

    /// <summary>To bring people out of danger.</summary>
    public static ActingVerb Evacuate { get; } = new("evacuate", "To bring people out of danger.", InNews);

    /// <summary>To use up until nothing is left.</summary>
    public static ActingVerb Exhaust { get; } = new("exhaust", "To use up until nothing is left.", InNews);

    /// <summary>To make something wider in scope.</summary>
    public static ActingVerb Expand { get; } = new("expand", "To make something wider in scope.", InNews);

    /// <summary>To order somebody out of the country.</summary>
    public static ActingVerb Expel { get; } = new("expel", "To order somebody out of the country.", "Vienna Convention on Diplomatic Relations (1961), article 9");

    /// <summary>To look for what could be done in a field.</summary>
    public static ActingVerb Explore { get; } = new("explore", "To look for what could be done in a field.", InStatements);

    /// <summary>To sell goods abroad.</summary>
    public static ActingVerb Export { get; } = new("export", "To sell goods abroad.", InNews);

    /// <summary>To make it easier for something to go on.</summary>
    public static ActingVerb Facilitate { get; } = new("facilitate", "To make it easier for something to go on.", InStatements);

    /// <summary>To help something good to grow, with care and over time.</summary>
    public static ActingVerb Foster { get; } = new("foster", "To help something good to grow, with care and over time.", InStatements);

    /// <summary>To keep assets from being moved or used.</summary>
    public static ActingVerb Freeze { get; } = new("freeze", "To keep assets from being moved or used.", InNews);

    /// <summary>To do all that one is bound to by a duty or a word given.</summary>
    public static ActingVerb Fulfil { get; } = new("fulfil", "To do all that one is bound to by a duty or a word given.", InStatements);

    /// <summary>To pay for something, in whole or in part.</summary>
    public static ActingVerb Fund { get; } = new("fund", "To pay for something, in whole or in part.", InNews);

    /// <summary>To make the rules of several sides agree.</summary>
    public static ActingVerb Harmonise { get; } = new("harmonise", "To make the rules of several sides agree.", InStatements);

    /// <summary>To give thought to something.</summary>
    public static ActingVerb Heed { get; } = new("heed", "To give thought to something.", InNews);

    /// <summary>To have a meeting, an election or a ceremony take place.</summary>
    public static ActingVerb Hold { get; } = new("hold", "To have a meeting, an election or a ceremony take place.", InNews);

    /// <summary>To receive an event or people in one's own place.</summary>
    public static ActingVerb Host { get; } = new("host", "To receive an event or people in one's own place.", InStatements);

    /// <summary>To turn what was agreed into particulars.</summary>
    public static ActingVerb Implement { get; } = new("implement", "To turn what was agreed into particulars.", InNews);

    /// <summary>To buy goods from abroad.</summary>
    public static ActingVerb Import { get; } = new("import", "To buy goods from abroad.", InNews);

    /// <summary>To lay a sanction, a tariff or a duty on somebody.</summary>
    public static ActingVerb Impose { get; } = new("impose", "To lay a sanction, a tariff or a duty on somebody.", InNews);

    /// <summary>To make something that falls short better.</summary>
    public static ActingVerb Improve { get; } = new("improve", "To make something that falls short better.", InStatements);

    /// <summary>To make a number or an amount larger.</summary>
    public static ActingVerb Increase { get; } = new("increase", "To make a number or an amount larger.", InStatements);

    /// <summary>To make parts into one whole, or a part fit into it.</summary>
    public static ActingVerb Integrate { get; } = new("integrate", "To make parts into one whole, or a part fit into it.", InStatements);

    /// <summary>To put more strength into what is being done.</summary>
    public static ActingVerb Intensify { get; } = new("intensify", "To put more strength into what is being done.", InStatements);

    /// <summary>To send forces into the land of another.</summary>
    public static ActingVerb Invade { get; } = new("invade", "To send forces into the land of another.", InNews);

    /// <summary>To put money to work in something.</summary>
    public static ActingVerb InvestIn { get; } = new("invest-in", "To put money to work in something.", InNews);

    /// <summary>To find out what happened, and by whose doing.</summary>
    public static ActingVerb Investigate { get; } = new("investigate", "To find out what happened, and by whose doing.", InNews);

    /// <summary>To cause somebody's death.</summary>
    public static ActingVerb Kill { get; } = new("kill", "To cause somebody's death.", InNews);

    /// <summary>To set something new going, such as a programme or talks.</summary>
    public static ActingVerb Launch { get; } = new("launch", "To set something new going, such as a programme or talks.", InStatements);

    /// <summary>To be at the head of a delegation, a body or an effort.</summary>
    public static ActingVerb Lead { get; } = new("lead", "To be at the head of a delegation, a body or an effort.", InNews);

    /// <summary>To take away a sanction, a ban or a limit.</summary>
    public static ActingVerb Lift { get; } = new("lift", "To take away a sanction, a ban or a limit.", InNews);

    /// <summary>To keep something going as it is.</summary>
    public static ActingVerb Maintain { get; } = new("maintain", "To keep something going as it is.", InStatements);

    /// <summary>To keep differences, a crisis or a resource under control.</summary>
    public static ActingVerb Manage { get; } = new("manage", "To keep differences, a crisis or a resource under control.", InStatements);

    /// <summary>To help two sides in a dispute to come to terms, as a third.</summary>
    public static ActingVerb Mediate { get; } = new("mediate", "To help two sides in a dispute to come to terms, as a third.", "Charter of the United Nations (1945), article 33");

    /// <summary>To make as small as can be.</summary>
    public static ActingVerb Minimise { get; } = new("minimise", "To make as small as can be.", "usage of joint statements");

    /// <summary>To make less harmful.</summary>
    public static ActingVerb Mitigate { get; } = new("mitigate", "To make less harmful.", "usage of joint statements");

    /// <summary>To gather money, people or forces for an end.</summary>
    public static ActingVerb Mobilise { get; } = new("mobilise", "To gather money, people or forces for an end.", InStatements);

    /// <summary>To hold the land of another by force.</summary>
    public static ActingVerb Occupy { get; } = new("occupy", "To hold the land of another by force.", InNews);

    /// <summary>To start an embassy, a road or a market, so that it can be used.</summary>
    public static ActingVerb Open { get; } = new("open", "To start an embassy, a road or a market, so that it can be used.", InNews);

    /// <summary>To arrange an event or a programme.</summary>
    public static ActingVerb Organise { get; } = new("organise", "To arrange an event or a programme.", InNews);

    /// <summary>To set as a danger, a question or a task.</summary>
    public static ActingVerb Pose { get; } = new("pose", "To set as a danger, a question or a task.", "usage of joint statements");

    /// <summary>To make ready for an event or a deed.</summary>
    public static ActingVerb Prepare { get; } = new("prepare", "To make ready for an event or a deed.", InStatements);

    /// <summary>To keep something from being lost or spoiled.</summary>
    public static ActingVerb Preserve { get; } = new("preserve", "To keep something from being lost or spoiled.", InStatements);

    /// <summary>To see to it that something does not happen.</summary>
    public static ActingVerb Prevent { get; } = new("prevent", "To see to it that something does not happen.", InStatements);

    /// <summary>To make goods.</summary>
    public static ActingVerb Produce { get; } = new("produce", "To make goods.", InNews);

    /// <summary>To further something.</summary>
    public static ActingVerb Promote { get; } = new("promote", "To further something.", InNews);

    /// <summary>To keep people or things from harm.</summary>
    public static ActingVerb Protect { get; } = new("protect", "To keep people or things from harm.", InStatements);

    /// <summary>To make somebody pay for a wrong.</summary>
    public static ActingVerb Punish { get; } = new("punish", "To make somebody pay for a wrong.", "usage of joint statements");

    /// <summary>To buy something.</summary>
    public static ActingVerb Purchase { get; } = new("purchase", "To buy something.", InNews);

    /// <summary>To follow an aim or a policy over time.</summary>
    public static ActingVerb Pursue { get; } = new("pursue", "To follow an aim or a policy over time.", InStatements);

    /// <summary>To bring money together; of a matter, bring up is said.</summary>
    public static ActingVerb Raise { get; } = new("raise", "To bring money together; of a matter, bring up is said.", InNews);

    /// <summary>To build again what was destroyed.</summary>
    public static ActingVerb Rebuild { get; } = new("rebuild", "To build again what was destroyed.", InNews);

    /// <summary>To call an ambassador or other envoy home.</summary>
    public static ActingVerb Recall { get; } = new("recall", "To call an ambassador or other envoy home.", InNews);

    /// <summary>To make a number, a risk or a burden smaller.</summary>
    public static ActingVerb Reduce { get; } = new("reduce", "To make a number, a risk or a burden smaller.", InStatements);

    /// <summary>To let somebody go who was held.</summary>
    public static ActingVerb Release { get; } = new("release", "To let somebody go who was held.", InNews);

    /// <summary>To bring a mission or another body to another place.</summary>
    public static ActingVerb Relocate { get; } = new("relocate", "To bring a mission or another body to another place.", InNews);

    /// <summary>To take something away from where it stood, such as an obstacle or a name on a list.</summary>
    public static ActingVerb Remove { get; } = new("remove", "To take something away from where it stood, such as an obstacle or a name on a list.", InNews);

    /// <summary>To open again what was closed.</summary>
    public static ActingVerb Reopen { get; } = new("reopen", "To open again what was closed.", InNews);

    /// <summary>To give back money that was lent.</summary>
    public static ActingVerb Repay { get; } = new("repay", "To give back money that was lent.", "usage of joint statements");

    /// <summary>To bring a problem to an end by finding its answer.</summary>
    public static ActingVerb Resolve { get; } = new("resolve", "To bring a problem to an end by finding its answer.", InStatements);

    /// <summary>To leave another's rights, borders or choices untouched.</summary>
    public static ActingVerb Respect { get; } = new("respect", "To leave another's rights, borders or choices untouched.", InStatements);

    /// <summary>To set bounds to something.</summary>
    public static ActingVerb Restrict { get; } = new("restrict", "To set bounds to something.", InNews);

    /// <summary>To look over what was done, so as to judge it.</summary>
    public static ActingVerb Review { get; } = new("review", "To look over what was done, so as to judge it.", InStatements);

    /// <summary>To keep interests or rights safe against harm to come.</summary>
    public static ActingVerb Safeguard { get; } = new("safeguard", "To keep interests or rights safe against harm to come.", InStatements);

    /// <summary>To take something by force or by law.</summary>
    public static ActingVerb Seize { get; } = new("seize", "To take something by force or by law.", InNews);

    /// <summary>To give goods for money.</summary>
    public static ActingVerb Sell { get; } = new("sell", "To give goods for money.", InNews);

    /// <summary>To bring a dispute to an end on terms, by peaceful means.</summary>
    public static ActingVerb Settle { get; } = new("settle", "To bring a dispute to an end on terms, by peaceful means.", "Charter of the United Nations (1945), article 33");

    /// <summary>To break off diplomatic relations.</summary>
    public static ActingVerb Sever { get; } = new("sever", "To break off diplomatic relations.", "Vienna Convention on Diplomatic Relations (1961), article 45");

    /// <summary>To let others have part of what one has, such as information or costs.</summary>
    public static ActingVerb Share { get; } = new("share", "To let others have part of what one has, such as information or costs.", InStatements);

    /// <summary>To make something firmer.</summary>
    public static ActingVerb Strengthen { get; } = new("strengthen", "To make something firmer.", InNews);

    /// <summary>To call a diplomat to the ministry, mostly to hear a protest or a question.</summary>
    public static ActingVerb Summon { get; } = new("summon", "To call a diplomat to the ministry, mostly to hear a protest or a question.", InNews);

    /// <summary>To set about a hard problem with will.</summary>
    public static ActingVerb Tackle { get; } = new("tackle", "To set about a hard problem with will.", InStatements);

    /// <summary>To stand by a rule or a principle against those who would break it.</summary>
    public static ActingVerb Uphold { get; } = new("uphold", "To stand by a rule or a principle against those who would break it.", InStatements);

    /// <summary>To make something serve one's end.</summary>
    public static ActingVerb Use { get; } = new("use", "To make something serve one's end.", InStatements);

    /// <summary>To act against a treaty, a ceasefire or a border.</summary>
    public static ActingVerb Violate { get; } = new("violate", "To act against a treaty, a ceasefire or a border.", InNews);

    /// <summary>To follow how something goes on, such as a ceasefire or a plan; many texts print monitor.</summary>
    public static ActingVerb WatchOver { get; } = new("watch-over", "To follow how something goes on, such as a ceasefire or a plan; many texts print monitor.", InStatements);
}
