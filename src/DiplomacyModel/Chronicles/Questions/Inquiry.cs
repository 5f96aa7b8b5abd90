namespace DiplomacyModel;

/// <summary>Puts questions to accounts.</summary>
internal static class Inquiry
{
    /// <summary>What the accounts of one thing answer, in their order: one for each of whom it is asked.</summary>
    /// <param name="question">The question.</param>
    /// <param name="accounts">The accounts.</param>
    /// <param name="areOne">Whether they are tied as tellings of one thing, of which the question is else asked by content.</param>
    /// <returns>The answers.</returns>
    public static IEnumerable<ToldAnswers> Ask(Question question, IReadOnlyList<Account<Claim>> accounts, bool areOne = false)
    {
        var ask = areOne && question.AsOne is { } asOne ? asOne : question.Replies;
        var rows = accounts.Select(account => (Account: account, Replies: ask(account).ToArray())).ToArray();
        var isOfTelling = areOne || accounts.All(account => question.Subject(account.Claim) is Question.Telling);
        foreach (var of in rows.SelectMany(row => row.Replies.Select(reply => reply.Of)).Distinct())
        {
            var replies = rows
                .Select(row => (row.Account, Reply: row.Replies.FirstOrDefault(reply => Equals(reply.Of, of)).Reply ?? question.Otherwise(row.Account)))
                .ToArray();
            yield return new(
                question,
                of,
                accounts[0].Claim,
                [.. replies.Where(row => row.Reply is not null).GroupBy(row => row.Reply!).Select(group => new ToldAnswers.Answer(group.Key, [.. group.Select(row => row.Account)]))],
                isOfTelling ? [.. replies.Where(row => row.Reply is null && !row.Account.IsNegated).Select(row => row.Account)] : []);
        }
    }

    /// <summary>What all accounts of a ledger answer, thing by thing in the order of the first accounts.</summary>
    /// <param name="question">The question.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="hasSeveral">Whether only what more than one account tells is asked for; then most accounts need no look.</param>
    public static IEnumerable<ToldAnswers> Ask(Question question, Ledger ledger, bool hasSeveral = false)
    {
        var groups = new Dictionary<object, List<Account<Claim>>>();
        var order = new List<(List<Account<Claim>> Accounts, bool AreOne)>();
        var attended = hasSeveral && question == Question.Participation
            ? ledger.Of<Acting>().Select(account => question.Subject(account.Claim)).OfType<ClaimId>().Select(ledger.SameAs.Representative).ToHashSet()
            : [];
        foreach (var account in ledger.All)
        {
            if ((account.IsHeld || account.IsDenial) && Key(question, account, ledger, hasSeveral && !attended.Contains(ledger.SameAs.Representative(account.Id))) is { } key)
            {
                Put(key, account, false);
                if (IsTied(question, account, ledger))
                {
                    Put((nameof(SameAs), ledger.SameAs.Representative(account.Id)), account, true);
                }
            }
        }

        return order.Where(group => group.AreOne || !IsOfOneTie(question, group.Accounts, ledger)).SelectMany(group => Ask(question, group.Accounts, group.AreOne));

        void Put(object key, Account<Claim> account, bool areOne)
        {
            if (!groups.TryGetValue(key, out var group))
            {
                order.Add((group = groups[key] = [], areOne));
            }

            group.Add(account);
        }
    }

    private static bool IsTied(Question question, Account<Claim> account, Ledger ledger) => question.AsOne is not null && ledger.SameAs.Tellings(account.Id).Count > 1;

    // What the tie asks already.
    private static bool IsOfOneTie(Question question, List<Account<Claim>> accounts, Ledger ledger) =>
        accounts.TrueForAll(account => IsTied(question, account, ledger) && ledger.SameAs.Representative(account.Id) == ledger.SameAs.Representative(accounts[0].Id));

    private static object? Key(Question question, Account<Claim> account, Ledger ledger, bool hasSeveral) => question.Subject(account.Claim) switch
    {
        Question.Telling => !hasSeveral || ledger.SameAs.Tellings(account.Id).Count > 1 || ledger.ByAct[account.Id.Outermost].Count > 0 ? ledger.SameAs.Representative(account.Id) : null,
        ClaimId of => ledger.SameAs.Representative(Promised(of, ledger)),
        var subject => subject,
    };

    // A step of a saying by which one thing only is promised is one of that.
    private static ClaimId Promised(ClaimId of, Ledger ledger) =>
        ledger.ById.GetValueOrDefault(of)?.Claim is Statement { Act: Act.Committing, Content: [var only] } && Undertaking.Of([only]) is [{ What.Kind: SlotKind.Value } undertaking] ? undertaking.IdIn(of) : of;
}
