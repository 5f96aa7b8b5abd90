namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>The act by which a state becomes a party to a treaty that it has not signed.</summary>
    public static Topic Accession { get; } = new("accession", "The act by which a state becomes a party to a treaty that it has not signed.", "Vienna Convention on the Law of Treaties (1969), article 2");

    /// <summary>The duty to answer for what one has done.</summary>
    public static Topic Accountability { get; } = new("accountability", "The duty to answer for what one has done.", InStatements);

    /// <summary>The receiving state's consent to a person as head of mission.</summary>
    public static Topic Agrement { get; } = new("agrement", "The receiving state's consent to a person as head of mission.", "Vienna Convention on Diplomatic Relations (1961), article 4");

    /// <summary>The highest law of a state.</summary>
    public static Topic Constitution { get; } = new("constitution", "The highest law of a state.", InNews);

    /// <summary>The right of a consul to see and speak with citizens who are held.</summary>
    public static Topic ConsularAccess { get; } = new("consular-access", "The right of a consul to see and speak with citizens who are held.", "Vienna Convention on Consular Relations (1963), article 36");

    /// <summary>Talk with one's own government at home, for which an envoy is called back without losing the post.</summary>
    public static Topic Consultation { get; } = new("consultation", "Talk in which one hears another before one acts; an envoy is called home for it without losing the post.", InNews);

    /// <summary>The misuse of a public post for private gain.</summary>
    public static Topic Corruption { get; } = new("corruption", "The misuse of a public post for private gain.", InStatements);

    /// <summary>A body that judges by law.</summary>
    public static Topic Court { get; } = new("court", "A body that judges by law.", InNews);

    /// <summary>The letter by which a head of state names an ambassador to another.</summary>
    public static Topic Credentials { get; } = new("credentials", "The letter by which a head of state names an ambassador to another.", "Vienna Convention on Diplomatic Relations (1961), article 13");

    /// <summary>The last day by which something is to be done.</summary>
    public static Topic Deadline { get; } = new("deadline", "The last day by which something is to be done; of something promised, the deadline that it was given.", InNews);

    /// <summary>The one who keeps the text of a treaty and the acts done under it.</summary>
    public static Topic Depositary { get; } = new("depositary", "The one who keeps the text of a treaty and the acts done under it.", "Vienna Convention on the Law of Treaties (1969), article 76");

    /// <summary>A matter in which one side's claim meets the other's denial.</summary>
    public static Topic Dispute { get; } = new("dispute", "A matter in which one side's claim meets the other's denial.", "Charter of the United Nations (1945), article 33");

    /// <summary>The choosing of people to office by vote.</summary>
    public static Topic Election { get; } = new("election", "The choosing of people to office by vote.", InNews);

    /// <summary>That somebody is handed over to another state to be tried or punished there.</summary>
    public static Topic Extradition { get; } = new("extradition", "That somebody is handed over to another state to be tried or punished there.", InNews);

    /// <summary>The state of not being held or hindered.</summary>
    public static Topic Freedom { get; } = new("freedom", "The state of not being held or hindered.", InStatements);

    /// <summary>Equal rights and chances of women and men.</summary>
    public static Topic GenderEquality { get; } = new("gender-equality", "Equal rights and chances of women and men.", InStatements);

    /// <summary>The rights that everybody has as a human being.</summary>
    public static Topic HumanRights { get; } = new("human-rights", "The rights that everybody has as a human being.", InStatements);

    /// <summary>Freedom of an envoy from the courts of the receiving state.</summary>
    public static Topic Immunity { get; } = new("immunity", "Freedom of an envoy from the courts of the receiving state.", "Vienna Convention on Diplomatic Relations (1961), article 31");

    /// <summary>The law between states.</summary>
    public static Topic InternationalLaw { get; } = new("international-law", "The law between states.", InStatements);

    /// <summary>The rules and bodies by which states live together.</summary>
    public static Topic InternationalOrder { get; } = new("international-order", "The rules and bodies by which states live together.", InStatements);

    /// <summary>The rule that the premises and the person of an envoy are not to be touched.</summary>
    public static Topic Inviolability { get; } = new("inviolability", "The rule that the premises and the person of an envoy are not to be touched.", "Vienna Convention on Diplomatic Relations (1961), articles 22 and 29");

    /// <summary>Right done to each, and the courts that do it.</summary>
    public static Topic Justice { get; } = new("justice", "Right done to each, and the courts that do it.", InStatements);

    /// <summary>A rule that binds, or all such rules.</summary>
    public static Topic Law { get; } = new("law", "A rule that binds, or all such rules.", InNews);

    /// <summary>The help of a third in bringing two sides to terms.</summary>
    public static Topic Mediation { get; } = new("mediation", "The help of a third in bringing two sides to terms.", "Charter of the United Nations (1945), article 33");

    /// <summary>The belief in, and the practice of, dealing with matters among many states by common rules.</summary>
    public static Topic Multilateralism { get; } = new("multilateralism", "The belief in, and the practice of, dealing with matters among many states by common rules.", InStatements);

    /// <summary>What a side is bound to do by law.</summary>
    public static Topic Obligation { get; } = new("obligation", "What a side is bound to do by law.", InStatements);

    /// <summary>An envoy whom the receiving state will not have, or no longer.</summary>
    public static Topic PersonaNonGrata { get; } = new("persona-non-grata", "An envoy whom the receiving state will not have, or no longer.", "Vienna Convention on Diplomatic Relations (1961), article 9");

    /// <summary>That what is one's own stays out of others' sight.</summary>
    public static Topic Privacy { get; } = new("privacy", "That what is one's own stays out of others' sight.", "usage of joint statements");

    /// <summary>What is done before a court or an authority in one case.</summary>
    public static Topic Proceeding { get; } = new("proceeding", "What is done before a court or an authority in one case.", InNews);

    /// <summary>The act by which a state consents to be bound by a treaty that it signed.</summary>
    public static Topic Ratification { get; } = new("ratification", "The act by which a state consents to be bound by a treaty that it signed.", "Vienna Convention on the Law of Treaties (1969), article 2");

    /// <summary>The taking of a state or a government as such by another.</summary>
    public static Topic Recognition { get; } = new("recognition", "The taking of a state or a government as such by another.", InNews);

    /// <summary>A statement by which a state leaves out or changes for itself what a treaty provides.</summary>
    public static Topic Reservation { get; } = new("reservation", "A statement by which a state leaves out or changes for itself what a treaty provides.", "Vienna Convention on the Law of Treaties (1969), article 2");

    /// <summary>A limit that is set to what may be done.</summary>
    public static Topic Restriction { get; } = new("restriction", "A limit that is set to what may be done.", InNews);

    /// <summary>What somebody may claim by law.</summary>
    public static Topic Right { get; } = new("right", "What somebody may claim by law.", InStatements);

    /// <summary>The rule that all, those in power too, are under the law.</summary>
    public static Topic RuleOfLaw { get; } = new("rule-of-law", "The rule that all, those in power too, are under the law.", InStatements);

    /// <summary>A measure of pressure against a state, a firm or a person, short of force.</summary>
    public static Topic Sanction { get; } = new("sanction", "A measure of pressure against a state, a firm or a person, short of force.", InNews);

    /// <summary>The right of a people to choose how it is ruled.</summary>
    public static Topic SelfDetermination { get; } = new("self-determination", "The right of a people to choose how it is ruled.", "Charter of the United Nations (1945), article 1, paragraph 2");

    /// <summary>The rule that all states stand alike in law.</summary>
    public static Topic SovereignEquality { get; } = new("sovereign-equality", "The rule that all states stand alike in law.", "Charter of the United Nations (1945), article 2, paragraph 1");

    /// <summary>The power of a state over itself, under nobody else.</summary>
    public static Topic Sovereignty { get; } = new("sovereignty", "The power of a state over itself, under nobody else.", InStatements);

    /// <summary>The wholeness of a state's land, which others must not touch.</summary>
    public static Topic TerritorialIntegrity { get; } = new("territorial-integrity", "The wholeness of a state's land, which others must not touch.", "Charter of the United Nations (1945), article 2, paragraph 4");

    /// <summary>The land, waters and air of a state.</summary>
    public static Topic Territory { get; } = new("territory", "The land, waters and air of a state.", InNews);

    /// <summary>An order that somebody may not enter or leave.</summary>
    public static Topic TravelBan { get; } = new("travel-ban", "An order that somebody may not enter or leave.", InNews);

    /// <summary>A deed against a rule, a border or a right.</summary>
    public static Topic Violation { get; } = new("violation", "A deed against a rule, a border or a right.", InStatements);

    /// <summary>A permit to enter a country.</summary>
    public static Topic Visa { get; } = new("visa", "A permit to enter a country.", InNews);
}
