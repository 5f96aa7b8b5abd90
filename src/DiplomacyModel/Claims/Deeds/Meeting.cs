namespace DiplomacyModel;

/// <summary>Two or more parties meet, in person or by other means.</summary>
public sealed record Meeting : Deed
{
    private Meeting(Items<Party> participants, Slot<Party> host) => (Participants, Host) = (participants, host);

    /// <summary>Who takes part, the host among them where they do; at least two, or one entry for several who are not named. As what each does, their roles say.</summary>
    public Items<Party> Participants { get; private init; }

    /// <summary>Who receives: one of those who meet, or another; by default not mentioned.</summary>
    public Slot<Party> Host { get; private init; }

    /// <summary>What kind of meeting the source calls it; by default not mentioned.</summary>
    public Slot<MeetingKind> Kind { get; init; }

    /// <summary>Of which series it is one; by default not mentioned.</summary>
    public Slot<Ref<Series>> Series { get; init; }

    /// <summary>The printed number in its series: 38 for "the 38th"; by default not mentioned.</summary>
    public Slot<int> Number
    {
        get;
        init => field = value.Values.Any(number => number < 1) ? throw new ArgumentOutOfRangeException(nameof(value), "The first of a series has the number 1.") : value;
    }

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

    /// <summary>A session of one body: its members meet, who are not named.</summary>
    /// <param name="body">A parliament, a council, a commission.</param>
    /// <returns>The meeting, of several who are not named, as members of the body.</returns>
    public static Meeting Of(Ref<Actor> body) => new([new Party(Slot<Ref<Actor>>.SeveralUnnamed, [new Capacity.Member(body, DelegationRole.Member)])], default);

    /// <summary>A meeting of which the text does not say who meets: "the 52nd session took place".</summary>
    public static Meeting OfUnnamed { get; } = new([new Party(Slot<Ref<Actor>>.SeveralUnnamed)], default);

    /// <summary>The same meeting, with more participants.</summary>
    /// <param name="others">Who else takes part.</param>
    /// <returns>The meeting of all of them.</returns>
    /// <exception cref="ArgumentException">Somebody would be named twice.</exception>
    public Meeting With(params Items<Party> others) => this with { Participants = Check([.. Participants, .. others]) };

    /// <summary>The same meeting, received by somebody who may or may not be one of those who meet.</summary>
    /// <param name="host">Who receives; where it is one of those who meet, in the same words.</param>
    /// <returns>The meeting with its host.</returns>
    public Meeting ReceivedBy(Party host) => this with { Host = Guard.NotNull(host) };

    internal override void Close()
    {
    }

    // Two entries are one participant only where both are named; several who are not named are two or more.
    private static Items<Party> Check(Items<Party> participants)
    {
        Guard.NoNulls(participants);
        var named = participants.Where(party => party.Who.Kind == SlotKind.Value).Select(party => party.Who.Values[0]).ToArray();
        var isMany = participants.Count >= 2 || participants.Any(IsMany);
        return isMany && named.Distinct().Count() == named.Length
            ? participants
            : throw new ArgumentException("A meeting has at least two participants, each named once.", nameof(participants));
    }

    // People known by a description may be many, unless it counts one of them, or is a thing.
    internal static bool IsMany(Party party) => party.Who.Kind == SlotKind.SeveralUnnamed
        || (party.Description.TryPickValue(out var what) && what is not What.Identified && !(what is Described { Count: { Kind: SlotKind.Value, Values: [{ Number: <= 1 }] } }));
}
