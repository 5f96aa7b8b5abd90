namespace DiplomacyModel;

/// <summary>Several who act or speak together; whether they agree is told by the act. Equal by content, in order.</summary>
public sealed record Parties : IVoice
{
    private Parties(Items<Party> members) => Members = members;

    /// <summary>Who, in the order of the text.</summary>
    public Items<Party> Members { get; }

    Items<Party> IVoice.Voices => Members;

    /// <summary>Several together.</summary>
    /// <param name="members">Who; at least one.</param>
    /// <returns>All of them.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Parties Of(params Items<Party> members)
    {
        Guard.NoNulls(members);
        return members.Count == 0 ? throw new ArgumentException("Somebody has to be named.", nameof(members)) : new(members);
    }
}
