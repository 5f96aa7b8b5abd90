namespace DiplomacyModel;

public static partial class Verbs
{
    /// <summary>To let people into a country or a body, to do something there.</summary>
    public static EnablingVerb Admit { get; } = new("admit", "To let people into a country or a body, to do something there.", InNews);

    /// <summary>To let people do what would else not be open to them.</summary>
    public static EnablingVerb Allow { get; } = new("allow", "To let people do what would else not be open to them.", InNews);

    /// <summary>To make it easier for people to do something; by which measures is not said.</summary>
    public static EnablingVerb CreateConditions { get; } = new("create-conditions", "To make it easier for people to do something; by which measures is not said.", InNews);

    /// <summary>To give people the means or the right to act for themselves.</summary>
    public static EnablingVerb Empower { get; } = new("empower", "To give people the means or the right to act for themselves.", InStatements);

    /// <summary>To let people, firms or envoys reach a place, a market or a person.</summary>
    public static EnablingVerb GrantAccess { get; } = new("grant-access", "To let people, firms or envoys reach a place, a market or a person.", InNews);

    /// <summary>To let people come without a visa, to do something.</summary>
    public static EnablingVerb WaiveVisas { get; } = new("waive-visas", "To let people come without a visa, to do something.", InNews);
}
