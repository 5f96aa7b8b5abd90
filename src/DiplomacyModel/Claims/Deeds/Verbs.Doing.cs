namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To cast a vote neither for nor against.</summary>
    public static DoingVerb Abstain { get; } = new("abstain", "To cast a vote neither for nor against.", InNews);

    /// <summary>To keep to a rule, a line or a policy.</summary>
    public static DoingVerb Adhere { get; } = new("adhere", "To keep to a rule, a line or a policy.", InStatements);

    /// <summary>To reach a place after a journey.</summary>
    public static DoingVerb Arrive { get; } = new("arrive", "To reach a place after a journey.", InNews);

    /// <summary>To do what a rule or an order asks.</summary>
    public static DoingVerb Comply { get; } = new("comply", "To do what a rule or an order asks.", InNews);

    /// <summary>To leave a place at the end of a stay.</summary>
    public static DoingVerb Depart { get; } = new("depart", "To leave a place at the end of a stay.", InNews);

    /// <summary>To lose one's life.</summary>
    public static DoingVerb Die { get; } = new("die", "To lose one's life.", InNews);

    /// <summary>To make a conflict fiercer by one's next step.</summary>
    public static DoingVerb Escalate { get; } = new("escalate", "To make a conflict fiercer by one's next step.", InNews);

    /// <summary>To leave a place for fear.</summary>
    public static DoingVerb Flee { get; } = new("flee", "To leave a place for fear.", InNews);

    /// <summary>To speak to an audience; what is said is told by statements.</summary>
    public static DoingVerb GiveSpeech { get; } = new("give-speech", "To speak to an audience; what is said is told by statements.", InNews);

    /// <summary>To meddle in what is the affair of another.</summary>
    public static DoingVerb Interfere { get; } = new("interfere", "To meddle in what is the affair of another.", InStatements);

    /// <summary>To step into a conflict or a matter of others, by force or by word.</summary>
    public static DoingVerb Intervene { get; } = new("intervene", "To step into a conflict or a matter of others, by force or by word.", InNews);

    /// <summary>To come nearer to an end that one works toward.</summary>
    public static DoingVerb MakeProgress { get; } = new("make-progress", "To come nearer to an end that one works toward.", InStatements);

    /// <summary>To take part; in what is told beside it.</summary>
    public static DoingVerb Participate { get; } = new("participate", "To take part; in what is told beside it.", InStatements);

    /// <summary>To give up an office of one's own accord.</summary>
    public static DoingVerb Resign { get; } = new("resign", "To give up an office of one's own accord.", InNews);

    /// <summary>To answer harm with harm.</summary>
    public static DoingVerb Retaliate { get; } = new("retaliate", "To answer harm with harm.", InNews);

    /// <summary>To go back to one's own country.</summary>
    public static DoingVerb ReturnHome { get; } = new("return-home", "To go back to one's own country.", InNews);

    /// <summary>To do something about a matter that calls for it; the measures are not named.</summary>
    public static DoingVerb TakeAction { get; } = new("take-action", "To do something about a matter that calls for it; the measures are not named.", InStatements);

    /// <summary>To do something of which only the matter is told.</summary>
    public static DoingVerb Undertake { get; } = new("undertake", "To do something of which only the matter is told.", "the library");

    /// <summary>To cast a vote.</summary>
    public static DoingVerb Vote { get; } = new("vote", "To cast a vote.", InNews);

    /// <summary>To pull one's people or forces back from a place.</summary>
    public static DoingVerb Withdraw { get; } = new("withdraw", "To pull one's people or forces back from a place.", InNews);

    /// <summary>To put effort toward an end.</summary>
    public static DoingVerb Work { get; } = new("work", "To put effort toward an end.", InStatements);
}
