namespace DiplomacyModel;

/// <summary>A visit offered, with what this chronicle has of answers and reactions. Equal by content.</summary>
public sealed record Invitation
{
    internal Invitation(Account<Statement> offered, Visit visit, Items<Account<Statement>> answers, Items<Account<Statement>> reactions)
    {
        Offered = offered;
        Visit = visit;
        Answers = answers;
        Reactions = reactions;
    }

    /// <summary>The offering.</summary>
    public Account<Statement> Offered { get; }

    /// <summary>The visit that is offered.</summary>
    public Visit Visit { get; }

    /// <summary>What is linked as answering it.</summary>
    public Items<Account<Statement>> Answers { get; }

    /// <summary>What is linked as reacting to it: thanks are no acceptance.</summary>
    public Items<Account<Statement>> Reactions { get; }

    /// <summary>Whether nothing in this chronicle accepts or declines it.</summary>
    public bool IsOpen => !Answers.Any(answer => answer.Claim.Act is Act.Accepting or Act.Declining);
}
