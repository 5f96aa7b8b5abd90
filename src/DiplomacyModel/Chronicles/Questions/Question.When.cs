namespace DiplomacyModel;

/// <content>When it was.</content>
public sealed partial record Question
{
    /// <summary>When was it? Of deeds, statements and changes; what holds or is counted is told of other days by others.</summary>
    public static Question When { get; } = new(
        "When was it?",
        claim => claim is PerformedClaim or Change ? Telling.Instance : null,
        account => account.Date.Precision == DatePrecision.Unknown ? [] : One(new DayReply(account.Date)));
}
