namespace DiplomacyModel;

/// <summary>One thing that happened or was said, with all its accounts: those that <em>same as</em> links tie together.</summary>
/// <remarks>Equal by content. No account is preferred silently; what the accounts tell differently stays apart.</remarks>
/// <typeparam name="T">The kind of claim.</typeparam>
public sealed record Told<T>
    where T : Claim
{
    internal Told(Items<Account<T>> accounts, Items<Account<T>> denials = default) => (Accounts, Denials) = (accounts, denials);

    /// <summary>The accounts, in the order of their ids; at least one.</summary>
    public Items<Account<T>> Accounts { get; }

    /// <summary>The accounts that say it is not so; whoever weighs what is told weighs these, too.</summary>
    public Items<Account<T>> Denials { get; }

    /// <summary>What is told apart from it of who came to it.</summary>
    internal Items<Account<Claim>> Attendance { get; init; }

    /// <summary>The first account, in the order of the ids. It is first and not preferred.</summary>
    public Account<T> First => Accounts[0];

    /// <summary>When it was, as far as the accounts tell.</summary>
    public ToldDate Date => ToldDate.From([.. Accounts.Select(account => account.Date)]);

    /// <summary>What the accounts answer to a question about it, on whose word, and how they agree: not mentioned where none does.</summary>
    /// <param name="question">The question, such as <see cref="Question.Medium"/>.</param>
    /// <param name="of">Of whom it is asked, such as the participant whose capacity is asked for; left out where it is asked of nobody in particular.</param>
    /// <returns>The answers; with all of whom it can be asked, they are in <see cref="Questions"/>.</returns>
    public ToldAnswers On(Question question, Ref<Thing>? of = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        var asked = of is null ? Slot<Ref<Thing>>.NotMentioned : of;
        return Ask(question).FirstOrDefault(answers => answers.Of == asked) ?? new(question, of?.Id, First.Claim, [], [.. Accounts.Select(account => account.As<Claim>()!)]);
    }

    /// <summary>All questions that some account answers, with the answers: by question, then in the order of those of whom it is asked.</summary>
    public Items<ToldAnswers> Questions => [.. Question.All.SelectMany(Ask)];

    /// <summary>What some part of it is, in each account: equal values once, in the order of the accounts.</summary>
    /// <typeparam name="TPart">The part.</typeparam>
    /// <param name="part">Takes the part from a telling.</param>
    /// <returns>The different values.</returns>
    public Items<TPart> Values<TPart>(Func<T, TPart> part) => [.. Accounts.Select(account => part(account.Claim)).Distinct()];

    private IEnumerable<ToldAnswers> Ask(Question question)
    {
        Items<Account<Claim>> all = [.. Accounts.Concat(Denials).Order(AccountOrder<T>.Instance).Select(account => account.As<Claim>()!)];
        return question == Question.Participation && Attendance.Count > 0 ? Inquiry.Ask(question, [.. all, .. Attendance])
            : question.Subject(First.Claim) is Question.Telling ? Inquiry.Ask(question, [.. all.Where(account => question.Subject(account.Claim) is Question.Telling)])
            : question.AsOne is not null ? Inquiry.Ask(question, all, areOne: all.Count > 1)
            : [];
    }
}
