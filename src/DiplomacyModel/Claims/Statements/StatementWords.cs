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
    public static Statement Discusses(this Party speaker, params Items<Topic> topics) =>
        new([speaker], Act.Conversing.Instance) { Topics = topics };

    /// <summary>"suggested": asks, at <see cref="AskGrade.Suggest"/>.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Suggests(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Suggest), deed);

    /// <summary>"recommended": asks, at <see cref="AskGrade.Suggest"/>; what is asked may be to ask a third.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="content">What is to be done or said.</param>
    /// <returns>The statement.</returns>
    public static Statement Recommends(this Party speaker, PerformedClaim content) => new([speaker], new Act.Asking(AskGrade.Suggest), content);

    /// <summary>"urged": asks, at <see cref="AskGrade.Urge"/>.</summary>
    /// <param name="speaker">Who asks.</param>
    /// <param name="deed">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement Urges(this Party speaker, Deed deed) => new([speaker], new Act.Asking(AskGrade.Urge), deed);

    /// <summary>"invited": offers a visit.</summary>
    /// <param name="speaker">Who invites.</param>
    /// <param name="visit">The visit.</param>
    /// <returns>The statement.</returns>
    public static Statement Invites(this Party speaker, Visit visit) => new([speaker], Act.Offering.Instance, visit);

    /// <summary>"expressed willingness": commits, at <see cref="CommitGrade.Willing"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What the speaker's side would do.</param>
    /// <returns>The statement.</returns>
    public static Statement IsWillingTo(this Party speaker, Deed deed) => new([speaker], new Act.Committing(CommitGrade.Willing), deed);

    /// <summary>"accepted": takes what was offered or asked.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What is accepted.</param>
    /// <returns>The statement.</returns>
    public static Statement Accepts(this Party speaker, Deed deed) => new([speaker], Act.Accepting.Instance, deed);

    /// <summary>"declined": refuses what was offered or asked.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What is declined.</param>
    /// <returns>The statement.</returns>
    public static Statement Declines(this Party speaker, Deed deed) => new([speaker], Act.Declining.Instance, deed);

    /// <summary>"appreciated", "thanked for": speaks well of something, and accepts nothing.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">Of what; may be left out where it is told by a link.</param>
    /// <returns>The statement.</returns>
    public static Statement Praises(this Party speaker, params Items<Claim> content) => new([speaker], Act.Praising.Instance, content);

    /// <summary>The same statement, said to somebody.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="addressees">To whom.</param>
    /// <returns>The statement with its addressees.</returns>
    public static Statement Toward(this Statement statement, params Items<Party> addressees) => statement with { Addressees = addressees };
}
