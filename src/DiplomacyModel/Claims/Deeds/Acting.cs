namespace DiplomacyModel.Content;

/// <summary>Somebody does something to something.</summary>
public sealed record Acting : Deed
{
    internal Acting(ActingVerb verb, Items<Party> by, What what)
    {
        ArgumentNullException.ThrowIfNull(what);
        Verb = verb;
        By = Guard.NoNulls(by);
        What = what;
    }

    /// <summary>The verb.</summary>
    public ActingVerb Verb { get; }

    /// <summary>Who does it; empty where not mentioned, and never invented.</summary>
    public Items<Party> By { get; }

    /// <summary>To what.</summary>
    public What What { get; }

    internal override void Close()
    {
    }
}
