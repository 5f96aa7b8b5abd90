namespace DiplomacyModel;

/// <summary>Verbs of saying.</summary>
public static class SpeechVerbs
{
    /// <summary>Accept.</summary>
    public static SpeechVerb Accept { get; } = new("accept", "Accept it.", "usage", Act.Accepting.Instance);

    /// <summary>Acknowledge.</summary>
    public static SpeechVerb Acknowledge { get; } = new("acknowledge", "Acknowledge it.", "usage", Act.Asserting.Instance);

    /// <summary>Affirm.</summary>
    public static SpeechVerb Affirm { get; } = new("affirm", "Affirm it.", "usage", Act.Asserting.Instance);

    /// <summary>Agree.</summary>
    public static SpeechVerb Agree { get; } = new("agree", "Agree it.", "usage", new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>Announce.</summary>
    public static SpeechVerb Announce { get; } = new("announce", "Announce it.", "usage", Act.Asserting.Instance);

    /// <summary>Apologise.</summary>
    public static SpeechVerb Apologise { get; } = new("apologise", "Apologise it.", "usage", new Act.Evaluating(Attitude.Apology));

    /// <summary>Appreciate.</summary>
    public static SpeechVerb Appreciate { get; } = new("appreciate", "Appreciate it.", "usage", new Act.Evaluating(Attitude.Praise));

    /// <summary>Believe.</summary>
    public static SpeechVerb Believe { get; } = new("believe", "Believe it.", "usage", Act.Asserting.Instance);

    /// <summary>CallFor.</summary>
    public static SpeechVerb CallFor { get; } = new("call-for", "CallFor it.", "usage", new Act.Asking(AskGrade.Urge));

    /// <summary>Commit.</summary>
    public static SpeechVerb Commit { get; } = new("commit", "Commit it.", "usage", new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>Condemn.</summary>
    public static SpeechVerb Condemn { get; } = new("condemn", "Condemn it.", "usage", new Act.Evaluating(Attitude.Condemnation));

    /// <summary>Condole.</summary>
    public static SpeechVerb Condole { get; } = new("condole", "Condole it.", "usage", new Act.Evaluating(Attitude.Condolence));

    /// <summary>Confirm.</summary>
    public static SpeechVerb Confirm { get; } = new("confirm", "Confirm it.", "usage", Act.Asserting.Instance);

    /// <summary>Congratulate.</summary>
    public static SpeechVerb Congratulate { get; } = new("congratulate", "Congratulate it.", "usage", new Act.Evaluating(Attitude.Congratulation));

    /// <summary>Criticise.</summary>
    public static SpeechVerb Criticise { get; } = new("criticise", "Criticise it.", "usage", new Act.Evaluating(Attitude.Criticism));

    /// <summary>Decide.</summary>
    public static SpeechVerb Decide { get; } = new("decide", "Decide it.", "usage", new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>Declare.</summary>
    public static SpeechVerb Declare { get; } = new("declare", "Declare it.", "usage", Act.Declaring.Instance);

    /// <summary>Decline.</summary>
    public static SpeechVerb Decline { get; } = new("decline", "Decline it.", "usage", Act.Declining.Instance);

    /// <summary>Demand.</summary>
    public static SpeechVerb Demand { get; } = new("demand", "Demand it.", "usage", new Act.Asking(AskGrade.Demand));

    /// <summary>Deny.</summary>
    public static SpeechVerb Deny { get; } = new("deny", "Deny it.", "usage", Act.Denying.Instance);

    /// <summary>Discuss.</summary>
    public static SpeechVerb Discuss { get; } = new("discuss", "Discuss it.", "usage", Act.Conversing.Instance);

    /// <summary>Encourage.</summary>
    public static SpeechVerb Encourage { get; } = new("encourage", "Encourage it.", "usage", new Act.Asking(AskGrade.Suggest));

    /// <summary>ExchangeViews.</summary>
    public static SpeechVerb ExchangeViews { get; } = new("exchange-views", "ExchangeViews it.", "usage", Act.Conversing.Instance);

    /// <summary>Expect.</summary>
    public static SpeechVerb Expect { get; } = new("expect", "Expect it.", "usage", Act.Expecting.Instance);

    /// <summary>Explain.</summary>
    public static SpeechVerb Explain { get; } = new("explain", "Explain it.", "usage", Act.Asserting.Instance);

    /// <summary>ExpressConcern.</summary>
    public static SpeechVerb ExpressConcern { get; } = new("express-concern", "ExpressConcern it.", "usage", new Act.Evaluating(Attitude.Concern));

    /// <summary>Highlight.</summary>
    public static SpeechVerb Highlight { get; } = new("highlight", "Highlight it.", "usage", Act.Conversing.Instance);

    /// <summary>Hope.</summary>
    public static SpeechVerb Hope { get; } = new("hope", "Hope it.", "usage", Act.Wishing.Instance);

    /// <summary>Intend.</summary>
    public static SpeechVerb Intend { get; } = new("intend", "Intend it.", "usage", new Act.Committing(CommitGrade.Intend));

    /// <summary>Invite.</summary>
    public static SpeechVerb Invite { get; } = new("invite", "Invite it.", "usage", Act.Offering.Instance);

    /// <summary>LookForward.</summary>
    public static SpeechVerb LookForward { get; } = new("look-forward", "LookForward it.", "usage", Act.Expecting.Instance);

    /// <summary>Note.</summary>
    public static SpeechVerb Note { get; } = new("note", "Note it.", "usage", Act.Asserting.Instance);

    /// <summary>Offer.</summary>
    public static SpeechVerb Offer { get; } = new("offer", "Offer it.", "usage", Act.Offering.Instance);

    /// <summary>Oppose.</summary>
    public static SpeechVerb Oppose { get; } = new("oppose", "Oppose it.", "usage", new Act.Evaluating(Attitude.Opposition));

    /// <summary>Order.</summary>
    public static SpeechVerb Order { get; } = new("order", "Order it.", "usage", new Act.Asking(AskGrade.Order));

    /// <summary>Permit.</summary>
    public static SpeechVerb Permit { get; } = new("permit", "Permit it.", "usage", Act.Permitting.Instance);

    /// <summary>Pledge.</summary>
    public static SpeechVerb Pledge { get; } = new("pledge", "Pledge it.", "usage", new Act.Committing(CommitGrade.Pledge));

    /// <summary>Praise.</summary>
    public static SpeechVerb Praise { get; } = new("praise", "Praise it.", "usage", new Act.Evaluating(Attitude.Praise));

    /// <summary>Propose.</summary>
    public static SpeechVerb Propose { get; } = new("propose", "Propose it.", "usage", new Act.Asking(AskGrade.Propose));

    /// <summary>Raise.</summary>
    public static SpeechVerb Raise { get; } = new("raise", "Raise it.", "usage", Act.Conversing.Instance);

    /// <summary>Reaffirm.</summary>
    public static SpeechVerb Reaffirm { get; } = new("reaffirm", "Reaffirm it.", "usage", Act.Asserting.Instance);

    /// <summary>Recall.</summary>
    public static SpeechVerb Recall { get; } = new("recall", "Recall it.", "usage", Act.Asserting.Instance);

    /// <summary>Recommend.</summary>
    public static SpeechVerb Recommend { get; } = new("recommend", "Recommend it.", "usage", new Act.Asking(AskGrade.Suggest));

    /// <summary>Regret.</summary>
    public static SpeechVerb Regret { get; } = new("regret", "Regret it.", "usage", new Act.Evaluating(Attitude.Regret));

    /// <summary>Reiterate.</summary>
    public static SpeechVerb Reiterate { get; } = new("reiterate", "Reiterate it.", "usage", Act.Asserting.Instance);

    /// <summary>Request.</summary>
    public static SpeechVerb Request { get; } = new("request", "Request it.", "usage", new Act.Asking(AskGrade.Propose));

    /// <summary>Resolve.</summary>
    public static SpeechVerb Resolve { get; } = new("resolve", "Resolve it.", "usage", new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>Say.</summary>
    public static SpeechVerb Say { get; } = new("say", "Say it.", "usage", Act.Asserting.Instance);

    /// <summary>Stress.</summary>
    public static SpeechVerb Stress { get; } = new("stress", "Stress it.", "usage", Act.Asserting.Instance);

    /// <summary>Suggest.</summary>
    public static SpeechVerb Suggest { get; } = new("suggest", "Suggest it.", "usage", new Act.Asking(AskGrade.Suggest));

    /// <summary>Support.</summary>
    public static SpeechVerb Support { get; } = new("support", "Support it.", "usage", new Act.Evaluating(Attitude.Support));

    /// <summary>Thank.</summary>
    public static SpeechVerb Thank { get; } = new("thank", "Thank it.", "usage", new Act.Evaluating(Attitude.Thanks));

    /// <summary>Threaten.</summary>
    public static SpeechVerb Threaten { get; } = new("threaten", "Threaten it.", "usage", Act.Threatening.Instance);

    /// <summary>Underline.</summary>
    public static SpeechVerb Underline { get; } = new("underline", "Underline it.", "usage", Act.Asserting.Instance);

    /// <summary>Undertake.</summary>
    public static SpeechVerb Undertake { get; } = new("undertake", "Undertake it.", "usage", new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>Urge.</summary>
    public static SpeechVerb Urge { get; } = new("urge", "Urge it.", "usage", new Act.Asking(AskGrade.Urge));

    /// <summary>Warn.</summary>
    public static SpeechVerb Warn { get; } = new("warn", "Warn it.", "usage", Act.Asserting.Instance);

    /// <summary>Welcome.</summary>
    public static SpeechVerb Welcome { get; } = new("welcome", "Welcome it.", "usage", new Act.Evaluating(Attitude.Welcome));

    /// <summary>Wish.</summary>
    public static SpeechVerb Wish { get; } = new("wish", "Wish it.", "usage", Act.Wishing.Instance);
}
