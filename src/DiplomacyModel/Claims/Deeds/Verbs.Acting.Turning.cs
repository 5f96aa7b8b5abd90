namespace DiplomacyModel;

/// <content>Verbs of turning something, or oneself, toward something.</content>
public static partial class Verbs
{
    /// <summary>To make something come to a place or into a state: "bring relations to a new level".</summary>
    public static ActingVerb Bring { get; } = new("bring", "To make something come to a place or into a state.", InNews);

    /// <summary>To give most of one's attention to something.</summary>
    public static ActingVerb FocusOn { get; } = new("focus-on", "To give most of one's attention to something.", InStatements);
}
