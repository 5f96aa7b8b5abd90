namespace DiplomacyModel;

/// <content>Who received.</content>
public sealed partial record Question
{
    /// <summary>Who received? Of meetings. Several may receive together, so that two hosts only differ.</summary>
    public static Question Host { get; } = new(
        "Who received?",
        claim => claim is Meeting ? Telling.Instance : null,
        account => ((Meeting)account.Claim).Host.TryPickValue(out var host) && host.Who.Values is { Count: > 0 } hosts
            ? One(new ChoiceReply<Ref<Actor>>(hosts, MayBeBesideOthers: true))
            : []);
}
