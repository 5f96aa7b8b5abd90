namespace DiplomacyModel;

/// <summary>Something counts as, means, or stands for something else.</summary>
public sealed record MeaningState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="kind">Counts as, means, or represents.</param>
    /// <param name="meaning">What it counts as, means or stands for.</param>
    public MeaningState(What subject, MeaningKind kind, What meaning)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(meaning);
        Subject = subject;
        Kind = kind;
        Meaning = meaning;
    }

    /// <summary>Of what it is said.</summary>
    public What Subject { get; }

    /// <summary>Counts as, means, or represents.</summary>
    public MeaningKind Kind { get; }

    /// <summary>What it counts as, means or stands for.</summary>
    public What Meaning { get; }

    internal override void Close()
    {
    }
}
