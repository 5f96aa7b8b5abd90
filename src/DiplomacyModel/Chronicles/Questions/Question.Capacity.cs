namespace DiplomacyModel;

/// <content>In which capacity somebody took part.</content>
public sealed partial record Question
{
    /// <summary>In which capacity did somebody take part? Of meetings, visits and statements. One may act in two, so others only differ; a closed list has no others.</summary>
    public static Question Capacity { get; } = new(
        "In which capacity did {0} take part?",
        claim => claim is Meeting or Visit or Statement ? Telling.Instance : null,
        account => Named(account).Where(party => party.Capacities.Count > 0)
            .Select(party => For(party.Who.Values[0].Id, new ListReply<Capacity>(party.Capacities))));
}
