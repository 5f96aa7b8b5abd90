namespace DiplomacyModel;

/// <summary>How an act is put in English: told, asked for, and with what before the one it is said to.</summary>
internal sealed record VerbPhrase(string Told, string Asked, string Preposition)
{
    public static VerbPhrase Of(Act act) => act.Match(
        _ => new VerbPhrase("says", "say", "to "),
        _ => new("brings up", "bring up", "with "),
        asking => Of(asking.Grade),
        _ => new("offers", "offer", "to "),
        committing => Of(committing.Grade),
        _ => new("accepts", "accept", "toward "),
        _ => new("declines", "decline", "toward "),
        _ => new("expresses appreciation", "express appreciation", "to "));

    private static VerbPhrase Of(AskGrade grade) => grade switch
    {
        AskGrade.Suggest => new("suggests", "suggest", "to "),
        AskGrade.Propose => new("proposes", "propose", "to "),
        AskGrade.Urge => new("urges", "urge", ""),
        AskGrade.Demand => new("demands", "demand", "of "),
        _ => new("orders", "order", ""),
    };

    private static VerbPhrase Of(CommitGrade grade) => grade switch
    {
        CommitGrade.Willing => new("expresses willingness", "express willingness", "to "),
        CommitGrade.Ready => new("says to be ready", "say to be ready", "to "),
        CommitGrade.Intend => new("states the intention", "state the intention", "to "),
        _ => new("pledges", "pledge", "to "),
    };
}
