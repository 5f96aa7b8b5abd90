namespace DiplomacyModel;

/// <summary>How an act is put in English: told of one, told of several, asked for, and what stands before the one it is said to.</summary>
internal sealed record VerbPhrase(string Told, string Asked, string Preposition)
{
    // These take the one they are said to as their object: "urges her", but "suggests to her".
    private static readonly string[] Direct =
        ["ask", "authorise", "call-on", "congratulate", "encourage", "greet", "inform", "invite", "order", "request", "thank", "urge", "warn"];

    public static VerbPhrase Of(Statement statement)
    {
        var phrase = Of(statement.Act);
        return statement.Verb.TryPickValue(out var verb) ? phrase with { Told = ThirdPerson(verb.ToString()), Asked = verb.ToString(), Preposition = Before(verb, statement) ?? phrase.Preposition } : phrase;
    }

    // Whom an invitation is said to is not always who is invited.
    private static string? Before(SpeechVerb verb, Statement statement) => !Direct.Contains(verb.Code) ? null
        : verb == SpeechVerbs.Invite && statement.Content.OfType<Visit>().Any(visit => !statement.Addressees.Any(visit.Visitors.Contains)) ? "by way of "
        : "";

    // "call for" gives "calls for", "stress" "stresses", "deny" "denies", "be subject to" "is subject to".
    public static string ThirdPerson(string verb)
    {
        var space = verb.IndexOf(' ', StringComparison.Ordinal);
        var (first, rest) = space < 0 ? (verb, "") : (verb[..space], verb[space..]);
        var ending = first switch
        {
            [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => "es",
            [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => "ies",
            _ => "s",
        };
        return first == "be" ? "is" + rest : (ending == "ies" ? first[..^1] : first) + ending + rest;
    }

    private static VerbPhrase Of(Act act) => act.Match(
        _ => new VerbPhrase("says", "say", "to "),
        _ => new("expects", "expect", "before "),
        _ => new("brings up", "bring up", "with "),
        asking => Of(asking.Grade),
        _ => new("offers", "offer", "to "),
        committing => Of(committing.Grade),
        _ => new("accepts", "accept", "toward "),
        _ => new("declines", "decline", "toward "),
        _ => new("permits", "permit", "to "),
        _ => new("threatens", "threaten", ""),
        _ => new("declares", "declare", "to "),
        evaluating => Of(evaluating.Attitude),
        _ => new("wishes", "wish", "before "),
        _ => new("greets", "greet", ""),
        _ => new("denies", "deny", "to "),
        _ => new("will not say", "not say", "to "));

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
        CommitGrade.NotMentioned => new("commits", "commit", "toward "),
        CommitGrade.Willing => new("expresses willingness", "express willingness", "to "),
        CommitGrade.Ready => new("states readiness", "state readiness", "to "),
        CommitGrade.Intend => new("states the intention", "state the intention", "to "),
        _ => new("pledges", "pledge", "to "),
    };

    private static VerbPhrase Of(Attitude attitude) => attitude switch
    {
        Attitude.Praise => new("expresses appreciation", "express appreciation", "to "),
        Attitude.Welcome => new("expresses satisfaction", "express satisfaction", "to "),
        Attitude.Support => new("voices support", "voice support", "to "),
        Attitude.Thanks => new("expresses thanks", "express thanks", "to "),
        Attitude.Congratulation => new("offers congratulations", "offer congratulations", "to "),
        Attitude.Condolence => new("offers condolences", "offer condolences", "to "),
        Attitude.Disappointment => new("voices disappointment", "voice disappointment", "to "),
        Attitude.Regret => new("expresses regret", "express regret", "to "),
        Attitude.Apology => new("offers an apology", "offer an apology", "to "),
        Attitude.Concern => new("voices concern", "voice concern", "to "),
        Attitude.Opposition => new("voices opposition", "voice opposition", "to "),
        Attitude.Criticism => new("voices criticism", "voice criticism", "to "),
        Attitude.Condemnation => new("voices condemnation", "voice condemnation", "to "),
        _ => new("voices praise and blame", "voice praise and blame", "to "),
    };
}
