namespace DiplomacyModel;

/// <content>Words of asserting.</content>
public static partial class Words
{
    /// <summary>"acknowledged": asserts what others hold.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Acknowledges(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Acknowledge, content);

    /// <summary>"affirmed": asserts.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Affirms(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Affirm, content);

    /// <summary>"announced": asserts what was not known before; what is announced may lie ahead.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Announces(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Announce, content);

    /// <summary>"believed": asserts as an opinion.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Believes(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Believe, content);

    /// <summary>"confirmed": asserts what was told or doubted before.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Confirms(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Confirm, content);

    /// <summary>"denied": says that it is not so.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Denies(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Deny, content);

    /// <summary>"discussed": brings up, and says nothing of it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Discusses(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Discuss, about: what);

    /// <summary>"exchanged views on": brings up, both ways.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement ExchangesViewsOn(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.ExchangeViews, about: what);

    /// <summary>"expected": holds that it will come.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Expects(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Expect, content);

    /// <summary>"explained": asserts, to somebody who did not know.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Explains(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Explain, content);

    /// <summary>"highlighted": brings up with weight, and says nothing of it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Highlights(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Highlight, about: what);

    /// <summary>"noted": asserts in passing.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Notes(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Note, content);

    /// <summary>"raised": brings up a matter with somebody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Raises(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Raise, about: what);

    /// <summary>"reaffirmed": asserts what was affirmed before.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Reaffirms(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Reaffirm, content);

    /// <summary>"recalled": asserts what lies back.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Recalls(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Recall, content);

    /// <summary>"reiterated": asserts again.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Reiterates(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Reiterate, content);

    /// <summary>"stressed": asserts with weight.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Stresses(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Stress, content);

    /// <summary>"stressed the need": asserts that something should be done; asks nobody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deed">What should be done.</param>
    /// <returns>The statement.</returns>
    public static Statement StressesNeedOf(this IVoice speaker, Deed deed) => speaker.Stresses(new Modal(ModalKind.Should, deed));

    /// <summary>"underlined": asserts with weight.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Underlines(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Underline, content);

    /// <summary>"warned": expects harm, mostly under a condition; threatens nothing oneself.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Warns(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Warn, content);
}
