namespace DiplomacyModel;

/// <summary>Two or more parties meet, in person or by other means.</summary>
public sealed record Meeting : Deed
{
    private Meeting(Items<Party> participants, Slot<Party> host) => (Participants, Host) = (participants, host);

    /// <summary>Who takes part, the host among them; at least two.</summary>
    public Items<Party> Participants { get; }

    /// <summary>Who receives; by default not mentioned.</summary>
    public Slot<Party> Host { get; }

    /// <summary>What kind of meeting the source calls it; by default not mentioned.</summary>
    public Slot<MeetingKind> Kind { get; init; }

    /// <summary>Of which series it is one; by default not mentioned.</summary>
    public Slot<Ref<Series>> Series { get; init; }

    /// <summary>The printed number in its series: 38 for "the 38th"; by default not mentioned.</summary>
    public Slot<int> Number { get; init; }

    /// <summary>A meeting of these parties; who receives is not mentioned.</summary>
    /// <param name="participants">At least two, each once.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="ArgumentException">There are fewer than two, or one stands twice.</exception>
    public static Meeting Between(params Items<Party> participants) => new(Check(participants), default);

    /// <summary>A meeting in which one party receives another.</summary>
    /// <param name="host">Who receives.</param>
    /// <param name="guest">Who is received.</param>
    /// <returns>The meeting.</returns>
    /// <exception cref="ArgumentException">Both are the same.</exception>
    public static Meeting Hosted(Party host, Party guest) => new(Check([host, guest]), host);

    internal override void Close()
    {
    }

    // Two entries are one participant only where both are named; several who are not named are two or more.
    private static Items<Party> Check(Items<Party> participants)
    {
        Guard.NoNulls(participants);
        var named = participants.Where(party => party.Who.Kind == SlotKind.Value).Select(party => party.Who.Values[0]).ToArray();
        var isMany = participants.Count >= 2 || participants.Any(party => party.Who.Kind == SlotKind.SeveralUnnamed || party.Description.Kind == SlotKind.Value);
        return isMany && named.Distinct().Count() == named.Length
            ? participants
            : throw new ArgumentException("A meeting has at least two participants, each named once.", nameof(participants));
    }
}
