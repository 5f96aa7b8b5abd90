namespace DiplomacyModel;

/// <content>By which medium it was.</content>
public sealed partial record Question
{
    /// <summary>By which medium was it? Some may sit in the room and others on the screen, so other media only differ; a videoconference is finer than online (<see cref="DiplomacyModel.Medium.KindOf"/>).</summary>
    public static Question Medium { get; } = new(
        "By which medium was it?",
        claim => claim is PerformedClaim ? Telling.Instance : null,
        account => ((PerformedClaim)account.Claim).Medium is { Values.Count: > 0 } medium ? One(new ChoiceReply<DiplomacyModel.Medium>(medium.Values, MayBeBesideOthers: true, IsKindOf: (one, other) => one.Is(other))) : []);
}
