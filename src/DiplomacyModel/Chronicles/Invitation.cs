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

    /// <summary>The offering, with all its accounts.</summary>
    public Told<Statement> Offered { get; }

    /// <summary>To what: a visit, to attend a conference, to take part in an exercise.</summary>
    public Deed Deed { get; }

    /// <summary>What is linked as answering it, surely or likely: an acceptance, a refusal, the visit itself.</summary>
    public Items<Account<Claim>> Replies { get; }

    /// <summary>What is linked as reacting to it: thanks are no acceptance.</summary>
    public Items<Account<Claim>> Reactions { get; }

    /// <summary>Whether nothing in this chronicle accepts or declines it, and no deed that was done answers it. An acceptance under a condition, denied or only expected does not close it.</summary>
    public bool IsOpen => !Replies.Any(reply => reply.IsHeld && reply.Claim is (DiplomacyModel.Deed or Statement { Act: Act.Accepting or Act.Declining }));
}
