namespace DiplomacyModel;

/// <summary>Gathers what belongs to a matter: what names it, then what links tie to that, and the steps of all of it.</summary>
internal static class DossierMaker
{
    private static readonly Items<LinkKind> Ties = [LinkKind.Answers, LinkKind.Renews, LinkKind.Repeats, LinkKind.ReactsTo];

    public static Dossier Of(Ref<Matter> matter, Ledger ledger, Views views)
    {
        var tied = views.CertainLinks.Where(link => Ties.Contains(link.Kind))
            .SelectMany(link => new[] { (From: link.From.Outermost, To: link.To.Outermost), (From: link.To.Outermost, To: link.From.Outermost) })
            .ToLookup(row => row.From, row => row.To);
        var found = new HashSet<ClaimId>();
        var queue = new Queue<ClaimId>(ledger.All.Where(account => account.Claim is Deed deed && deed.Matter.Values.Contains(matter)).Select(account => account.Id.Outermost));
        while (queue.TryDequeue(out var id))
        {
            if (found.Add(id))
            {
                foreach (var next in tied[id].Concat(ledger.SameAs.Tellings(id).Select(telling => telling.Outermost)))
                {
                    queue.Enqueue(next);
                }
            }
        }

        bool IsIn<T>(Told<T> told)
            where T : Claim => told.Accounts.Any(account => found.Contains(account.Id.Outermost));

        var steps = found.SelectMany(id => ledger.ByAct[id]).Select(step => ledger.ById[step.Id.Outermost]);
        return new(
            matter,
            [
                .. found.Select(ledger.ById.GetValueOrDefault).OfType<Account<Claim>>().Concat(steps).Where(account => account.Claim is not Link).Distinct()
                    .OrderBy(account => account.Date.Precision == DatePrecision.Unknown)
                    .ThenBy(account => account.Date.Earliest).ThenBy(account => account.Date.Latest)
                    .ThenBy(account => account, AccountOrder<Claim>.Instance),
            ],
            [.. views.Requests.Where(request => IsIn(request.Asked))],
            [.. views.Invitations.Where(invitation => IsIn(invitation.Offered))],
            [.. views.Commitments.Where(commitment => commitment.Acts.Any(IsIn))]);
    }
}
