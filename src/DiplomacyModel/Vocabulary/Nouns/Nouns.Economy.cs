namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>The growing of crops and the keeping of animals.</summary>
    public static Topic Agriculture { get; } = new("agriculture", "The growing of crops and the keeping of animals.", InStatements);

    /// <summary>Help in money or goods that one country gives another; for people in need, see humanitarian aid.</summary>
    public static Topic Aid { get; } = new("aid", "Help in money or goods that one country gives another; for people in need, see humanitarian aid.", InNews);

    /// <summary>Machines that do what is held to take thought.</summary>
    public static Topic ArtificialIntelligence { get; } = new("artificial-intelligence", "Machines that do what is held to take thought.", "usage of joint statements");

    /// <summary>Something of worth that somebody owns, such as money in a bank.</summary>
    public static Topic Asset { get; } = new("asset", "Something of worth that somebody owns, such as money in a bank.", InNews);

    /// <summary>That something can be had.</summary>
    public static Topic Availability { get; } = new("availability", "That something can be had.", "usage of joint statements");

    /// <summary>What a body plans to take in and to spend.</summary>
    public static Topic Budget { get; } = new("budget", "What a body plans to take in and to spend.", "usage of joint statements");

    /// <summary>A firm, or firms as a whole, of whatever size.</summary>
    public static Topic Business { get; } = new("business", "A firm, or firms as a whole, of whatever size.", InStatements);

    /// <summary>Those who run firms, as a group that speaks and is spoken to.</summary>
    public static Topic BusinessCommunity { get; } = new("business-community", "Those who run firms, as a group that speaks and is spoken to.", InStatements);

    /// <summary>The making of people and bodies able to do a task.</summary>
    public static Topic CapacityBuilding { get; } = new("capacity-building", "The making of people and bodies able to do a task.", InStatements);

    /// <summary>One firm, with a name and an owner.</summary>
    public static Topic Company { get; } = new("company", "One firm, with a name and an owner.", InNews);

    /// <summary>Money that is owed.</summary>
    public static Topic Debt { get; } = new("debt", "Money that is owed.", InNews);

    /// <summary>Growth of what a country has and can do.</summary>
    public static Topic Development { get; } = new("development", "Growth of what a country has and can do.", InStatements);

    /// <summary>Official help that is meant for a country's development.</summary>
    public static Topic DevelopmentAssistance { get; } = new("development-assistance", "Official help that is meant for a country's development.", InStatements);

    /// <summary>The moving of work and services to digital means.</summary>
    public static Topic DigitalTransformation { get; } = new("digital-transformation", "The moving of work and services to digital means.", InStatements);

    /// <summary>The rise of what an economy makes.</summary>
    public static Topic EconomicGrowth { get; } = new("economic-growth", "The rise of what an economy makes.", InStatements);

    /// <summary>All that a country makes, trades and uses.</summary>
    public static Topic Economy { get; } = new("economy", "All that a country makes, trades and uses.", InStatements);

    /// <summary>Power for work and heat, and what it is made from.</summary>
    public static Topic Energy { get; } = new("energy", "Power for work and heat, and what it is made from.", InStatements);

    /// <summary>The certainty of having energy when it is needed.</summary>
    public static Topic EnergySecurity { get; } = new("energy-security", "The certainty of having energy when it is needed.", InStatements);

    /// <summary>Things that a task takes.</summary>
    public static Topic Equipment { get; } = new("equipment", "Things that a task takes.", "usage of joint statements");

    /// <summary>How much somebody takes it to be.</summary>
    public static Topic Estimate { get; } = new("estimate", "How much somebody takes it to be.", InNews);

    /// <summary>Somebody with special knowledge who is asked for it.</summary>
    public static Topic Expert { get; } = new("expert", "Somebody with special knowledge who is asked for it.", InStatements);

    /// <summary>Money and credit, and the dealing with them.</summary>
    public static Topic Finance { get; } = new("finance", "Money and credit, and the dealing with them.", InStatements);

    /// <summary>What people eat.</summary>
    public static Topic Food { get; } = new("food", "What people eat.", InNews);

    /// <summary>The certainty that people have enough to eat.</summary>
    public static Topic FoodSecurity { get; } = new("food-security", "The certainty that people have enough to eat.", InStatements);

    /// <summary>Trade without tariffs and quotas.</summary>
    public static Topic FreeTrade { get; } = new("free-trade", "Trade without tariffs and quotas.", InStatements);

    /// <summary>Money that is given and need not be paid back.</summary>
    public static Topic GrantAid { get; } = new("grant-aid", "Money that is given and need not be paid back.", InNews);

    /// <summary>The main seat of a body.</summary>
    public static Topic Headquarters { get; } = new("headquarters", "The main seat of a body.", "usage of joint statements");

    /// <summary>The building up of industries.</summary>
    public static Topic Industrialisation { get; } = new("industrialisation", "The building up of industries.", InNews);

    /// <summary>The making of goods, or a branch of it.</summary>
    public static Topic Industry { get; } = new("industry", "The making of goods, or a branch of it.", InStatements);

    /// <summary>The works that others build on, such as roads, ports and networks.</summary>
    public static Topic Infrastructure { get; } = new("infrastructure", "The works that others build on, such as roads, ports and networks.", InStatements);

    /// <summary>New ways of doing or making things.</summary>
    public static Topic Innovation { get; } = new("innovation", "New ways of doing or making things.", InStatements);

    /// <summary>Money put to work for a return.</summary>
    public static Topic Investment { get; } = new("investment", "Money put to work for a return.", InStatements);

    /// <summary>Work for pay, and those who do it.</summary>
    public static Topic Labour { get; } = new("labour", "Work for pay, and those who do it.", InStatements);

    /// <summary>Money that is given and must be paid back.</summary>
    public static Topic Loan { get; } = new("loan", "Money that is given and must be paid back.", InNews);

    /// <summary>Where goods are sold, or those who buy there.</summary>
    public static Topic Market { get; } = new("market", "Where goods are sold, or those who buy there.", InStatements);

    /// <summary>The possibility to sell in a market.</summary>
    public static Topic MarketAccess { get; } = new("market-access", "The possibility to sell in a market.", InStatements);

    /// <summary>The bringing of a country or a field up to date.</summary>
    public static Topic Modernisation { get; } = new("modernisation", "The bringing of a country or a field up to date.", InNews);

    /// <summary>What is paid with.</summary>
    public static Topic Money { get; } = new("money", "What is paid with.", InNews);

    /// <summary>What is linked so that it can carry things, data or people.</summary>
    public static Topic Network { get; } = new("network", "What is linked so that it can carry things, data or people.", "usage of joint statements");

    /// <summary>Oil from the ground that fuel is made from.</summary>
    public static Topic Oil { get; } = new("oil", "Oil from the ground that fuel is made from.", InNews);

    /// <summary>The state of having too little to live on.</summary>
    public static Topic Poverty { get; } = new("poverty", "The state of having too little to live on.", InStatements);

    /// <summary>The part of an economy that the state does not own.</summary>
    public static Topic PrivateSector { get; } = new("private-sector", "The part of an economy that the state does not own.", InStatements);

    /// <summary>What is made to be sold or used.</summary>
    public static Topic Product { get; } = new("product", "What is made to be sold or used.", "usage of joint statements");

    /// <summary>The well-being of a people in means.</summary>
    public static Topic Prosperity { get; } = new("prosperity", "The well-being of a people in means.", InStatements);

    /// <summary>How good something is.</summary>
    public static Topic Quality { get; } = new("quality", "How good something is.", "usage of joint statements");

    /// <summary>The return of an economy or a country to strength after a blow.</summary>
    public static Topic Recovery { get; } = new("recovery", "The return of an economy or a country to strength after a blow.", InStatements);

    /// <summary>A change of rules or bodies for the better.</summary>
    public static Topic Reform { get; } = new("reform", "A change of rules or bodies for the better.", "usage of joint statements");

    /// <summary>What one has to draw on.</summary>
    public static Topic Resource { get; } = new("resource", "What one has to draw on.", InStatements);

    /// <summary>Research and what comes of it.</summary>
    public static Topic ScienceTechnology { get; } = new("science-technology", "Research and what comes of it.", InStatements);

    /// <summary>A part of the economy.</summary>
    public static Topic Sector { get; } = new("sector", "A part of the economy.", "usage of joint statements");

    /// <summary>Resting on one's own means.</summary>
    public static Topic SelfReliance { get; } = new("self-reliance", "Resting on one's own means.", InNews);

    /// <summary>A chip, or the material that it is made from.</summary>
    public static Topic Semiconductor { get; } = new("semiconductor", "A chip, or the material that it is made from.", InStatements);

    /// <summary>What is done for others, or kept up for their use.</summary>
    public static Topic Service { get; } = new("service", "What is done for others, or kept up for their use.", "usage of joint statements");

    /// <summary>What is sold that is not goods, such as transport or banking.</summary>
    public static Topic Services { get; } = new("services", "What is sold that is not goods, such as transport or banking.", InStatements);

    /// <summary>Growth of a society together with its means.</summary>
    public static Topic SocioEconomicDevelopment { get; } = new("socio-economic-development", "Growth of a society together with its means.", InNews);

    /// <summary>Programs for machines.</summary>
    public static Topic Software { get; } = new("software", "Programs for machines.", "usage of joint statements");

    /// <summary>What is laid down so that things fit or are of one quality.</summary>
    public static Topic Standard { get; } = new("standard", "What is laid down so that things fit or are of one quality.", "usage of joint statements");

    /// <summary>Who provides goods or services.</summary>
    public static Topic Supplier { get; } = new("supplier", "Who provides goods or services.", "usage of joint statements");

    /// <summary>The way of a good through many hands and places to the one who uses it.</summary>
    public static Topic SupplyChain { get; } = new("supply-chain", "The way of a good through many hands and places to the one who uses it.", InStatements);

    /// <summary>Parts that work as one whole.</summary>
    public static Topic System { get; } = new("system", "Parts that work as one whole.", "usage of joint statements");

    /// <summary>A duty on goods that come into a country.</summary>
    public static Topic Tariff { get; } = new("tariff", "A duty on goods that come into a country.", InNews);

    /// <summary>What knowledge makes possible, as tools and methods.</summary>
    public static Topic Technology { get; } = new("technology", "What knowledge makes possible, as tools and methods.", "usage of joint statements");

    /// <summary>Speaking and sending over distance by technical means.</summary>
    public static Topic Telecommunication { get; } = new("telecommunication", "Speaking and sending over distance by technical means.", "usage of joint statements");

    /// <summary>Travel for leisure, and the trade in it.</summary>
    public static Topic Tourism { get; } = new("tourism", "Travel for leisure, and the trade in it.", InStatements);

    /// <summary>Buying and selling between countries.</summary>
    public static Topic Trade { get; } = new("trade", "Buying and selling between countries.", InStatements);

    /// <summary>A rule or a practice that stands in the way of trade.</summary>
    public static Topic TradeBarrier { get; } = new("trade-barrier", "A rule or a practice that stands in the way of trade.", InStatements);

    /// <summary>The carrying of people and goods.</summary>
    public static Topic Transport { get; } = new("transport", "The carrying of people and goods.", InStatements);
}
