namespace DiplomacyModel;

/// <content>What somebody does to a text: steps in the life of an instrument. A new step is a line here.</content>
public static partial class Verbs
{
    /// <summary>To become a party to a treaty that one has not signed.</summary>
    public static ActingVerb AccedeTo { get; } = new("accede-to", "To become a party to a treaty that one has not signed.", "Vienna Convention on the Law of Treaties (1969), article 15") { Step = InstrumentStep.Accession };

    /// <summary>To consent to be bound by a treaty that one has signed, without ratifying it; of credentials, to take them as valid.</summary>
    public static ActingVerb Accept { get; } = new("accept", "To consent to be bound by a treaty that one has signed, without ratifying it; of credentials, to take them as valid.", "Vienna Convention on the Law of Treaties (1969), article 14") { Step = InstrumentStep.Ratification };

    /// <summary>To take on a text, a plan or a law as one's own.</summary>
    public static ActingVerb Adopt { get; } = new("adopt", "To take on a text, a plan or a law as one's own.", InStatements) { Step = InstrumentStep.Adoption };

    /// <summary>To change the text of a treaty, a law or a plan.</summary>
    public static ActingVerb Amend { get; } = new("amend", "To change the text of a treaty, a law or a plan.", "Vienna Convention on the Law of Treaties (1969), article 39") { Step = InstrumentStep.Amendment };

    /// <summary>To apply a treaty before it is in force.</summary>
    public static ActingVerb ApplyProvisionally { get; } = new("apply-provisionally", "To apply a treaty before it is in force.", "Vienna Convention on the Law of Treaties (1969), article 25") { Step = InstrumentStep.ProvisionalApplication };

    /// <summary>To give the consent that a plan, a text or a sum needs.</summary>
    public static ActingVerb Approve { get; } = new("approve", "To give the consent that a plan, a text or a sum needs.", InNews) { Step = InstrumentStep.Approval };

    /// <summary>To sign beside somebody else, as a minister does beside the head of state; it signs for no further side.</summary>
    public static ActingVerb Countersign { get; } = new("countersign", "To sign beside somebody else, as a minister does beside the head of state; it signs for no further side.", InNews);

    /// <summary>To give notice that one will cease to be a party to a treaty.</summary>
    public static ActingVerb Denounce { get; } = new("denounce", "To give notice that one will cease to be a party to a treaty.", "Vienna Convention on the Law of Treaties (1969), article 56") { Step = InstrumentStep.Notice };

    /// <summary>To hand the instrument of one's consent to the depositary of a treaty.</summary>
    public static ActingVerb Deposit { get; } = new("deposit", "To hand the instrument of one's consent to the depositary of a treaty.", "Vienna Convention on the Law of Treaties (1969), article 16") { Step = InstrumentStep.Deposit };

    /// <summary>To let others know what was kept secret.</summary>
    public static ActingVerb Disclose { get; } = new("disclose", "To let others know what was kept secret.", InNews) { Step = InstrumentStep.Publication };

    /// <summary>To write the first text of something.</summary>
    public static ActingVerb Draft { get; } = new("draft", "To write the first text of something.", InNews) { Step = InstrumentStep.Drafting };

    /// <summary>To make something stop for good; of a treaty, terminate is said.</summary>
    public static ActingVerb End { get; } = new("end", "To make something stop for good; of a treaty, terminate is said.", InNews) { Step = InstrumentStep.End };

    /// <summary>To give a text or a plan its last form.</summary>
    public static ActingVerb Finalise { get; } = new("finalise", "To give a text or a plan its last form.", InStatements) { Step = InstrumentStep.Drafting };

    /// <summary>To put the first letters of one's name to a text that is settled, before it is signed.</summary>
    public static ActingVerb Initial { get; } = new("initial", "To put the first letters of one's name to a text that is settled, before it is signed.", "Vienna Convention on the Law of Treaties (1969), article 10") { Step = InstrumentStep.Drafting };

    /// <summary>To make something last longer than was set; many texts print extend.</summary>
    public static ActingVerb Prolong { get; } = new("prolong", "To make something last longer than was set; many texts print extend.", InNews) { Step = InstrumentStep.Extension };

    /// <summary>To give a text out so that all may know it; many texts print issue.</summary>
    public static ActingVerb Publish { get; } = new("publish", "To give a text out so that all may know it; many texts print issue.", InNews) { Step = InstrumentStep.Publication };

    /// <summary>To consent, in due form, to be bound by a treaty that was signed before.</summary>
    public static ActingVerb Ratify { get; } = new("ratify", "To consent, in due form, to be bound by a treaty that was signed before.", "Vienna Convention on the Law of Treaties (1969), article 14") { Step = InstrumentStep.Ratification };

    /// <summary>To get what is given or sent.</summary>
    public static ActingVerb Receive { get; } = new("receive", "To get what is given or sent.", "usage of joint statements") { Step = InstrumentStep.Receipt };

    /// <summary>To enter a treaty in the register of an organisation.</summary>
    public static ActingVerb Register { get; } = new("register", "To enter a treaty in the register of an organisation.", "Vienna Convention on the Law of Treaties (1969), article 80") { Step = InstrumentStep.Registration };

    /// <summary>To make something run for another term.</summary>
    public static ActingVerb Renew { get; } = new("renew", "To make something run for another term.", InNews) { Step = InstrumentStep.Extension };

    /// <summary>To take the place of what was there before; of a treaty, end it by a later one.</summary>
    public static ActingVerb Replace { get; } = new("replace", "To take the place of what was there before; of a treaty, end it by a later one.", "Vienna Convention on the Law of Treaties (1969), article 59") { Step = InstrumentStep.End };

    /// <summary>To bring back what was there before.</summary>
    public static ActingVerb Restore { get; } = new("restore", "To bring back what was there before.", InNews) { Step = InstrumentStep.Resumption };

    /// <summary>To go on with something after a break.</summary>
    public static ActingVerb Resume { get; } = new("resume", "To go on with something after a break.", InNews) { Step = InstrumentStep.Resumption };

    /// <summary>To have somebody or something go to a place.</summary>
    public static ActingVerb Send { get; } = new("send", "To have somebody or something go to a place.", InNews) { Step = InstrumentStep.Sending };

    /// <summary>To put one's name to a text for oneself or one's side.</summary>
    public static ActingVerb Sign { get; } = new("sign", "To put one's name to a text for oneself or one's side.", InStatements) { Step = InstrumentStep.Signature };

    /// <summary>To put a text before a body that is to deal with it.</summary>
    public static ActingVerb Submit { get; } = new("submit", "To put a text before a body that is to deal with it.", InNews) { Step = InstrumentStep.Submission };

    /// <summary>To take the place of an earlier state as a party to a treaty.</summary>
    public static ActingVerb SucceedTo { get; } = new("succeed-to", "To take the place of an earlier state as a party to a treaty.", InNews) { Step = InstrumentStep.Accession };

    /// <summary>To stop something for a time, without ending it.</summary>
    public static ActingVerb Suspend { get; } = new("suspend", "To stop something for a time, without ending it.", InNews) { Step = InstrumentStep.Suspension };

    /// <summary>To bring a treaty to its end in law.</summary>
    public static ActingVerb Terminate { get; } = new("terminate", "To bring a treaty to its end in law.", "Vienna Convention on the Law of Treaties (1969), article 54") { Step = InstrumentStep.End };

    /// <summary>To cease to be a party to a treaty or a member of a body.</summary>
    public static ActingVerb WithdrawFrom { get; } = new("withdraw-from", "To cease to be a party to a treaty or a member of a body.", "Vienna Convention on the Law of Treaties (1969), article 54") { Step = InstrumentStep.Withdrawal };

    /// <summary>To be present, with some ceremony, while others sign a text.</summary>
    public static ActingVerb Witness { get; } = new("witness", "To be present, with some ceremony, while others sign a text.", InStatements) { Step = InstrumentStep.Witnessing };
}
