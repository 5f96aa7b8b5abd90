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
        var standing = Requests.Select(request => (Said: IdsOf(request.Asked), Word: request.ToString()))
            .Concat(Invitations.Select(invitation => (Said: IdsOf(invitation.Offered), Word: invitation.ToString())))
            .Concat(Commitments.Select(commitment => (Said: commitment.Acts.SelectMany(IdsOf), Word: commitment.Status.ToString())))
            .SelectMany(row => row.Said.Distinct(), (row, id) => (id, row.Word)).ToLookup(row => row.id, row => row.Word);
        return
        [
            .. Entries.Select(entry => $"{(entry.Date.Precision == DatePrecision.Unknown ? "no day told" : entry.Date.ToWords())}: {WithoutDay(entry.Claim).ToWords(things)}"
                + string.Concat(standing[entry.Id].Distinct().Select(word => $" [{word}]"))),
        ];
    }

    // The day stands at the head of the line.
    private static Claim WithoutDay(Claim claim) => claim is SituatedClaim { Setting: var setting } situated && setting.When == When.On(setting.When.Date)
        ? situated with { Setting = setting with { When = When.NotMentioned } }
        : claim;

    private static IEnumerable<ClaimId> IdsOf(Told<Statement> told) => told.Accounts.Select(account => account.Id.Outermost);
}
