namespace DiplomacyModel;

/// <summary>Everyday verbs, each in its frame: the slots of a verb are its parameters. Read them with <c>using static DiplomacyModel.Verbs;</c>.</summary>
/// <remarks>Register your own: <c>new ActingVerb("dredge", "To deepen a waterway.", "usage of news reports")</c>.</remarks>
public static class Verbs
{
    private const string Usage = "usage of news reports";

    /// <summary>To do something of which only the matter is told: the verb for what has no verb yet. It keeps less than a verb of its own would.</summary>
    public static DoingVerb Undertake { get; } = new("undertake", "To do something of which only the matter is told.", "the library");

    /// <summary>To make it easier for people to do something; by which measures is not said.</summary>
    public static EnablingVerb CreateConditions { get; } = new("create-conditions", "To make it easier for people to do something; by which measures is not said.", Usage);

    /// <summary>To work together toward a common end.</summary>
    public static MutualVerb Cooperate { get; } = new("cooperate", "To work together toward a common end.", Usage);

    /// <summary>To bring what each does into line with what the other does.</summary>
    public static MutualVerb Coordinate { get; } = new("coordinate", "To bring what each does into line with what the other does.", Usage);

    /// <summary>To send people, goods or views to each other.</summary>
    public static MutualVerb Exchange { get; } = new("exchange", "To send people, goods or views to each other.", Usage);

    /// <summary>To keep up visits and contacts.</summary>
    public static MutualVerb KeepContact { get; } = new("keep-contact", "To keep up visits and contacts.", Usage);

    /// <summary>To make something firmer.</summary>
    public static ActingVerb Strengthen { get; } = new("strengthen", "To make something firmer.", Usage);

    /// <summary>To make relations or cooperation closer than they are.</summary>
    public static ActingVerb Deepen { get; } = new("deepen", "To make relations or cooperation closer than they are.", Usage);

    /// <summary>To make something wider in scope.</summary>
    public static ActingVerb Expand { get; } = new("expand", "To make something wider in scope.", Usage);

    /// <summary>To further something.</summary>
    public static ActingVerb Promote { get; } = new("promote", "To further something.", Usage);

    /// <summary>To bring something on its way or further.</summary>
    public static ActingVerb Develop { get; } = new("develop", "To bring something on its way or further.", Usage);

    /// <summary>To give thought to something.</summary>
    public static ActingVerb Heed { get; } = new("heed", "To give thought to something.", Usage);

    /// <summary>To turn what was agreed into particulars.</summary>
    public static ActingVerb Implement { get; } = new("implement", "To turn what was agreed into particulars.", Usage);

    /// <summary>To order somebody out of the country.</summary>
    public static ActingVerb Expel { get; } = new("expel", "To order somebody out of the country.", "Vienna Convention on Diplomatic Relations (1961), article 9");

    /// <summary>To stand behind an effort or a plan.</summary>
    public static ActingVerb Back { get; } = new("back", "To stand behind an effort or a plan.", Usage);

    /// <summary>To stand by somebody in what they do.</summary>
    public static HelpingVerb Support { get; } = new("support", "To stand by somebody in what they do.", Usage);

    /// <summary>To give money, goods or services for nothing in return.</summary>
    public static GivingVerb Donate { get; } = new("donate", "To give money, goods or services for nothing in return.", Usage);

    /// <summary>To have a share in bringing something about.</summary>
    public static CausingVerb Contribute { get; } = new("contribute", "To have a share in bringing something about.", Usage);

    /// <summary>To do good to somebody or something.</summary>
    public static CausingVerb Benefit { get; } = new("benefit", "To do good to somebody or something.", Usage);
}
