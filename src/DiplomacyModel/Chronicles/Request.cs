namespace DiplomacyModel;

/// <summary>Something asked, with what this chronicle has of replies and renewals. Equal by content.</summary>
public sealed record Request
{
    internal Request(Told<Statement> asked, Items<Account<Claim>> replies, Items<Account<Claim>> renewals)
    {
        Asked = asked;
        Replies = replies;
        Renewals = renewals;
    }

    /// <summary>The asking, with all its accounts.</summary>
    public Told<Statement> Asked { get; }

    /// <summary>How strongly; where accounts differ, the lowest that is told.</summary>
    public AskGrade Grade => Asked.Accounts.Select(account => account.Claim.Act).OfType<Act.Asking>().Min(act => act.Grade);

    /// <summary>What is linked as answering it, surely or likely. A reply to it does not answer a renewal.</summary>
    public Items<Account<Claim>> Replies { get; }

    /// <summary>What is linked as asking it again, surely or likely.</summary>
    public Items<Account<Claim>> Renewals { get; }

    /// <summary>Whether a reply that somebody tells as given is in this chronicle; one that is denied, under a condition or only expected is none. None here does not mean that none was given.</summary>
    public bool HasReply => Replies.Any(reply => reply.IsHeld);
}
