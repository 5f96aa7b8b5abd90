namespace DiplomacyModel.Content;

/// <summary>Somebody does something that has no object.</summary>
public sealed record Doing : Deed
{
    internal Doing(DoingVerb verb, Items<Party> by)
    {
        if (by.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs who does it.", nameof(by));
        }

        Verb = verb;
        By = Guard.NoNulls(by);
    }

    /// <summary>The verb.</summary>
    public DoingVerb Verb { get; }

    /// <summary>Who does it; at least one.</summary>
    public Items<Party> By { get; }

    internal override void Close()
    {
    }
}
