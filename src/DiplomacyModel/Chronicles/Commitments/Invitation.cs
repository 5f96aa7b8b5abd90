namespace DiplomacyModel;

/// <summary>An invitation: a visit offered, or a part in something, with what this chronicle has of replies and reactions. Equal by content.</summary>
public sealed record Invitation
{
    internal Invitation(Told<Statement> offered, Deed deed, Items<Account<Claim>> replies, Items<Account<Claim>> reactions)
    {
        Offered = offered;
        Deed = deed;
        Replies = replies;
        Reactions = reactions;
    }

    /// <summary>The offering, with all its accounts. It may be said to somebody who only carries it.</summary>
    public Told<Statement> Offered { get; }

    /// <summary>To what: a visit, to attend a conference, to take part in an exercise.</summary>
    public Deed Deed { get; }

    /// <summary>What is linked as answering it, surely or likely: an acceptance, a refusal, the visit itself.</summary>
    public Items<Account<Claim>> Replies { get; }

    /// <summary>What is linked as reacting to it: thanks are no acceptance.</summary>
    public Items<Account<Claim>> Reactions { get; }

    /// <summary>Whether nothing in this chronicle accepts or declines it, and no deed that was done answers it. An acceptance under a condition, denied or only expected does not close it.</summary>
    public bool IsOpen => !Answers.Any();

    /// <summary>Whether somebody is among those invited, by all accounts. To whom it is said tells nothing of it.</summary>
    /// <param name="who">A person, a polity, a group.</param>
    /// <returns>Maybe where accounts differ, where a text leaves open who is meant, names only an office, or gives an open list.</returns>
    public Truth Invites(Ref<Actor> who)
    {
        ArgumentNullException.ThrowIfNull(who);
        return Offered.Accounts.SelectMany(account => account.Claim.Content.OfType<Deed>().Take(1)).Select(deed => IsAmong(who, DeedSlots.Doers(deed))).Agreed();
    }

    /// <summary>How it stands, in words.</summary>
    /// <returns>Such as <c>accepted under a condition</c>, or <c>no answer in this chronicle</c>.</returns>
    public override string ToString() => IsOpen ? "no answer in this chronicle" : string.Join("; ", Answers.Select(reply => WordOf(reply.Claim)).Distinct());

    private IEnumerable<Account<Claim>> Answers => Replies.Where(reply => reply.IsHeld && reply.Claim is (DiplomacyModel.Deed or Statement { Act: Act.Accepting or Act.Declining }));

    private static Truth IsAmong(Ref<Actor> who, Items<Party> invited) =>
        invited.Aggregate(invited.Extent == ListExtent.Open ? Truth.Maybe : Truth.False, (any, party) => any | Is(who, party));

    private static Truth Is(Ref<Actor> who, Party party) =>
        party.Who.TryPickValue(out var one) ? Truth.Of(one.Id == who.Id)
        : party.Who.Kind == SlotKind.Alternatives ? Truth.Of(false, party.Who.Values.Any(other => other.Id == who.Id))
        : Truth.Maybe;

    private static string WordOf(Claim claim) => claim is not Statement reply ? "done"
        : (reply.Act is Act.Accepting ? "accepted" : "declined") + (reply.Content.Any(content => content is Conditional) ? " under a condition" : "");
}
