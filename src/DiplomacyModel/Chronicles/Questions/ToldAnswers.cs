namespace DiplomacyModel.Answers;

/// <summary>A question and all that accounts answer to it, each answer on whose word. Equal by content.</summary>
/// <remarks>How certain an answer is, and whether it is disputed, are two things: one date to the month may be undisputed, and two exact ones disputed.</remarks>
public sealed record ToldAnswers
{
    private readonly object? of;

    internal ToldAnswers(Question question, object? of, Claim about, Items<Answer> answers, Items<Account<Claim>> silent)
    {
        Question = question;
        this.of = of;
        About = about;
        Answers = answers;
        Silent = silent;
        Agreement = Agreements.Of([.. answers.SelectMany(answer => answer.Accounts.Select(_ => answer.Reply))], silent.Count);
    }

    /// <summary>The question.</summary>
    public Question Question { get; }

    /// <summary>Of whom it is asked; not mentioned where it is asked of nobody in particular.</summary>
    public Slot<Ref<Thing>> Of => of is ThingId id ? new Ref<Thing>(id) : Slot<Ref<Thing>>.NotMentioned;

    /// <summary>What it is asked about, as the first account tells it.</summary>
    public Claim About { get; }

    /// <summary>The different answers, in the order of their first accounts.</summary>
    public Items<Answer> Answers { get; }

    /// <summary>The accounts of the same thing that do not answer. To leave something out is no denial.</summary>
    public Items<Account<Claim>> Silent { get; }

    /// <summary>How the answers stand to each other.</summary>
    public Agreement Agreement { get; }

    /// <summary>Whether accounts dispute the answer: they differ, or contradict each other.</summary>
    public bool IsDisputed => Agreement >= Agreement.Differs;

    /// <summary>Question, answers and how they agree, for people; what is asked about is not among it, and comes before it where several are listed: <see cref="About"/>.</summary>
    /// <param name="things">Where names are found.</param>
    /// <returns>Such as <c>When was it? 4 May 2031 (The Gazette); 3 May 2031 (The Herald): they contradict each other.</c></returns>
    public string ToWords(ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(things);
        var answers = Answers.Select(answer => answer.ToWords(things))
            .Concat(Silent.Count == 0 ? [] : [$"not mentioned ({Answer.Words(Silent, things)})"]);
        return $"{Question.ToWords(of, things)} {string.Join("; ", answers)}: {InWords(Agreement)}.";
    }

    private static string InWords(Agreement agreement) => agreement switch
    {
        Agreement.OneAccount => "one account",
        Agreement.Same => "the same",
        Agreement.Apart => "of different days",
        Agreement.OnlyInSome => "only in some",
        Agreement.Finer => "one finer than the other",
        Agreement.Differs => "they differ",
        Agreement.Contradicts => "they contradict each other",
        _ => "not mentioned",
    };

    /// <summary>One answer, and who gives it. Equal by content.</summary>
    public sealed record Answer
    {
        internal Answer(Reply reply, Items<Account<Claim>> accounts) => (Reply, Accounts) = (reply, accounts);

        /// <summary>The accounts that give it, in their order; at least one.</summary>
        public Items<Account<Claim>> Accounts { get; }

        /// <summary>Whether it leaves nothing open: an exact day, one of a kind, a number without "about".</summary>
        public bool IsDefinite => Reply.IsDefinite;

        internal Reply Reply { get; }

        /// <summary>The answer, and on whose word it is.</summary>
        /// <param name="things">Where names are found.</param>
        /// <returns>Such as <c>4 May 2031 (The Gazette)</c>, or <c>no (The Courier: Rupert Hentzau)</c>.</returns>
        public string ToWords(ThingSet things)
        {
            ArgumentNullException.ThrowIfNull(things);
            return $"{Reply.ToWords(things)} ({Words(Accounts, things)})";
        }

        internal static string Words(Items<Account<Claim>> accounts, ThingSet things) => string.Join(", ", accounts.Select(account => OnWhoseWord(account, things)).Distinct());

        private static string OnWhoseWord(Account<Claim> account, ThingSet things) => account.Through.Count == 0 || account.Voice == AsideVoice.Reporter
            ? account.Source.Title
            : $"{account.Source.Title}: {account.Through[^1].Voices.ToNames(things)}{(account.Voice == AsideVoice.SpeakerOrReporter ? ", perhaps" : "")}";
    }
}
