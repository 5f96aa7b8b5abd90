namespace DiplomacyModel.Content;

/// <summary>Something happens that nobody does: a storm, a shutdown.</summary>
public sealed record Happening : Deed
{
    internal Happening(HappeningVerb verb, What what)
    {
        ArgumentNullException.ThrowIfNull(what);
        Verb = verb;
        What = what;
    }

    /// <summary>The verb.</summary>
    public HappeningVerb Verb { get; }

    /// <summary>What it is, or to what it happens.</summary>
    public What What { get; }

    internal override void Close()
    {
    }
}
