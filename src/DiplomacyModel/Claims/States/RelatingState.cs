namespace DiplomacyModel.Content;

/// <summary>Something stands to something else: includes it, requires it, depends on it, counts as it, means it. Equal by content.</summary>
public sealed record RelatingState : State
{
    internal RelatingState(RelatingVerb verb, What subject, Items<What> objects)
    {
        ArgumentNullException.ThrowIfNull(subject);
        Guard.NoNulls(objects);
        if (objects.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs what it relates to.", nameof(objects));
        }

        Verb = verb;
        Subject = subject;
        Objects = objects;
    }

    /// <summary>How it stands.</summary>
    public RelatingVerb Verb { get; }

    /// <summary>What stands so.</summary>
    public What Subject { get; }

    /// <summary>To what, at least one.</summary>
    public Items<What> Objects { get; }

    internal override void Close()
    {
    }
}
