namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To have an effect on something; good or bad is not said.</summary>
    public static CausingVerb Affect { get; } = new("affect", "To have an effect on something; good or bad is not said.", InNews);

    /// <summary>To do good to somebody or something.</summary>
    public static CausingVerb Benefit { get; } = new("benefit", "To do good to somebody or something.", InNews);

    /// <summary>To be why something happens, mostly something bad.</summary>
    public static CausingVerb Cause { get; } = new("cause", "To be why something happens, mostly something bad.", InNews);

    /// <summary>To have a share in bringing something about.</summary>
    public static CausingVerb Contribute { get; } = new("contribute", "To have a share in bringing something about.", InNews);

    /// <summary>To break the usual run of something.</summary>
    public static CausingVerb Disrupt { get; } = new("disrupt", "To break the usual run of something.", InNews);

    /// <summary>To make something possible.</summary>
    public static CausingVerb Enable { get; } = new("enable", "To make something possible.", InStatements);

    /// <summary>To make something more likely by giving heart or reason for it.</summary>
    public static CausingVerb Encourage { get; } = new("encourage", "To make something more likely by giving heart or reason for it.", InStatements);

    /// <summary>To put something at risk; many texts print threaten.</summary>
    public static CausingVerb Endanger { get; } = new("endanger", "To put something at risk; many texts print threaten.", InNews);

    /// <summary>To make certain that something is so.</summary>
    public static CausingVerb Ensure { get; } = new("ensure", "To make certain that something is so.", InStatements);

    /// <summary>To do damage to somebody or something.</summary>
    public static CausingVerb Harm { get; } = new("harm", "To do damage to somebody or something.", InNews);

    /// <summary>To stand in the way of something.</summary>
    public static CausingVerb Hinder { get; } = new("hinder", "To stand in the way of something.", InNews);

    /// <summary>To have something as its outcome.</summary>
    public static CausingVerb LeadTo { get; } = new("lead-to", "To have something as its outcome.", InNews);

    /// <summary>To be of use to an end or an interest.</summary>
    public static CausingVerb Serve { get; } = new("serve", "To be of use to an end or an interest.", InStatements);

    /// <summary>To make something grow or go faster.</summary>
    public static CausingVerb Spur { get; } = new("spur", "To make something grow or go faster.", InNews);

    /// <summary>To weaken something little by little.</summary>
    public static CausingVerb Undermine { get; } = new("undermine", "To weaken something little by little.", InStatements);

    /// <summary>To bring results.</summary>
    public static CausingVerb Yield { get; } = new("yield", "To bring results.", InStatements);
}
