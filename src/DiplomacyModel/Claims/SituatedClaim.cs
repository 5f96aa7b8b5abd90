namespace DiplomacyModel.Content;

/// <summary>A claim with a setting: when, where, on which occasion, what it takes for granted. Closed.</summary>
public abstract record SituatedClaim : Claim
{
    private protected SituatedClaim()
    {
    }

    /// <summary>When, where and so on; by default nothing is mentioned.</summary>
    public Setting Setting
    {
        get;
        init => field = Guard.NotNull(value);
    } = Setting.NotMentioned;
}
