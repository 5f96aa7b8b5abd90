namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To bind each other to stand together, mostly in defence.</summary>
    public static MutualVerb Ally { get; } = new("ally", "To bind each other to stand together, mostly in defence.", InNews);

    /// <summary>To come to blows in one place, short of a war.</summary>
    public static MutualVerb Clash { get; } = new("clash", "To come to blows in one place, short of a war.", InNews);

    /// <summary>To work on one and the same thing, such as research or a project.</summary>
    public static MutualVerb Collaborate { get; } = new("collaborate", "To work on one and the same thing, such as research or a project.", InStatements);

    /// <summary>To let each other know what is going on.</summary>
    public static MutualVerb Communicate { get; } = new("communicate", "To let each other know what is going on.", InNews);

    /// <summary>To hear each other's views before one acts.</summary>
    public static MutualVerb Consult { get; } = new("consult", "To hear each other's views before one acts.", InStatements);

    /// <summary>To work together toward a common end.</summary>
    public static MutualVerb Cooperate { get; } = new("cooperate", "To work together toward a common end.", InNews);

    /// <summary>To bring what each does into line with what the other does.</summary>
    public static MutualVerb Coordinate { get; } = new("coordinate", "To bring what each does into line with what the other does.", InNews);

    /// <summary>To draw apart forces that stood against each other.</summary>
    public static MutualVerb Disengage { get; } = new("disengage", "To draw apart forces that stood against each other.", InNews);

    /// <summary>To deal with each other; in which form is not said.</summary>
    public static MutualVerb Engage { get; } = new("engage", "To deal with each other; in which form is not said.", InStatements);

    /// <summary>To send people, goods or views to each other.</summary>
    public static MutualVerb Exchange { get; } = new("exchange", "To send people, goods or views to each other.", InNews);

    /// <summary>To use arms against each other.</summary>
    public static MutualVerb Fight { get; } = new("fight", "To use arms against each other.", InNews);

    /// <summary>To train their forces in common.</summary>
    public static MutualVerb HoldExercise { get; } = new("hold-exercise", "To train their forces in common.", InNews);

    /// <summary>To talk about named matters; who met where and when is told by a meeting.</summary>
    public static MutualVerb HoldTalks { get; } = new("hold-talks", "To talk about named matters; who met where and when is told by a meeting.", InStatements);

    /// <summary>To keep up visits and contacts.</summary>
    public static MutualVerb KeepContact { get; } = new("keep-contact", "To keep up visits and contacts.", InNews);

    /// <summary>To end a war between them.</summary>
    public static MutualVerb MakePeace { get; } = new("make-peace", "To end a war between them.", InNews);

    /// <summary>To seek terms that all can accept.</summary>
    public static MutualVerb Negotiate { get; } = new("negotiate", "To seek terms that all can accept.", InStatements);

    /// <summary>To bring relations back to what is usual between states.</summary>
    public static MutualVerb NormaliseRelations { get; } = new("normalise-relations", "To bring relations back to what is usual between states.", InNews);

    /// <summary>To come to terms; how binding they are is not said.</summary>
    public static MutualVerb ReachAgreement { get; } = new("reach-agreement", "To come to terms; how binding they are is not said.", InNews);

    /// <summary>To lie next to each other with a border between.</summary>
    public static MutualVerb ShareBorder { get; } = new("share-border", "To lie next to each other with a border between.", InNews);

    /// <summary>To sell to each other and buy from each other.</summary>
    public static MutualVerb Trade { get; } = new("trade", "To sell to each other and buy from each other.", InNews);

    /// <summary>To do things side by side; as wide as the words.</summary>
    public static MutualVerb WorkTogether { get; } = new("work-together", "To do things side by side; as wide as the words.", InStatements);
}
