namespace DiplomacyModel;

/// <content>Whether it was at all.</content>
public sealed partial record Question
{
    /// <summary>Did it take place? Of deeds, statements and changes: who tells it says yes, who denies it no.</summary>
    public static Question TookPlace { get; } = new(
        "Did it take place?",
        claim => claim is PerformedClaim or Change ? Telling.Instance : null,
        account => One(YesOrNo(!account.IsNegated)));
}
