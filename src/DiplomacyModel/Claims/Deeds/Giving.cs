namespace DiplomacyModel;

/// <summary>Somebody gives something to somebody.</summary>
public sealed record Giving : Deed
{
    internal Giving(GivingVerb verb, Items<Party> by, Party to, Items<What> what)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (what.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs what is given.", nameof(what));
        }

        Verb = verb;
        By = Guard.NoNulls(by);
        To = to;
        What = what;
    }

    /// <summary>The verb.</summary>
    public GivingVerb Verb { get; }

    /// <summary>Who gives; empty where not mentioned.</summary>
    public Items<Party> By { get; }

    /// <summary>Who receives.</summary>
    public Party To { get; }

    /// <summary>What is given; at least one thing.</summary>
    public Items<What> What { get; }

    internal override void Close()
    {
    }
}
