namespace DiplomacyModel;

/// <summary>A visit offered, with what this chronicle has of replies and reactions. Equal by content.</summary>
public sealed record Invitation
{
    internal Invitation(Told<Statement> offered, Visit visit, Items<Account<Claim>> replies, Items<Account<Claim>> reactions)
    {
        Offered = offered;
        Visit = visit;
        Replies = replies;
        Reactions = reactions;
    }

    /// <summary>The offering, with all its accounts.</summary>
    public Told<Statement> Offered { get; }

    /// <summary>The visit that is offered.</summary>
    public Visit Visit { get; }

    /// <summary>What is linked as answering it, surely or likely: an acceptance, a refusal, the visit itself.</summary>
    public Items<Account<Claim>> Replies { get; }

    /// <summary>What is linked as reacting to it: thanks are no acceptance.</summary>
    public Items<Account<Claim>> Reactions { get; }

    /// <summary>Whether nothing in this chronicle accepts or declines it, and no visit answers it.</summary>
    public bool IsOpen => !Replies.Any(reply => reply.Claim is DiplomacyModel.Visit or Statement { Act: Act.Accepting or Act.Declining });
}
