namespace DiplomacyModel;

/// <content>Where it was.</content>
public sealed partial record Question
{
    /// <summary>Where was it? A hall lies in a city, and talks may be here and the signing there: other places differ, and contradict only a closed list.</summary>
    public static Question Where { get; } = new(
        "Where was it?",
        claim => claim is PerformedClaim ? Telling.Instance : null,
        account => account.Claim is SituatedClaim { Setting.Where: { Count: > 0 } places } ? One(new ListReply<Place>(places)) : []);
}
