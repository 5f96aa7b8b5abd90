namespace DiplomacyModel;

/// <content>Words of asking.</content>
public static partial class Words
{
    /// <summary>"accepted": says yes to what was asked or offered.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Accepts(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Accept, Claims(deeds));

    /// <summary>"toward a strategic partnership", "aspires to": sets something before itself as an end; it is not there yet, and nobody is bound.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="ends">What is to be so one day: <c>vnJp.Becomes(tier)</c>.</param>
    /// <returns>The statement.</returns>
    public static Statement AspiresTo(this IVoice speaker, params Items<IDoable> ends) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Aspire, Claims(ends));

    /// <summary>"called for": asks, at <see cref="AskGrade.Urge"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement CallsFor(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.CallFor, Claims(deeds));

    /// <summary>"declared", of what the saying makes so: a level of relations, a recognition, an office.</summary>
    /// <param name="speaker">Who declares.</param>
    /// <param name="change">What begins or ends.</param>
    /// <returns>The statement.</returns>
    public static Statement Declares(this IVoice speaker, Change change) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Declare, [change]);

    /// <summary>"declined": says no to what was asked or offered.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Declines(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Decline, Claims(deeds));

    /// <summary>"demanded": asks, at <see cref="AskGrade.Demand"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Demands(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Demand, Claims(deeds));

    /// <summary>"encouraged": asks, at <see cref="AskGrade.Suggest"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Encourages(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Encourage, Claims(deeds));

    /// <summary>"hoped": wishes; binds nobody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Hopes(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Hope, content);

    /// <summary>"invited": offers a visit.</summary>
    /// <param name="speaker">Who invites.</param>
    /// <param name="visit">The visit.</param>
    /// <returns>The statement.</returns>
    public static Statement Invites(this IVoice speaker, Visit visit) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Invite, [visit]);

    /// <summary>"looked forward to": awaits gladly what lies ahead; binds nobody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement LooksForwardTo(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.LookForward, content);

    /// <summary>"offered": offers to do it, if the other will.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Offers(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Offer, Claims(deeds));

    /// <summary>"ordered": asks, at <see cref="AskGrade.Order"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Orders(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Order, Claims(deeds));

    /// <summary>"permitted": permits.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Permits(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Permit, Claims(deeds));

    /// <summary>"proposed": asks, at <see cref="AskGrade.Propose"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Proposes(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Propose, Claims(deeds));

    /// <summary>"recommended": asks, at <see cref="AskGrade.Suggest"/>; what is asked may be to ask a third.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Recommends(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Recommend, Claims(deeds));

    /// <summary>"requested": asks, at <see cref="AskGrade.Suggest"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Requests(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Request, Claims(deeds));

    /// <summary>"suggested": asks, at <see cref="AskGrade.Suggest"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Suggests(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Suggest, Claims(deeds));

    /// <summary>"threatened": announces harm, mostly under a condition.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Threatens(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Threaten, content);

    /// <summary>"urged": asks, at <see cref="AskGrade.Urge"/>.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="deeds">What is to be done, said, changed, or not.</param>
    /// <returns>The statement.</returns>
    public static Statement Urges(this IVoice speaker, params Items<IDoable> deeds) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Urge, Claims(deeds));

    /// <summary>"wished": wishes; binds nobody.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said.</param>
    /// <returns>The statement.</returns>
    public static Statement Wishes(this IVoice speaker, params Items<Claim> content) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Wish, content);
}
