namespace DiplomacyModel;

/// <summary>Somebody says something with a force: asks, offers, commits, asserts … What is said are claims, topics, or both.</summary>
public sealed record Statement : PerformedClaim
{
    /// <summary>Makes a statement.</summary>
    /// <param name="voices">Who says it; at least one.</param>
    /// <param name="act">With which force and grade.</param>
    /// <param name="content">What is said, as claims.</param>
    /// <param name="about">What is spoken about: things, topics and phrases of which nothing more is told.</param>
    /// <exception cref="ArgumentException">Nobody speaks, or somebody asks, offers or commits and it is not said what.</exception>
    public Statement(Items<Party> voices, Act act, Items<Claim> content = default, Items<What> about = default)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (content.Count + about.Count == 0 && act is (Act.Asking or Act.Offering or Act.Committing))
        {
            throw new ArgumentException($"{act.GetType().Name} needs what is asked, offered or committed to.", nameof(content));
        }

        Voices = Guard.NoNulls(voices);
        Verb = Slot<SpeechVerb>.NotMentioned;
        Act = act;
        Content = Guard.NoNulls(content);
        About = Guard.NoNulls(about);
    }

    /// <summary>Makes a statement with the verb of the text, which gives it its force and grade.</summary>
    /// <param name="voices">Who says it; at least one.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="content">What is said, as claims.</param>
    /// <param name="about">What is spoken about: things, topics and phrases of which nothing more is told.</param>
    /// <exception cref="ArgumentException">Nobody speaks, or somebody asks, offers or commits and it is not said what.</exception>
    public Statement(Items<Party> voices, SpeechVerb verb, Items<Claim> content = default, Items<What> about = default)
        : this(voices, Guard.NotNull(verb).Act, content, about) => Verb = verb;

    /// <summary>Who says it; several speak as one.</summary>
    public Items<Party> Voices
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("A statement has a voice.", nameof(value));
    }

    /// <summary>With which force and grade.</summary>
    public Act Act { get; }

    /// <summary>The verb of the text; by default not mentioned.</summary>
    public Slot<SpeechVerb> Verb { get; }

    /// <summary>What is said, as claims.</summary>
    public Items<Claim> Content { get; }

    /// <summary>What is spoken about, praised or regretted: things, topics and phrases of which nothing more is told.</summary>
    public Items<What> About { get; }

    /// <summary>Whether the voices agreed with each other; by default each speaks for itself, or that is not said.</summary>
    public Jointness Jointness
    {
        get;
        init => field = Guard.Defined(value);
    }

    /// <summary>Through whom it came: a spokesperson, an envoy, an embassy, who speaks for the voices and is none of them; empty where not mentioned.</summary>
    public Items<Party> Carriers
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>To whom; empty where not mentioned.</summary>
    public Items<Party> Addressees
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    internal override void Close()
    {
    }
}
