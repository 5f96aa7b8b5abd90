namespace DiplomacyModel;

/// <content>Words of committing.</content>
public static partial class Words
{
    /// <summary>"agreed to", of several: commits in agreement, at no named grade.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement AgreesTo(this IVoice speaker, params Items<IDoable> deeds) => new Statement(Guard.NotNull(speaker).Voices, SpeechVerbs.Agree, Claims(deeds)).InAgreement();

    /// <summary>"agreed with … to": several commit in agreement, at no named grade.</summary>
    /// <param name="speaker">Who is named first.</param>
    /// <param name="with">With whom.</param>
    /// <param name="deeds">What is to be done.</param>
    /// <returns>The statement.</returns>
    public static Statement AgreesWith(this IVoice speaker, Items<Party> with, params Items<IDoable> deeds) => speaker.AgreesTo(deeds).TogetherWith(with);

    /// <summary>Commits at any grade, to deeds, to omissions (<see cref="Not"/>), under conditions.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="grade">How firmly.</param>
    /// <param name="content">What is promised.</param>
    /// <returns>The statement.</returns>
    public static Statement Commits(this IVoice speaker, CommitGrade grade, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, new Act.Committing(grade), content);

    /// <summary>"committed to": commits, at no named grade.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement CommitsTo(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Commit, Claims(deeds));

    /// <summary>"decided": commits, at no named grade.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement DecidesTo(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Decide, Claims(deeds));

    /// <summary>"intends", "will", "plans": commits, at <see cref="CommitGrade.Intend"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, or said.</param>
    /// <returns>The statement.</returns>
    public static Statement IntendsTo(this IVoice speaker, params Items<IDoable> deeds) => speaker.Commits(CommitGrade.Intend, Claims(deeds));

    /// <summary>"is ready", "affirmed readiness": commits, at <see cref="CommitGrade.Ready"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, or said.</param>
    /// <returns>The statement.</returns>
    public static Statement IsReadyTo(this IVoice speaker, params Items<IDoable> deeds) => speaker.Commits(CommitGrade.Ready, Claims(deeds));

    /// <summary>"expressed willingness": commits, at <see cref="CommitGrade.Willing"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, or said.</param>
    /// <returns>The statement.</returns>
    public static Statement IsWillingTo(this IVoice speaker, params Items<IDoable> deeds) => speaker.Commits(CommitGrade.Willing, Claims(deeds));

    /// <summary>"pledged": commits, at <see cref="CommitGrade.Pledge"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement PledgesTo(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Pledge, Claims(deeds));

    /// <summary>"resolved": commits, at no named grade.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement ResolvesTo(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Resolve, Claims(deeds));

    /// <summary>"undertook": commits, at no named grade.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement UndertakesTo(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Undertake, Claims(deeds));
}
