namespace DiplomacyModel.Content;

/// <summary>Something is so: "the role is crucial", "the technology is accessible". Equal by content.</summary>
public sealed record QualityState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="subject">What is so.</param>
    /// <param name="qualities">How it is; at least one.</param>
    /// <exception cref="ArgumentException">It is not said how.</exception>
    public QualityState(What subject, params Items<Mark> qualities)
    {
        ArgumentNullException.ThrowIfNull(subject);
        Guard.NoNulls(qualities);
        Subject = subject;
        Qualities = qualities.Count == 0 ? throw new ArgumentException("It is said how something is.", nameof(qualities)) : qualities;
    }

    /// <summary>What is so.</summary>
    public What Subject { get; }

    /// <summary>How it is; at least one.</summary>
    public Items<Mark> Qualities { get; }

    internal override void Close()
    {
    }
}
