namespace DiplomacyModel;

/// <summary>Words that make statements: <c>trong.Suggests(…)</c>. Each verb stands for one force and grade.</summary>
public static class StatementWords
{
    /// <summary>"said", "affirmed": asserts.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said to be so.</param>
    /// <returns>The statement.</returns>
    public static Statement Affirms(this Party speaker, params Items<Claim> content) => new([speaker], Act.Asserting.Instance, content);

    /// <summary>"discussed", "highlighted": brings up, and says nothing of it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="topics">What is brought up.</param>
    /// <returns>The statement.</returns>
    public static Statement Discusses(this Party speaker, params Items<What> topics) =>
        new([speaker], Act.Conversing.Instance, about: topics);

    /// <summary>"suggested": asks, at <see cref="AskGrade.Suggest"/>.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Suggests(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Suggest), [deed]);

    /// <summary>"recommended": asks, at <see cref="AskGrade.Suggest"/>; what is asked may be to ask a third.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="content">What is to be done or said.</param>
    /// <returns>The statement.</returns>
    public static Statement Recommends(this Party speaker, PerformedClaim content) => new([speaker], new Act.Asking(AskGrade.Suggest), [content]);

    /// <summary>"urged": asks, at <see cref="AskGrade.Urge"/>.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Urges(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Urge), [deed]);

    /// <summary>"demanded": asks, at <see cref="AskGrade.Demand"/>.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Demands(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Demand), [deed]);

    /// <summary>"ordered": asks, at <see cref="AskGrade.Order"/>.</summary>
    /// <param name="speaker">Who orders.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Orders(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Order), [deed]);

    /// <summary>"announced", of a step: asserts it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is announced.</param>
    /// <returns>The statement.</returns>
    public static Statement Announces(this Party speaker, Progress content) => new([speaker], Act.Asserting.Instance, [content]);

    /// <summary>"threatened": announces harm, mostly under a condition.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is threatened.</param>
    /// <returns>The statement.</returns>
    public static Statement Threatens(this Party speaker, params Items<Claim> content) => new([speaker], Act.Threatening.Instance, content);

    /// <summary>"invited": offers a visit.</summary>
    /// <param name="speaker">Who invites.</param>
    /// <param name="visit">The visit.</param>
    /// <returns>The statement.</returns>
    public static Statement Invites(this Party speaker, Visit visit) => new([speaker], Act.Offering.Instance, [visit]);

    /// <summary>"expressed willingness": commits, at <see cref="CommitGrade.Willing"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What the speaker's side would do.</param>
    /// <returns>The statement.</returns>
    public static Statement IsWillingTo(this Party speaker, Deed deed) => new([speaker], new Act.Committing(CommitGrade.Willing), [deed]);

    /// <summary>"accepted": takes what was offered or asked.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What is accepted.</param>
    /// <returns>The statement.</returns>
    public static Statement Accepts(this Party speaker, Deed deed) => new([speaker], Act.Accepting.Instance, [deed]);

    /// <summary>"declined": refuses what was offered or asked.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What is declined.</param>
    /// <returns>The statement.</returns>
    public static Statement Declines(this Party speaker, Deed deed) => new([speaker], Act.Declining.Instance, [deed]);

    /// <summary>"appreciated", "hailed": speaks well of something, and accepts nothing.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">Of what.</param>
    /// <returns>The statement.</returns>
    public static Statement Praises(this Party speaker, params Items<What> what) => speaker.Takes(Attitude.Praise, what);

    /// <summary>"thanked for": accepts nothing.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">For what; may be left out where a link tells it.</param>
    /// <returns>The statement.</returns>
    public static Statement Thanks(this Party speaker, params Items<What> what) => speaker.Takes(Attitude.Thanks, what);

    /// <summary>Takes a stand toward something.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="attitude">Which stand.</param>
    /// <param name="what">Toward what.</param>
    /// <returns>The statement.</returns>
    public static Statement Takes(this Party speaker, Attitude attitude, params Items<What> what) =>
        new([speaker], new Act.Evaluating(attitude), about: what);

    /// <summary>"proposed": asks, at <see cref="AskGrade.Propose"/>.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Proposes(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Propose), [deed]);

    /// <summary>"stressed the need": asserts that it should be; asks nobody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What should be done.</param>
    /// <returns>The statement.</returns>
    public static Statement StressesNeedOf(this Party speaker, Deed deed) =>
        new([speaker], Act.Asserting.Instance, [new Modal(ModalKind.Should, deed)]);

    /// <summary>"agreed to": several commit in agreement; no grade is named, and none is invented.</summary>
    /// <param name="speaker">One of those who agree.</param>
    /// <param name="with">The others.</param>
    /// <param name="deed">What they agree to do.</param>
    /// <returns>The statement.</returns>
    public static Statement AgreesWith(this Party speaker, Items<Party> with, Deed deed) =>
        new Statement([speaker, .. with], new Act.Committing(CommitGrade.NotMentioned), [deed]).InAgreement();

    /// <summary>"is ready to": commits, at <see cref="CommitGrade.Ready"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What the speaker's side would do.</param>
    /// <returns>The statement.</returns>
    public static Statement IsReadyTo(this Party speaker, Deed deed) => new([speaker], new Act.Committing(CommitGrade.Ready), [deed]);

    /// <summary>"will", "intends to": commits, at <see cref="CommitGrade.Intend"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What the speaker's side would do.</param>
    /// <returns>The statement.</returns>
    public static Statement IntendsTo(this Party speaker, Deed deed) => new([speaker], new Act.Committing(CommitGrade.Intend), [deed]);

    /// <summary>"pledged", "promised": commits, at <see cref="CommitGrade.Pledge"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What the speaker's side will do.</param>
    /// <returns>The statement.</returns>
    public static Statement PledgesTo(this Party speaker, Deed deed) => new([speaker], new Act.Committing(CommitGrade.Pledge), [deed]);

    /// <summary>Commits, at any grade, to several deeds, or not to do one: <c>a.Commits(CommitGrade.Pledge, new Not(deed))</c>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="grade">How firmly.</param>
    /// <param name="content">What the speaker's side will do or leave; at least one claim.</param>
    /// <returns>The statement.</returns>
    /// <exception cref="ArgumentException">Nothing is committed to.</exception>
    public static Statement Commits(this Party speaker, CommitGrade grade, params Items<Claim> content) => new([speaker], new Act.Committing(grade), content);

    /// <summary>"hoped", "desired": wishes, and binds nobody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is wished.</param>
    /// <returns>The statement.</returns>
    public static Statement Wishes(this Party speaker, params Items<Claim> content) => new([speaker], Act.Wishing.Instance, content);

    /// <summary>"denied": says that something is not so.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is denied.</param>
    /// <returns>The statement.</returns>
    public static Statement Denies(this Party speaker, params Items<Claim> content) => new([speaker], Act.Denying.Instance, content);

    /// <summary>"declares": makes a change by saying it; whether the speaker has that power is another question.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="change">What begins or ends.</param>
    /// <returns>The statement.</returns>
    public static Statement Declares(this Party speaker, Change change) => new([speaker], Act.Declaring.Instance, [change]);

    /// <summary>The same statement, said by others too; that they agreed on it is not said by this.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="others">Who says it too.</param>
    /// <returns>The statement with more voices.</returns>
    public static Statement TogetherWith(this Statement statement, params Items<Party> others) =>
        Guard.NotNull(statement) with { Voices = [.. statement.Voices, .. others] };

    /// <summary>"agreed": the voices say it in agreement, and none is singled out.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The statement with <see cref="Jointness.Agreed"/>.</returns>
    public static Statement InAgreement(this Statement statement) => Guard.NotNull(statement) with { Jointness = Jointness.Agreed };

    /// <summary>The same statement, said to somebody.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="addressees">To whom.</param>
    /// <returns>The statement with its addressees.</returns>
    public static Statement Toward(this Statement statement, params Items<Party> addressees) => Guard.NotNull(statement) with { Addressees = addressees };
}
