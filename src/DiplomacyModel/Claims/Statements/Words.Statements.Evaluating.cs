namespace DiplomacyModel;

/// <content>Words of evaluating.</content>
public static partial class Words
{
    /// <summary>"apologised for": apologises.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement ApologisesFor(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Apologise, about: what);

    /// <summary>"appreciated": values what was done.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Appreciates(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Appreciate, about: what);

    /// <summary>"condemned": condemns.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Condemns(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Condemn, about: what);

    /// <summary>"offered condolences on": condoles.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement CondolesOn(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Condole, about: what);

    /// <summary>"congratulated on": congratulates.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Congratulates(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Congratulate, about: what);

    /// <summary>"criticised": finds fault with.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Criticises(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Criticise, about: what);

    /// <summary>"expressed concern at": is worried.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement IsConcernedAt(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.ExpressConcern, about: what);

    /// <summary>"opposed" a view, a plan, a step: is against it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Opposes(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Oppose, about: what);

    /// <summary>"praised": praises.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Praises(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Praise, about: what);

    /// <summary>"regretted": regrets.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Regrets(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Regret, about: what);

    /// <summary>"supported" a view, a plan, a step: is for it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Supports(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Support, about: what);

    /// <summary>Takes an attitude; where the text has a verb that is among the words, take that one.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="attitude">Which attitude.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Takes(this IVoice speaker, Attitude attitude, params Items<What> what) => new(Guard.NotNull(speaker).Voices, new Act.Evaluating(attitude), about: what);

    /// <summary>"thanked for": thanks; accepts nothing.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Thanks(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Thank, about: what);

    /// <summary>"welcomed": is glad of it.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement Welcomes(this IVoice speaker, params Items<What> what) => new(Guard.NotNull(speaker).Voices, SpeechVerbs.Welcome, about: what);
}
