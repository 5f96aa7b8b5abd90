namespace DiplomacyModel;

/// <summary>A question that accounts answer: when it was, who took part in which capacity, whether a list names somebody. Equal to itself only.</summary>
/// <remarks>Asked of what is told (<see cref="Told{T}.On"/>), and of a chronicle (<see cref="Chronicle.AnswersTo"/>, <see cref="Chronicle.Disagreements"/>).</remarks>
public sealed partial record Question
{
    // The questions stand in files of their own, and whichever comes first must not need the others.
    private static readonly Lazy<Items<Question>> all = new(ListAll);

    private readonly string words;
    private readonly string anyone;

    private Question(
        string words,
        Func<Claim, object?> subject,
        Func<Account<Claim>, IEnumerable<(object? Of, Reply Reply)>> replies,
        Func<Account<Claim>, Reply?>? otherwise = null,
        string anyone = "somebody",
        Func<Account<Claim>, IEnumerable<(object? Of, Reply Reply)>>? asOne = null)
    {
        this.words = words;
        this.anyone = anyone;
        Subject = subject;
        Replies = replies;
        Otherwise = otherwise ?? (_ => null);
        AsOne = asOne;
    }

    /// <summary>The questions that the library knows.</summary>
    public static Items<Question> All => all.Value;

    /// <summary>What of a claim is asked: by it accounts come together. <see cref="Telling"/> where they do by being tellings of one thing, an id where they do by that claim; null where it does not answer.</summary>
    internal Func<Claim, object?> Subject { get; }

    /// <summary>What an account replies, perhaps of several: of each participant, of each who is on a list.</summary>
    internal Func<Account<Claim>, IEnumerable<(object? Of, Reply Reply)>> Replies { get; }

    /// <summary>What an account replies where it is tied to others as a telling of one thing, and by content stands apart from them; null where that makes no difference.</summary>
    internal Func<Account<Claim>, IEnumerable<(object? Of, Reply Reply)>>? AsOne { get; }

    /// <summary>What an account replies of somebody whom others name and it does not: a closed list says no. Null where it says nothing.</summary>
    internal Func<Account<Claim>, Reply?> Otherwise { get; }

    /// <summary>The question in words, asked of nobody in particular.</summary>
    /// <returns>Such as <c>In which capacity did somebody take part?</c></returns>
    public override string ToString() => words.Replace("{0}", anyone, StringComparison.Ordinal);

    internal string ToWords(object? of, ThingSet things) => of is null ? ToString() : words.Replace("{0}", NameOf(of, things), StringComparison.Ordinal);

    private static Items<Question> ListAll() => [TookPlace, Step, When, Where, Medium, Host, Participation, Capacity, Membership, OnTheList, Tier, State, HowMany, Committed];

    private static string NameOf(object of, ThingSet things) => of is ThingId id ? things.NameOf(new Ref<Thing>(id)) : of is ProgressKind kind ? ClaimText.Of(kind) : of as string ?? of.ToString()!.ToLowerInvariant();

    private static ChoiceReply<bool> YesOrNo(bool isSo) => new ChoiceReply<bool>([isSo]);

    private static (object? Of, Reply Reply) For(object of, Reply reply) => (of, reply);

    private static IEnumerable<(object? Of, Reply Reply)> One(Reply? reply) => reply is null ? [] : [(null, reply)];

    /// <summary>The subject of a question that is asked of one thing told by several.</summary>
    internal sealed class Telling
    {
        public static Telling Instance { get; } = new();
    }
}
