namespace DiplomacyModel;

/// <content>By which medium it was.</content>
public sealed partial record Question
{
    /// <summary>By which medium was it? One is told of a deed or a statement, so two contradict each other.</summary>
    public static Question Medium { get; } = new(
        "By which medium was it?",
        claim => claim is PerformedClaim ? Telling.Instance : null,
        account => One(Given(((PerformedClaim)account.Claim).Medium)));
}
