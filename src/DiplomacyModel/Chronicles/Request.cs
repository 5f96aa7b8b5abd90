namespace DiplomacyModel;

/// <summary>Something asked, with what this chronicle has of answers and renewals. Equal by content.</summary>
public sealed record Request
{
    internal Request(Account<Statement> asked, Items<Account<Statement>> answers, Items<Account<Statement>> renewals)
    {
        Asked = asked;
        Answers = answers;
        Renewals = renewals;
    }

    /// <summary>The asking.</summary>
    public Account<Statement> Asked { get; }

    /// <summary>What is linked as answering it. An answer to it does not answer a renewal.</summary>
    public Items<Account<Statement>> Answers { get; }

    /// <summary>What is linked as asking it again.</summary>
    public Items<Account<Statement>> Renewals { get; }

    /// <summary>Whether an answer is in this chronicle. None here does not mean that none was given.</summary>
    public bool HasAnswer => Answers.Count > 0;
}
