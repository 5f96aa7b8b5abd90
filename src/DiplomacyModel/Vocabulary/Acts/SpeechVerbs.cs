namespace DiplomacyModel;

/// <summary>Everyday verbs of saying, each with the act that it performs, never a stronger one.</summary>
/// <remarks>
/// Written with the class, <c>SpeechVerbs.Recall</c>: many are verbs of deeds too. Register your own:
/// <c>new SpeechVerb("muse", "To say something as if to oneself.", "usage of news reports", Act.Conversing.Instance)</c>.
/// </remarks>
public static partial class SpeechVerbs
{
    private const string InNews = "usage of news reports";
    private const string InStatements = "usage of joint statements";

    /// <summary>To take what was offered or asked.</summary>
    public static SpeechVerb Accept { get; } = new("accept", "To take what was offered or asked.", InNews, Act.Accepting.Instance);

    /// <summary>To say of somebody that they did wrong; whether they did is not said.</summary>
    public static SpeechVerb Accuse { get; } = new("accuse", "To say of somebody that they did wrong; whether they did is not said.", InNews, Act.Asserting.Instance);

    /// <summary>To say that something is so, though one might have passed over it.</summary>
    public static SpeechVerb Acknowledge { get; } = new("acknowledge", "To say that something is so, though one might have passed over it.", InStatements, Act.Asserting.Instance);

    /// <summary>To say something more.</summary>
    public static SpeechVerb Add { get; } = new("add", "To say something more.", InNews, Act.Asserting.Instance);

    /// <summary>To say that something is so which one would rather not say, often a fault of one's own.</summary>
    public static SpeechVerb Admit { get; } = new("admit", "To say that something is so which one would rather not say, often a fault of one's own.", InNews, Act.Asserting.Instance);

    /// <summary>To say with weight that something is so.</summary>
    public static SpeechVerb Affirm { get; } = new("affirm", "To say with weight that something is so.", InStatements, Act.Asserting.Instance);

    /// <summary>To consent to do something; to hold the same view is to concur.</summary>
    public static SpeechVerb Agree { get; } = new("agree", "To consent to do something; to hold the same view is to concur.", InStatements, new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>To make news known in public for the first time.</summary>
    public static SpeechVerb Announce { get; } = new("announce", "To make news known in public for the first time.", InNews, Act.Asserting.Instance);

    /// <summary>To see something coming and reckon with it.</summary>
    public static SpeechVerb Anticipate { get; } = new("anticipate", "To see something coming and reckon with it.", InStatements, Act.Expecting.Instance);

    /// <summary>To say that one is sorry for what one did.</summary>
    public static SpeechVerb Apologise { get; } = new("apologise", "To say that one is sorry for what one did.", InNews, new Act.Evaluating(Attitude.Apology));

    /// <summary>To ask somebody earnestly, from need or from conscience.</summary>
    public static SpeechVerb AppealTo { get; } = new("appeal-to", "To ask somebody earnestly, from need or from conscience.", InNews, new Act.Asking(AskGrade.Urge));

    /// <summary>To praise openly what somebody did.</summary>
    public static SpeechVerb Applaud { get; } = new("applaud", "To praise openly what somebody did.", InStatements, new Act.Evaluating(Attitude.Praise));

    /// <summary>To say that one values what somebody did or is.</summary>
    public static SpeechVerb Appreciate { get; } = new("appreciate", "To say that one values what somebody did or is.", InStatements, new Act.Evaluating(Attitude.Praise));

    /// <summary>To put a wish for a deed to somebody, in no special form.</summary>
    // The scale of asking has no word for a bare request; the lowest grade claims least.
    public static SpeechVerb Ask { get; } = new("ask", "To put a wish for a deed to somebody, in no special form.", InNews, new Act.Asking(AskGrade.Suggest));

    /// <summary>To set something before oneself as an end to work toward; in texts also "toward a".</summary>
    public static SpeechVerb Aspire { get; } = new("aspire", "To set something before oneself as an end to work toward; in texts also toward.", InStatements, Act.Wishing.Instance);

    /// <summary>To tell somebody in order to take a worry from them that something is so.</summary>
    public static SpeechVerb Assure { get; } = new("assure", "To tell somebody in order to take a worry from them that something is so.", InNews, Act.Asserting.Instance);

    /// <summary>To give leave as the one whose leave it takes.</summary>
    public static SpeechVerb Authorise { get; } = new("authorise", "To give leave as the one whose leave it takes.", InNews, Act.Permitting.Instance);

    /// <summary>To take the side of a plan or a person in public.</summary>
    public static SpeechVerb Back { get; } = new("back", "To take the side of a plan or a person in public.", InNews, new Act.Evaluating(Attitude.Support));

    /// <summary>To say what one holds to be so.</summary>
    public static SpeechVerb Believe { get; } = new("believe", "To say what one holds to be so.", InStatements, Act.Asserting.Instance);

    /// <summary>To ask for a deed or an outcome, of nobody by name.</summary>
    public static SpeechVerb CallFor { get; } = new("call-for", "To ask for a deed or an outcome, of nobody by name.", InStatements, new Act.Asking(AskGrade.Urge));

    /// <summary>To ask a named side in public to do something.</summary>
    public static SpeechVerb CallOn { get; } = new("call-on", "To ask a named side in public to do something.", InStatements, new Act.Asking(AskGrade.Urge));

    /// <summary>To say that something is so, of which the reporter shows no proof.</summary>
    public static SpeechVerb Claim { get; } = new("claim", "To say that something is so, of which the reporter shows no proof.", InNews, Act.Asserting.Instance);

    /// <summary>To praise as worthy, often those who worked for something.</summary>
    public static SpeechVerb Commend { get; } = new("commend", "To praise as worthy, often those who worked for something.", InStatements, new Act.Evaluating(Attitude.Praise));

    /// <summary>To bind one's own side; by which word and how firmly is not named.</summary>
    public static SpeechVerb Commit { get; } = new("commit", "To bind one's own side; by which word and how firmly is not named.", InStatements, new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>To tell each other what one knows and thinks of a matter.</summary>
    public static SpeechVerb CompareNotes { get; } = new("compare-notes", "To tell each other what one knows and thinks of a matter.", InStatements, Act.Conversing.Instance);

    /// <summary>To tell somebody that what they did is not right.</summary>
    public static SpeechVerb Complain { get; } = new("complain", "To tell somebody that what they did is not right.", InNews, new Act.Evaluating(Attitude.Criticism));

    /// <summary>To say that one holds the view that the other holds.</summary>
    public static SpeechVerb Concur { get; } = new("concur", "To say that one holds the view that the other holds.", InStatements, Act.Asserting.Instance);

    /// <summary>To call a deed wrong in the strongest words that diplomacy has.</summary>
    public static SpeechVerb Condemn { get; } = new("condemn", "To call a deed wrong in the strongest words that diplomacy has.", InStatements, new Act.Evaluating(Attitude.Condemnation));

    /// <summary>To share somebody's grief over a death or a disaster.</summary>
    public static SpeechVerb Condole { get; } = new("condole", "To share somebody's grief over a death or a disaster.", InNews, new Act.Evaluating(Attitude.Condolence));

    /// <summary>To say that what was already told, or was in doubt, is so.</summary>
    public static SpeechVerb Confirm { get; } = new("confirm", "To say that what was already told, or was in doubt, is so.", InNews, Act.Asserting.Instance);

    /// <summary>To share somebody's joy over a success or a feast.</summary>
    public static SpeechVerb Congratulate { get; } = new("congratulate", "To share somebody's joy over a success or a feast.", InNews, new Act.Evaluating(Attitude.Congratulation));

    /// <summary>To pass on what another says: that one's words, not the carrier's.</summary>
    public static SpeechVerb Convey { get; } = new("convey", "To pass on what another says: that one's words, not the carrier's.", InNews, Act.Asserting.Instance);

    /// <summary>To say what is wrong with something.</summary>
    public static SpeechVerb Criticise { get; } = new("criticise", "To say what is wrong with something.", InNews, new Act.Evaluating(Attitude.Criticism));

    /// <summary>To settle that one will do something, as a body or for one's own side.</summary>
    // What one will do oneself. A body that makes something so by deciding it declares.
    public static SpeechVerb Decide { get; } = new("decide", "To settle that one will do something, as a body or for one's own side.", InStatements, new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>To make something so by saying it, such as a state of emergency or a person unwelcome.</summary>
    public static SpeechVerb Declare { get; } = new("declare", "To make something so by saying it, such as a state of emergency or a person unwelcome.", InNews, Act.Declaring.Instance);

    /// <summary>To say no, with courtesy, to what was offered or asked.</summary>
    public static SpeechVerb Decline { get; } = new("decline", "To say no, with courtesy, to what was offered or asked.", InNews, Act.Declining.Instance);

    /// <summary>To say that nothing will be said of a matter.</summary>
    public static SpeechVerb DeclineComment { get; } = new("decline-comment", "To say that nothing will be said of a matter.", InNews, Act.Withholding.Instance);

    /// <summary>To ask for something as one's due.</summary>
    public static SpeechVerb Demand { get; } = new("demand", "To ask for something as one's due.", InNews, new Act.Asking(AskGrade.Demand));

    /// <summary>To speak out in public against a deed or a person as evil.</summary>
    public static SpeechVerb Denounce { get; } = new("denounce", "To speak out in public against a deed or a person as evil.", InNews, new Act.Evaluating(Attitude.Condemnation));

    /// <summary>To say that something is not so.</summary>
    public static SpeechVerb Deny { get; } = new("deny", "To say that something is not so.", InNews, Act.Denying.Instance);

    /// <summary>To find a deed bad and to say so, short of condemning it.</summary>
    public static SpeechVerb Deplore { get; } = new("deplore", "To find a deed bad and to say so, short of condemning it.", InStatements, new Act.Evaluating(Attitude.Criticism));

    /// <summary>To put somebody or something by one's word into a class that has consequences.</summary>
    public static SpeechVerb Designate { get; } = new("designate", "To put somebody or something by one's word into a class that has consequences.", InNews, Act.Declaring.Instance);

    /// <summary>To talk about a matter; which view anybody took is not said.</summary>
    public static SpeechVerb Discuss { get; } = new("discuss", "To talk about a matter; which view anybody took is not said.", InStatements, Act.Conversing.Instance);

    /// <summary>To wave away what others say, as without ground.</summary>
    public static SpeechVerb Dismiss { get; } = new("dismiss", "To wave away what others say, as without ground.", InNews, Act.Denying.Instance);

    /// <summary>To keep apart from what others say together, or from a part of it.</summary>
    public static SpeechVerb Dissociate { get; } = new("dissociate", "To keep apart from what others say together, or from a part of it.", InStatements, new Act.Evaluating(Attitude.Opposition)) { Step = InstrumentStep.Reservation };

    /// <summary>To say with stress that something is so or matters.</summary>
    public static SpeechVerb Emphasise { get; } = new("emphasise", "To say with stress that something is so or matters.", InStatements, Act.Asserting.Instance);

    /// <summary>To ask gently, giving heart to go on or to begin.</summary>
    public static SpeechVerb Encourage { get; } = new("encourage", "To ask gently, giving heart to go on or to begin.", InStatements, new Act.Asking(AskGrade.Suggest));

    /// <summary>To put one's name behind a text, a plan or a candidate.</summary>
    public static SpeechVerb Endorse { get; } = new("endorse", "To put one's name behind a text, a plan or a candidate.", InStatements, new Act.Evaluating(Attitude.Support));

    /// <summary>To hear and give opinions on a matter; which ones is not said.</summary>
    public static SpeechVerb ExchangeViews { get; } = new("exchange-views", "To hear and give opinions on a matter; which ones is not said.", InStatements, Act.Conversing.Instance);

    /// <summary>To say that something will be so, as likely or due.</summary>
    public static SpeechVerb Expect { get; } = new("expect", "To say that something will be so, as likely or due.", InNews, Act.Expecting.Instance);

    /// <summary>To say how or why something is so.</summary>
    public static SpeechVerb Explain { get; } = new("explain", "To say how or why something is so.", InNews, Act.Asserting.Instance);

    /// <summary>To say that something gives one worry.</summary>
    public static SpeechVerb ExpressConcern { get; } = new("express-concern", "To say that something gives one worry.", InStatements, new Act.Evaluating(Attitude.Concern));

    /// <summary>To say that one is sure that something will be so.</summary>
    public static SpeechVerb ExpressConfidence { get; } = new("express-confidence", "To say that one is sure that something will be so.", InStatements, Act.Expecting.Instance);

    /// <summary>To say that something is less than one hoped for.</summary>
    public static SpeechVerb ExpressDisappointment { get; } = new("express-disappointment", "To say that something is less than one hoped for.", InNews, new Act.Evaluating(Attitude.Disappointment));

    /// <summary>To say that something has struck one; how, is not in the word.</summary>
    public static SpeechVerb ExpressImpression { get; } = new("express-impression", "To say that something has struck one; how, is not in the word.", InNews, Act.Asserting.Instance);

    /// <summary>To say that one is ready to do something; it is no promise.</summary>
    public static SpeechVerb ExpressReadiness { get; } = new("express-readiness", "To say that one is ready to do something; it is no promise.", InStatements, new Act.Committing(CommitGrade.Ready));

    /// <summary>To say that one is content with how something stands or went.</summary>
    public static SpeechVerb ExpressSatisfaction { get; } = new("express-satisfaction", "To say that one is content with how something stands or went.", InStatements, new Act.Evaluating(Attitude.Welcome));

    /// <summary>To say that one would be willing to do something; it is no promise.</summary>
    public static SpeechVerb ExpressWillingness { get; } = new("express-willingness", "To say that one would be willing to do something; it is no promise.", InStatements, new Act.Committing(CommitGrade.Willing));

    /// <summary>To meet somebody with a form of courtesy.</summary>
    public static SpeechVerb Greet { get; } = new("greet", "To meet somebody with a form of courtesy.", InNews, Act.Greeting.Instance);

    /// <summary>To praise loudly, as something great.</summary>
    public static SpeechVerb Hail { get; } = new("hail", "To praise loudly, as something great.", InNews, new Act.Evaluating(Attitude.Praise));

    /// <summary>To bring a point to the fore; of the point itself nothing more is said.</summary>
    public static SpeechVerb Highlight { get; } = new("highlight", "To bring a point to the fore; of the point itself nothing more is said.", InStatements, Act.Conversing.Instance);

    /// <summary>To wish that something will be so, not knowing whether it will.</summary>
    public static SpeechVerb Hope { get; } = new("hope", "To wish that something will be so, not knowing whether it will.", InStatements, Act.Wishing.Instance);

    /// <summary>To let something be understood, not in full words.</summary>
    public static SpeechVerb Indicate { get; } = new("indicate", "To let something be understood, not in full words.", InNews, Act.Asserting.Instance);

    /// <summary>To let a named other know something.</summary>
    public static SpeechVerb Inform { get; } = new("inform", "To let a named other know something.", InNews, Act.Asserting.Instance);

    /// <summary>To say something again against those who doubt it.</summary>
    public static SpeechVerb Insist { get; } = new("insist", "To say something again against those who doubt it.", InNews, Act.Asserting.Instance);

    /// <summary>To say that one has the intention to do something.</summary>
    public static SpeechVerb Intend { get; } = new("intend", "To say that one has the intention to do something.", InStatements, new Act.Committing(CommitGrade.Intend));

    /// <summary>To offer a visit, or a part in something.</summary>
    public static SpeechVerb Invite { get; } = new("invite", "To offer a visit, or a part in something.", InStatements, Act.Offering.Instance);

    /// <summary>To say something that is not meant; no position follows from it.</summary>
    public static SpeechVerb Joke { get; } = new("joke", "To say something that is not meant; no position follows from it.", InNews, Act.Conversing.Instance);

    /// <summary>To say nothing of a matter on which others wait for a word.</summary>
    public static SpeechVerb KeepSilent { get; } = new("keep-silent", "To say nothing of a matter on which others wait for a word.", InNews, Act.Withholding.Instance);

    /// <summary>To await something gladly, whether it is settled or only hoped for.</summary>
    // No forecast: texts look forward to what is not settled ("to Russia finalising an agreement"), and a date that is set is said on its own.
    public static SpeechVerb LookForward { get; } = new("look-forward", "To await something gladly, whether it is settled or only hoped for.", InStatements, Act.Wishing.Instance);

    /// <summary>To show one's grief over a death.</summary>
    public static SpeechVerb Mourn { get; } = new("mourn", "To show one's grief over a death.", InNews, new Act.Evaluating(Attitude.Condolence));

    /// <summary>To say, without stress, that something is so.</summary>
    public static SpeechVerb Note { get; } = new("note", "To say, without stress, that something is so.", InStatements, Act.Asserting.Instance);

    /// <summary>To hold out something that the other may take or leave.</summary>
    public static SpeechVerb Offer { get; } = new("offer", "To hold out something that the other may take or leave.", InNews, Act.Offering.Instance);

    /// <summary>To say that one is against a deed or a plan.</summary>
    public static SpeechVerb Oppose { get; } = new("oppose", "To say that one is against a deed or a plan.", InStatements, new Act.Evaluating(Attitude.Opposition));

    /// <summary>To tell somebody under one's authority what to do.</summary>
    public static SpeechVerb Order { get; } = new("order", "To tell somebody under one's authority what to do.", InNews, new Act.Asking(AskGrade.Order));

    /// <summary>To give leave for what would else be forbidden.</summary>
    public static SpeechVerb Permit { get; } = new("permit", "To give leave for what would else be forbidden.", InNews, Act.Permitting.Instance);

    /// <summary>To say that one has it in mind, more or less worked out, to do something.</summary>
    public static SpeechVerb Plan { get; } = new("plan", "To say that one has it in mind, more or less worked out, to do something.", InNews, new Act.Committing(CommitGrade.Intend));

    /// <summary>To give one's word in public, often for a sum or a deed.</summary>
    public static SpeechVerb Pledge { get; } = new("pledge", "To give one's word in public, often for a sum or a deed.", InStatements, new Act.Committing(CommitGrade.Pledge));

    /// <summary>To say something so that the other does not overlook it.</summary>
    public static SpeechVerb PointOut { get; } = new("point-out", "To say something so that the other does not overlook it.", InNews, Act.Asserting.Instance);

    /// <summary>To say good things of somebody or something.</summary>
    public static SpeechVerb Praise { get; } = new("praise", "To say good things of somebody or something.", InNews, new Act.Evaluating(Attitude.Praise));

    /// <summary>To make something so by saying it solemnly, such as independence.</summary>
    public static SpeechVerb Proclaim { get; } = new("proclaim", "To make something so by saying it solemnly, such as independence.", InNews, Act.Declaring.Instance);

    /// <summary>To give one's word to somebody that one will do something.</summary>
    public static SpeechVerb Promise { get; } = new("promise", "To give one's word to somebody that one will do something.", InNews, new Act.Committing(CommitGrade.Pledge));

    /// <summary>To put forward a deed or a plan for the other to take up.</summary>
    public static SpeechVerb Propose { get; } = new("propose", "To put forward a deed or a plan for the other to take up.", InStatements, new Act.Asking(AskGrade.Propose));

    /// <summary>To object in form to what the other did, as by a note.</summary>
    public static SpeechVerb Protest { get; } = new("protest", "To object in form to what the other did, as by a note.", InNews, new Act.Evaluating(Attitude.Opposition));

    /// <summary>To give the words of somebody else.</summary>
    public static SpeechVerb Quote { get; } = new("quote", "To give the words of somebody else.", InNews, Act.Asserting.Instance);

    /// <summary>To be the one who brings a matter up in a talk.</summary>
    public static SpeechVerb Raise { get; } = new("raise", "To be the one who brings a matter up in a talk.", InNews, Act.Conversing.Instance);

    /// <summary>To say again with weight what one held before.</summary>
    public static SpeechVerb Reaffirm { get; } = new("reaffirm", "To say again with weight what one held before.", InStatements, Act.Asserting.Instance);

    /// <summary>To bring back to mind that something was so or was agreed.</summary>
    public static SpeechVerb Recall { get; } = new("recall", "To bring back to mind that something was so or was agreed.", InStatements, Act.Asserting.Instance);

    /// <summary>To say that one sees something to be so; the recognition of a state is a claim of its own.</summary>
    public static SpeechVerb Recognise { get; } = new("recognise", "To say that one sees something to be so; the recognition of a state is a claim of its own.", InStatements, Act.Asserting.Instance);

    /// <summary>To name a deed as the better course, for the other to choose.</summary>
    public static SpeechVerb Recommend { get; } = new("recommend", "To name a deed as the better course, for the other to choose.", InStatements, new Act.Asking(AskGrade.Suggest));

    /// <summary>To say plainly that one will not do or take something.</summary>
    public static SpeechVerb Refuse { get; } = new("refuse", "To say plainly that one will not do or take something.", InNews, Act.Declining.Instance);

    /// <summary>To say that one is sorry that something is so; it owns no fault.</summary>
    public static SpeechVerb Regret { get; } = new("regret", "To say that one is sorry that something is so; it owns no fault.", InStatements, new Act.Evaluating(Attitude.Regret));

    /// <summary>To say once more what one said before.</summary>
    public static SpeechVerb Reiterate { get; } = new("reiterate", "To say once more what one said before.", InStatements, Act.Asserting.Instance);

    /// <summary>To say no outright to a proposal or a demand; of a claim, see deny.</summary>
    public static SpeechVerb Reject { get; } = new("reject", "To say no outright to a proposal or a demand; of a claim, see deny.", InNews, Act.Declining.Instance);

    /// <summary>To tell as news what is so, or what somebody said.</summary>
    public static SpeechVerb Report { get; } = new("report", "To tell as news what is so, or what somebody said.", InNews, Act.Asserting.Instance);

    /// <summary>To ask for something in due form.</summary>
    // As with "ask": form is not strength.
    public static SpeechVerb Request { get; } = new("request", "To ask for something in due form.", InNews, new Act.Asking(AskGrade.Suggest));

    /// <summary>To leave out or change for oneself what a treaty provides, when consenting to it.</summary>
    public static SpeechVerb Reserve { get; } = new("reserve", "To leave out or change for oneself what a treaty provides, when consenting to it.", "Vienna Convention on the Law of Treaties (1969), article 2", new Act.Evaluating(Attitude.Opposition)) { Step = InstrumentStep.Reservation };

    /// <summary>To make up one's mind, often in a solemn text, to do something.</summary>
    public static SpeechVerb Resolve { get; } = new("resolve", "To make up one's mind, often in a solemn text, to do something.", InStatements, new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>To say what was hidden or not known.</summary>
    public static SpeechVerb Reveal { get; } = new("reveal", "To say what was hidden or not known.", InNews, Act.Asserting.Instance);

    /// <summary>To go over together how a matter stands.</summary>
    public static SpeechVerb Review { get; } = new("review", "To go over together how a matter stands.", InStatements, Act.Conversing.Instance);

    /// <summary>To put something in words, with no more force than that.</summary>
    public static SpeechVerb Say { get; } = new("say", "To put something in words, with no more force than that.", InNews, Act.Asserting.Instance);

    /// <summary>To say something as one's position.</summary>
    public static SpeechVerb State { get; } = new("state", "To say something as one's position.", InNews, Act.Asserting.Instance);

    /// <summary>To lay something down, said of a text.</summary>
    public static SpeechVerb Stipulate { get; } = new("stipulate", "To lay something down, said of a text.", InStatements, Act.Asserting.Instance);

    /// <summary>To say something with force, as what matters.</summary>
    public static SpeechVerb Stress { get; } = new("stress", "To say something with force, as what matters.", InStatements, Act.Asserting.Instance);

    /// <summary>To put a thought for a deed before the other, lightly.</summary>
    public static SpeechVerb Suggest { get; } = new("suggest", "To put a thought for a deed before the other, lightly.", InNews, new Act.Asking(AskGrade.Suggest));

    /// <summary>To say that one stands behind somebody or something; with what help is not said.</summary>
    public static SpeechVerb Support { get; } = new("support", "To say that one stands behind somebody or something; with what help is not said.", InStatements, new Act.Evaluating(Attitude.Support));

    /// <summary>To say that one is grateful to somebody.</summary>
    public static SpeechVerb Thank { get; } = new("thank", "To say that one is grateful to somebody.", InStatements, new Act.Evaluating(Attitude.Thanks));

    /// <summary>To say that one will do harm, mostly if something is done or not done.</summary>
    public static SpeechVerb Threaten { get; } = new("threaten", "To say that one will do harm, mostly if something is done or not done.", InNews, Act.Threatening.Instance);

    /// <summary>To bring a matter up in passing.</summary>
    public static SpeechVerb TouchOn { get; } = new("touch-on", "To bring a matter up in passing.", InStatements, Act.Conversing.Instance);

    /// <summary>To say something as if with a line drawn under it.</summary>
    public static SpeechVerb Underline { get; } = new("underline", "To say something as if with a line drawn under it.", InStatements, Act.Asserting.Instance);

    /// <summary>To say something as weighty; in American texts for underline.</summary>
    public static SpeechVerb Underscore { get; } = new("underscore", "To say something as weighty; in American texts for underline.", InStatements, Act.Asserting.Instance);

    /// <summary>To take a duty on oneself, mostly in a written text.</summary>
    public static SpeechVerb Undertake { get; } = new("undertake", "To take a duty on oneself, mostly in a written text.", InStatements, new Act.Committing(CommitGrade.NotMentioned));

    /// <summary>To press somebody in words to do something.</summary>
    public static SpeechVerb Urge { get; } = new("urge", "To press somebody in words to do something.", InStatements, new Act.Asking(AskGrade.Urge));

    /// <summary>To give one's word solemnly or hotly, as reporters put it.</summary>
    public static SpeechVerb Vow { get; } = new("vow", "To give one's word solemnly or hotly, as reporters put it.", InNews, new Act.Committing(CommitGrade.Pledge));

    /// <summary>To say that harm will come, mostly if something is done; by whom is not in the word.</summary>
    // No threat: who warns of a famine will not bring it about. Where the speaker would, write threaten.
    public static SpeechVerb Warn { get; } = new("warn", "To say that harm will come, mostly if something is done; by whom is not in the word.", InNews, Act.Expecting.Instance);

    /// <summary>To say that something is so, as a danger that is there already.</summary>
    public static SpeechVerb WarnThat { get; } = new("warn-that", "To say that something is so, as a danger that is there already.", InNews, Act.Asserting.Instance);

    /// <summary>To say that one is glad of something that happened or was done.</summary>
    public static SpeechVerb Welcome { get; } = new("welcome", "To say that one is glad of something that happened or was done.", InStatements, new Act.Evaluating(Attitude.Welcome));

    /// <summary>To say of oneself that one is going to do something.</summary>
    public static SpeechVerb Will { get; } = new("will", "To say of oneself that one is going to do something.", InStatements, new Act.Committing(CommitGrade.Intend));

    /// <summary>To say that one would have something so.</summary>
    public static SpeechVerb Wish { get; } = new("wish", "To say that one would have something so.", InNews, Act.Wishing.Instance);
}
