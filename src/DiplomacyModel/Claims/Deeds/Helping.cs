namespace DiplomacyModel.Content;

/// <summary>Somebody helps somebody with something.</summary>
public sealed record Helping : Deed
{
    internal Helping(HelpingVerb verb, Items<Party> by, Party whom, Items<What> with)
    {
        ArgumentNullException.ThrowIfNull(whom);
        Verb = verb;
        By = Guard.NoNulls(by);
        Whom = whom;
        With = with;
    }

    /// <summary>The verb.</summary>
    public HelpingVerb Verb { get; }

    /// <summary>Who helps; empty where not mentioned.</summary>
    public Items<Party> By { get; }

    /// <summary>Who is helped.</summary>
    public Party Whom { get; }

    /// <summary>With what, or in what; empty where not mentioned.</summary>
    public Items<What> With { get; }

    internal override void Close()
    {
    }
}
