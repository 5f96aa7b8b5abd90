namespace DiplomacyModel;

/// <content>Who received.</content>
public sealed partial record Question
{
    /// <summary>Who received? Of meetings.</summary>
    public static Question Host { get; } = new(
        "Who received?",
        claim => claim is Meeting ? Telling.Instance : null,
        account => ((Meeting)account.Claim).Host.TryPickValue(out var host) ? One(Given(host.Who)) : []);
}
