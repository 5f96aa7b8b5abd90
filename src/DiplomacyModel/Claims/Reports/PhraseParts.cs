namespace DiplomacyModel;

/// <summary>The phrases that stand in a claim, and the claims that stand in phrases, each with the step that leads to it.</summary>
internal static class PhraseParts
{
    /// <summary>The claims inside the phrases of a claim: "efforts to …", "thanks for …", "after …".</summary>
    public static IEnumerable<(string Step, Claim Claim)> Of(Claim claim) => Slots(claim) is var slots && IsNone(slots) ? [] : slots.SelectMany(slot => Inside(slot.Step, slot.What));

    /// <summary>The phrases of a claim, slot by slot.</summary>
    public static IEnumerable<(string Step, What What)> Slots(Claim claim)
    {
        IEnumerable<(string, What)> own = claim switch
        {
            Statement statement => Numbered("about", statement.About),
            Acting acting => [("what", acting.What)],
            Helping helping => Numbered("with", helping.With),
            Giving giving => Numbered("what", giving.What),
            Causing causing => Numbered("by", causing.By).Concat(Numbered("effect", causing.Effects)),
            Happening happening => [("what", happening.What)],
            BeingState being => [("subject", being.Subject), ("kind", being.Kind), .. Numbered("in", being.In)],
            PropertyState property => [("subject", property.Subject), ("property", property.Property), .. Numbered("in", property.In), .. Amounts(property.Degree)],
            QualityState quality => [("subject", quality.Subject)],
            RelatingState relating => [("subject", relating.Subject), .. Numbered("object", relating.Objects)],
            PracticeState practice => [("rule", practice.Rule)],
            Figure figure => [("of", figure.Of), .. Amounts(figure.Amount)],
            Change change => Slots(change.State) is var inner && IsNone(inner) ? [] : inner.Select(slot => ("state/" + slot.Step, slot.What)),
            Roster roster => [("of", roster.Of)],
            _ => [],
        };
        var deed = claim is Deed { About: var about, Deadline: var deadline, Amount: var amount }
            ? own.Concat(Numbered("about", about)).Concat(Anchors("due", deadline)).Concat(Amounts(amount))
            : own;
        deed = And(And(deed, claim is Progress { To: var to } ? Anchors("to", to) : []), Descriptions(claim));
        return claim is SituatedClaim { Setting: var setting } && setting != Setting.NotMentioned
            ? And(And(And(And(deed, Anchors("when", setting.When)), Numbered("basis", setting.Basis)), Numbered("context", setting.Context)), Relata(setting.Relata))
            : deed;
    }

    /// <summary>The phrases inside a phrase.</summary>
    public static IEnumerable<(string Step, What What)> Within(What what) => what switch
    {
        What.Joined joined => Numbered("part", joined.Members),
        What.Somebody somebody => Phrases(somebody.Party).Select(phrase => ("party" + phrase.Step, phrase.What)),
        Described described => [.. Numbered("of", described.Of), .. Relata(described.Relata), .. Numbered("example", described.Examples), .. Numbered("including", described.Including), .. Amounts(described.Amount)],
        _ => [],
    };

    /// <summary>The claims directly inside a phrase.</summary>
    public static IEnumerable<(string Step, Claim Claim)> Claims(What what) => what switch
    {
        What.Clause clause => [("", clause.Claim)],
        Described described => [.. described.Toward.Select((claim, i) => ($"toward-{i + 1}", claim)), .. described.SuchThat.Select((claim, i) => ($"such-that-{i + 1}", claim))],
        _ => [],
    };

    private static IEnumerable<(string, Claim)> Inside(string step, What what) =>
        Claims(what).Select(inner => (inner.Step.Length == 0 ? step : $"{step}/{inner.Step}", inner.Claim))
            .Concat(Within(what).SelectMany(inner => Inside($"{step}/{inner.Step}", inner.What)));

    // People known by a description are parties with a phrase.
    private static IEnumerable<(string, What)> Descriptions(Claim claim)
    {
        IEnumerable<(string, Items<Party>)> parties = claim switch
        {
            Statement statement => [("voice", statement.Voices), ("addressee", statement.Addressees), ("carrier", statement.Carriers)],
            Meeting meeting => [("participant", meeting.Participants), ("host", [.. meeting.Host.Values.Except(meeting.Participants)])],
            Visit visit => [("visitor", visit.Visitors)],
            Mutual mutual => [("side", mutual.Sides)],
            Doing doing => [("doer", doing.By)],
            Acting acting => [("doer", acting.By)],
            Enabling enabling => [("doer", enabling.By), ("whom", [enabling.Whom])],
            Helping helping => [("doer", helping.By), ("whom", [helping.Whom])],
            Giving giving => [("doer", giving.By), ("receiver", giving.Receivers)],
            Progress progress => [("doer", progress.By)],
            Change { Agents.Count: > 0 } change => [("doer", change.Agents)],
            MembershipState membership => [("member", [membership.Member])],
            RecognitionState recognition => [("by", [recognition.By])],
            PracticeState practice => [("whose", [practice.Whose])],
            KnowledgeState knowledge => [("who", [knowledge.Who])],
            InForceState inForce => [("for", inForce.For)],
            Roster roster => [("entry", [.. roster.Entries.Select(entry => entry.Who)])],
            _ => [],
        };
        return parties is (string, Items<Party>)[] { Length: 0 } ? [] :
               from row in parties
               from at in Enumerable.Range(0, row.Item2.Count)
               from what in Phrases(row.Item2[at])
               select ($"{row.Item1}-{at + 1}{what.Step}", what.What);
    }

    private static IEnumerable<(string Step, What What)> Phrases(Party party) =>
    [
        .. party.Description.Values.Select(what => ("", what)),
        .. party.Capacities.OfType<Capacity.Positions>().Select((positions, i) => ($"/positions-{i + 1}", (What)positions.What)),
    ];

    // What amounts and their parts are for.
    private static IEnumerable<(string, What)> Amounts(Slot<Amount> slot) => slot.Values.SelectMany(amount => Amounts("amount", amount));

    private static IEnumerable<(string, What)> Amounts(string step, Amount amount) =>
    [
        .. amount.For.Values.Select(what => ($"{step}/for", what)),
        .. Anchors($"{step}/during", amount.During),
        .. amount.Parts.SelectMany((part, i) => Amounts($"{step}/part-{i + 1}", part)),
        .. amount.Equivalents.SelectMany((same, i) => Amounts($"{step}/same-{i + 1}", same)),
    ];

    private static IEnumerable<(string, What)> Anchors(string step, When when) => when.Anchors.Count == 0 ? [] : when.Anchors.SelectMany((anchor, i) => anchor.Of.Values.Select(of => ($"{step}-{i + 1}", of)));

    private static IEnumerable<(string, What)> Relata(Items<Relatum> relata) => relata.Count == 0 ? [] :
        relata.SelectMany((relatum, i) => Numbered($"{relatum.Preposition.ToString().ToLowerInvariant()}-{i + 1}", relatum.What));

    private static IEnumerable<(string, What)> Numbered(string step, Items<What> whats) => whats.Count == 0 ? [] :
        whats.Select((what, i) => ($"{step}-{i + 1}", what));

    // Most claims have no phrases: what is empty takes no room.
    private static IEnumerable<(string, What)> And(IEnumerable<(string, What)> some, IEnumerable<(string, What)> more) =>
        IsNone(more) ? some : IsNone(some) ? more : some.Concat(more);

    private static bool IsNone(IEnumerable<(string, What)> some) => some is (string, What)[] { Length: 0 };
}
