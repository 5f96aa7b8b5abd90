using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="What"/>: one parameter, one question and one pick for each.</content>
public abstract partial record What
{
    /// <summary>Whether this is a thing with an id.</summary>
    public bool IsIdentified => this is Identified;

    /// <summary>Whether this is a noun phrase.</summary>
    public bool IsDescribed => this is Described;

    /// <summary>Whether this is a claim.</summary>
    public bool IsClause => this is Clause;

    /// <summary>Whether this is something said before.</summary>
    public bool IsMentioned => this is Mentioned;

    /// <summary>Whether this is somebody in a capacity.</summary>
    public bool IsSomebody => this is Somebody;

    /// <summary>Whether this is several, joined.</summary>
    public bool IsJoined => this is Joined;

    /// <summary>Whether this is the noun of the phrase in which it stands.</summary>
    public bool IsHead => this is Head;

    /// <summary>Whether this is those who speak.</summary>
    public bool IsSpeakers => this is Speakers;

    /// <summary>This as a thing with an id, if it is one.</summary>
    /// <param name="identified">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickIdentified([NotNullWhen(true)] out Identified? identified) => (identified = this as Identified) is not null;

    /// <summary>This as a noun phrase, if it is one.</summary>
    /// <param name="described">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDescribed([NotNullWhen(true)] out Described? described) => (described = this as Described) is not null;

    /// <summary>This as a claim, if it is one.</summary>
    /// <param name="clause">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickClause([NotNullWhen(true)] out Clause? clause) => (clause = this as Clause) is not null;

    /// <summary>This as something said before, if it is one.</summary>
    /// <param name="mentioned">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMentioned([NotNullWhen(true)] out Mentioned? mentioned) => (mentioned = this as Mentioned) is not null;

    /// <summary>This as somebody in a capacity, if it is one.</summary>
    /// <param name="somebody">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickSomebody([NotNullWhen(true)] out Somebody? somebody) => (somebody = this as Somebody) is not null;

    /// <summary>This as several, joined, if it is one.</summary>
    /// <param name="joined">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickJoined([NotNullWhen(true)] out Joined? joined) => (joined = this as Joined) is not null;

    /// <summary>This as the noun of the phrase in which it stands, if it is one.</summary>
    /// <param name="head">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickHead([NotNullWhen(true)] out Head? head) => (head = this as Head) is not null;

    /// <summary>This as those who speak, if it is them.</summary>
    /// <param name="speakers">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickSpeakers([NotNullWhen(true)] out Speakers? speakers) => (speakers = this as Speakers) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="identified">For a thing with an id.</param>
    /// <param name="described">For a noun phrase.</param>
    /// <param name="clause">For a claim.</param>
    /// <param name="mentioned">For something said before.</param>
    /// <param name="somebody">For somebody in a capacity.</param>
    /// <param name="joined">For several, joined.</param>
    /// <param name="head">For the noun of the phrase in which it stands.</param>
    /// <param name="speakers">For those who speak.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Identified, TResult> identified,
        Func<Described, TResult> described,
        Func<Clause, TResult> clause,
        Func<Mentioned, TResult> mentioned,
        Func<Somebody, TResult> somebody,
        Func<Joined, TResult> joined,
        Func<Head, TResult> head,
        Func<Speakers, TResult> speakers) => this switch
        {
            Identified value => identified(value),
            Described value => described(value),
            Clause value => clause(value),
            Mentioned value => mentioned(value),
            Somebody value => somebody(value),
            Joined value => joined(value),
            Head value => head(value),
            Speakers value => speakers(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="identified">For a thing with an id.</param>
    /// <param name="described">For a noun phrase.</param>
    /// <param name="clause">For a claim.</param>
    /// <param name="mentioned">For something said before.</param>
    /// <param name="somebody">For somebody in a capacity.</param>
    /// <param name="joined">For several, joined.</param>
    /// <param name="head">For the noun of the phrase in which it stands.</param>
    /// <param name="speakers">For those who speak.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Identified, TResult> identified,
        Func<TState, Described, TResult> described,
        Func<TState, Clause, TResult> clause,
        Func<TState, Mentioned, TResult> mentioned,
        Func<TState, Somebody, TResult> somebody,
        Func<TState, Joined, TResult> joined,
        Func<TState, Head, TResult> head,
        Func<TState, Speakers, TResult> speakers) => this switch
        {
            Identified value => identified(state, value),
            Described value => described(state, value),
            Clause value => clause(state, value),
            Mentioned value => mentioned(state, value),
            Somebody value => somebody(state, value),
            Joined value => joined(state, value),
            Head value => head(state, value),
            Speakers value => speakers(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="identified">For a thing with an id.</param>
    /// <param name="described">For a noun phrase.</param>
    /// <param name="clause">For a claim.</param>
    /// <param name="mentioned">For something said before.</param>
    /// <param name="somebody">For somebody in a capacity.</param>
    /// <param name="joined">For several, joined.</param>
    /// <param name="head">For the noun of the phrase in which it stands.</param>
    /// <param name="speakers">For those who speak.</param>
    public void Switch(
        Action<Identified> identified,
        Action<Described> described,
        Action<Clause> clause,
        Action<Mentioned> mentioned,
        Action<Somebody> somebody,
        Action<Joined> joined,
        Action<Head> head,
        Action<Speakers> speakers)
    {
        switch (this)
        {
            case Identified value:
                identified(value);
                break;
            case Described value:
                described(value);
                break;
            case Clause value:
                clause(value);
                break;
            case Mentioned value:
                mentioned(value);
                break;
            case Somebody value:
                somebody(value);
                break;
            case Joined value:
                joined(value);
                break;
            case Head value:
                head(value);
                break;
            case Speakers value:
                speakers(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
