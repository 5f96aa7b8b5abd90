namespace DiplomacyModel;

/// <content>Words that make statements: <c>trong.Suggests(…)</c>. Each verb stands for one force and grade.</content>
public static partial class Words
{
    /// <summary>"said": asserts.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="content">What is said to be so.</param>
    /// <returns>The statement.</returns>
    public static Statement Says(this IVoice speaker, params Items<Claim> content) => speaker.Says(SpeechVerbs.Say, content);

    /// <summary>Says something with any verb, also one that you registered; content may be negated, conditional, several. With a verb that evaluates, it is what is evaluated.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="verb">The verb; its act gives force and grade.</param>
    /// <param name="content">What is said, asked, promised.</param>
    /// <returns>The statement.</returns>
    public static Statement Says(this IVoice speaker, SpeechVerb verb, params Items<Claim> content) => Guard.NotNull(verb).Act.IsEvaluating
        ? new(Guard.NotNull(speaker).Voices, verb, about: [.. content.Select(claim => (What)claim)])
        : new(Guard.NotNull(speaker).Voices, verb, content);

    /// <summary>Speaks about something with any verb, also one that you registered. With a verb that neither evaluates nor only discusses, a claim is what is said.</summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="verb">The verb; its act gives force and grade.</param>
    /// <param name="what">What it is about: things, phrases, claims.</param>
    /// <returns>The statement.</returns>
    public static Statement SpeaksOf(this IVoice speaker, SpeechVerb verb, params Items<What> what) => Guard.NotNull(verb).Act.IsEvaluating || verb.Act.IsConversing
        ? new(Guard.NotNull(speaker).Voices, verb, about: what)
        : new(Guard.NotNull(speaker).Voices, verb, [.. what.OfType<What.Clause>().Select(clause => clause.Claim)], [.. what.Where(one => one is not What.Clause)]);

    /// <summary>The same statement, made by others too.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="others">Who else speaks.</param>
    /// <returns>The statement with their voices.</returns>
    public static Statement TogetherWith(this Statement statement, params Items<Party> others) =>
        Guard.NotNull(statement) with { Voices = [.. statement.Voices, .. others] };

    /// <summary>The same statement, on which its voices agreed.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The statement with <see cref="Jointness.Agreed"/>.</returns>
    public static Statement InAgreement(this Statement statement) => Guard.NotNull(statement) with { Jointness = Jointness.Agreed };

    /// <summary>The same statement, said to somebody.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="addressees">To whom.</param>
    /// <returns>The statement with its addressees.</returns>
    public static Statement Toward(this Statement statement, params Items<Party> addressees) => Guard.NotNull(statement) with { Addressees = [.. statement.Addressees, .. addressees] };

    /// <summary>The same statement, come through somebody: "through his spokesperson", "by a note of the embassy".</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="carriers">Through whom; none of them speaks for themselves in it.</param>
    /// <returns>The statement with those who carried it.</returns>
    public static Statement CarriedBy(this Statement statement, params Items<Party> carriers) => Guard.NotNull(statement) with { Carriers = [.. statement.Carriers, .. carriers] };

    private static Items<Claim> Claims(Items<IDoable> deeds) =>
        new([.. Guard.NoNulls(deeds).Select(deed => deed.Claim)], deeds.Extent);
}
