namespace DiplomacyModel;

/// <summary>How strongly something is asked, on the scale of asking. Nothing rises by itself.</summary>
public enum AskGrade
{
    /// <summary>Printed "suggest", "recommend", "encourage"; and "ask", "request", which name no strength.</summary>
    Suggest,

    /// <summary>Printed "propose".</summary>
    Propose,

    /// <summary>Printed "urge", "call on", "call for", "appeal to".</summary>
    Urge,

    /// <summary>Printed "demand".</summary>
    Demand,

    /// <summary>Printed "order".</summary>
    Order,
}
