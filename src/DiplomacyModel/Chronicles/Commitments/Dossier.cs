namespace DiplomacyModel.Answers;

/// <summary>The view of a matter: all that was asked, offered, answered, promised and done in it, in order, with what is unanswered. Equal by content.</summary>
/// <remarks>In it is what names the matter (<see cref="Words.InMatter"/>), and what links tie to that: answers, renewals, repetitions, reactions.</remarks>
public sealed record Dossier
{
    internal Dossier(Ref<Matter> matter, Items<Account<Claim>> entries, Items<Request> requests, Items<Invitation> invitations, Items<Commitment> commitments)
    {
        Matter = matter;
        Entries = entries;
        Requests = requests;
        Invitations = invitations;
        Commitments = commitments;
    }

    /// <summary>The matter.</summary>
    public Ref<Matter> Matter { get; }

    /// <summary>What was said to be done, asked, offered, answered or promised, and the steps of it, in the order of the days, then of the ids; what has no day comes last. Tellings of one thing all stand there.</summary>
    public Items<Account<Claim>> Entries { get; }

    /// <summary>What was asked in it, renewals too.</summary>
    public Items<Request> Requests { get; }

    /// <summary>What was offered in it.</summary>
    public Items<Invitation> Invitations { get; }

    /// <summary>What was committed to in it.</summary>
    public Items<Commitment> Commitments { get; }

    /// <summary>The requests to which no answer is in this chronicle. An answer to the first does not answer a renewal.</summary>
    public Items<Request> Unanswered => [.. Requests.Where(request => !request.HasReply)];

    /// <summary>The entries in words, one a line: the day, what it is, and of a request, an invitation or a commitment how it stands by all that is told.</summary>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>1 May 2031: … [renewed; no answer in this chronicle]</c>.</returns>
    public Items<string> ToWords(ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(things);
        return [.. Entries.Select(entry => $"{(entry.Date.Precision == DatePrecision.Unknown ? "no day told" : entry.Date.ToWords())}: {WithoutDay(entry.Claim).ToWords(things)}{Standing(entry)}")];
    }

    // The day stands at the head of the line.
    private static Claim WithoutDay(Claim claim) => claim is SituatedClaim { Setting: var setting } situated && setting.When == When.On(setting.When.Date)
        ? situated with { Setting = setting with { When = When.NotMentioned } }
        : claim;

    private string Standing(Account<Claim> entry)
    {
        Items<string> words =
        [
            .. Requests.Where(request => Tells(request.Asked, entry)).Select(request => request.ToString()),
            .. Invitations.Where(invitation => Tells(invitation.Offered, entry)).Select(invitation => invitation.ToString()),
            .. Commitments.Where(commitment => commitment.Acts.Any(act => Tells(act, entry))).Select(commitment => commitment.Status.ToString()),
        ];
        return string.Concat(words.Distinct().Select(word => $" [{word}]"));
    }

    private static bool Tells(Told<Statement> told, Account<Claim> entry) => told.Accounts.Any(account => account.Id.IsWithin(entry.Id));
}
