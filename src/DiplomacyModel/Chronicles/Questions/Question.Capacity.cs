namespace DiplomacyModel;

/// <content>In which capacity somebody took part.</content>
public sealed partial record Question
{
    /// <summary>In which capacity did somebody take part? Of meetings, visits and statements. One may act in two, so others only differ; a closed list has no others.</summary>
    public static Question Capacity { get; } = new(
        "In which capacity did {0} take part?",
        claim => claim is Meeting or Visit or Statement ? Telling.Instance : null,
        account => Named(account).Where(party => party.Capacities.Count > 0).GroupBy(party => party.Who.Values[0].Id)
            .Select(who => For(who.Key, new ListReply<Capacity>(AllOf([.. who])))));

    // Who is named twice in one account acted in all that is said there; no list of one mention is then all of it.
    private static Items<Capacity> AllOf(Items<Party> mentions) => mentions.Count == 1 ? mentions[0].Capacities
        : mentions.SelectMany(party => party.Capacities).Distinct().ToItems() is var all && mentions.Any(party => party.Capacities.Extent == ListExtent.Open) ? all.AsOpen() : all;
}
