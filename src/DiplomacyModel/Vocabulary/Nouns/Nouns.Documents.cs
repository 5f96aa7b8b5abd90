namespace DiplomacyModel;

public static partial class Nouns
{
    /// <summary>A list of what is to be done, by whom and when.</summary>
    public static Topic ActionPlan { get; } = new("action-plan", "A list of what is to be done, by whom and when.", InStatements);

    /// <summary>The matters that are to be dealt with.</summary>
    public static Topic Agenda { get; } = new("agenda", "The matters that are to be dealt with.", InStatements);

    /// <summary>What sides have agreed, in writing or not; with force of law it is mostly a treaty.</summary>
    public static Topic Agreement { get; } = new("agreement", "What sides have agreed, in writing or not; with force of law it is mostly a treaty.", InStatements);

    /// <summary>A change of the text of a treaty or a law.</summary>
    public static Topic Amendment { get; } = new("amendment", "A change of the text of a treaty or a law.", "Vienna Convention on the Law of Treaties (1969), article 39");

    /// <summary>A text that belongs to another and stands behind it.</summary>
    public static Topic Annex { get; } = new("annex", "A text that belongs to another and stands behind it.", InStatements);

    /// <summary>A call to many for help or for a deed.</summary>
    public static Topic Appeal { get; } = new("appeal", "A call to many for help or for a deed.", InNews);

    /// <summary>A numbered part of a treaty or a law.</summary>
    public static Topic Article { get; } = new("article", "A numbered part of a treaty or a law.", InStatements);

    /// <summary>A part of a treaty or a contract that lays one thing down.</summary>
    public static Topic Clause { get; } = new("clause", "A part of a treaty or a contract that lays one thing down.", InNews);

    /// <summary>The text that tells after a meeting what was talked over and agreed.</summary>
    public static Topic Communique { get; } = new("communique", "The text that tells after a meeting what was talked over and agreed.", InStatements);

    /// <summary>A treaty of many states on one field.</summary>
    public static Topic Convention { get; } = new("convention", "A treaty of many states on one field.", InStatements);

    /// <summary>A text that says the same as another and is not the one that was signed.</summary>
    public static Topic Copy { get; } = new("copy", "A text that says the same as another and is not the one that was signed.", InNews);

    /// <summary>A solemn text of what sides hold or will do.</summary>
    public static Topic Declaration { get; } = new("declaration", "A solemn text of what sides hold or will do.", InStatements);

    /// <summary>A written text of any kind.</summary>
    public static Topic Document { get; } = new("document", "A written text of any kind.", InNews);

    /// <summary>That a treaty begins to bind.</summary>
    public static Topic EntryIntoForce { get; } = new("entry-into-force", "That a treaty begins to bind.", "Vienna Convention on the Law of Treaties (1969), article 24");

    /// <summary>An agreement made of two notes, one of each side.</summary>
    public static Topic ExchangeOfNotes { get; } = new("exchange-of-notes", "An agreement made of two notes, one of each side.", "Vienna Convention on the Law of Treaties (1969), article 13");

    /// <summary>A treaty that frees trade between its parties from most tariffs.</summary>
    public static Topic FreeTradeAgreement { get; } = new("free-trade-agreement", "A treaty that frees trade between its parties from most tariffs.", InStatements);

    /// <summary>The document by which a state says that it ratifies.</summary>
    public static Topic InstrumentOfRatification { get; } = new("instrument-of-ratification", "The document by which a state says that it ratifies.", "Vienna Convention on the Law of Treaties (1969), article 16");

    /// <summary>A text that two sides or more give out as their common word.</summary>
    public static Topic JointStatement { get; } = new("joint-statement", "A text that two sides or more give out as their common word.", InStatements);

    /// <summary>A written message from one to another.</summary>
    public static Topic Letter { get; } = new("letter", "A written message from one to another.", InNews);

    /// <summary>Names or things written one after the other.</summary>
    public static Topic List { get; } = new("list", "Names or things written one after the other.", "usage of joint statements");

    /// <summary>A treaty or contract by which one side lends to the other.</summary>
    public static Topic LoanAgreement { get; } = new("loan-agreement", "A treaty or contract by which one side lends to the other.", "usage of joint statements");

    /// <summary>A written record or understanding, mostly less binding than a treaty.</summary>
    public static Topic Memorandum { get; } = new("memorandum", "A written record or understanding, mostly less binding than a treaty.", InStatements);

    /// <summary>A note in the third person from a mission or a ministry to another.</summary>
    public static Topic NoteVerbale { get; } = new("note-verbale", "A note in the third person from a mission or a ministry to another.", InNews);

    /// <summary>What is told to somebody in due form: that one will leave a treaty, say.</summary>
    public static Topic Notice { get; } = new("notice", "What is told to somebody in due form: that one will leave a treaty, say.", "Vienna Convention on the Law of Treaties (1969), article 65");

    /// <summary>A text that says how a conflict is to be ended.</summary>
    public static Topic PeacePlan { get; } = new("peace-plan", "A text that says how a conflict is to be ended.", InNews);

    /// <summary>What is to be done, set out beforehand.</summary>
    public static Topic Plan { get; } = new("plan", "What is to be done, set out beforehand.", InStatements);

    /// <summary>A set of works under one name, over some time.</summary>
    public static Topic Programme { get; } = new("programme", "A set of works under one name, over some time.", InStatements);

    /// <summary>A treaty that adds to another; also the rules of ceremony.</summary>
    public static Topic Protocol { get; } = new("protocol", "A treaty that adds to another; also the rules of ceremony.", InStatements);

    /// <summary>What a treaty, a law or a part of one lays down.</summary>
    public static Topic Provision { get; } = new("provision", "What a treaty, a law or a part of one lays down.", InStatements);

    /// <summary>A formal decision of a body.</summary>
    public static Topic Resolution { get; } = new("resolution", "A formal decision of a body.", InStatements);

    /// <summary>The steps toward an end, in their order.</summary>
    public static Topic Roadmap { get; } = new("roadmap", "The steps toward an end, in their order.", InStatements);

    /// <summary>The mark on a document that shows whose it is.</summary>
    public static Topic Seal { get; } = new("seal", "The mark on a document that shows whose it is.", InNews);

    /// <summary>Somebody who has signed a text.</summary>
    public static Topic Signatory { get; } = new("signatory", "Somebody who has signed a text.", InStatements);

    /// <summary>A name put to a text by oneself, for oneself or one's side.</summary>
    public static Topic Signature { get; } = new("signature", "A name put to a text by oneself, for oneself or one's side.", "Vienna Convention on the Law of Treaties (1969), article 12");

    /// <summary>Words given out by somebody in their function.</summary>
    public static Topic Statement { get; } = new("statement", "Words given out by somebody in their function.", InNews);

    /// <summary>How a far end is to be reached, as laid down in a text.</summary>
    public static Topic Strategy { get; } = new("strategy", "How a far end is to be reached, as laid down in a text.", InStatements);

    /// <summary>That a treaty or a contract comes to its end.</summary>
    public static Topic Termination { get; } = new("termination", "That a treaty or a contract comes to its end.", "Vienna Convention on the Law of Treaties (1969), article 54");

    /// <summary>An agreement between states in writing that international law governs.</summary>
    public static Topic Treaty { get; } = new("treaty", "An agreement between states in writing that international law governs.", "Vienna Convention on the Law of Treaties (1969), article 2");

    /// <summary>A voice given for or against something in a body, or not used.</summary>
    public static Topic VoteCast { get; } = new("vote-cast", "A voice given for or against something in a body, or not used.", InNews);
}
