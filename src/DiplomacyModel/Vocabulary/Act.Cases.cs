using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Act"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Act
{
    /// <summary>Whether this is asserting.</summary>
    public bool IsAsserting => this is Asserting;

    /// <summary>Whether this is conversing.</summary>
    public bool IsConversing => this is Conversing;

    /// <summary>Whether this is asking.</summary>
    public bool IsAsking => this is Asking;

    /// <summary>Whether this is offering.</summary>
    public bool IsOffering => this is Offering;

    /// <summary>Whether this is committing.</summary>
    public bool IsCommitting => this is Committing;

    /// <summary>Whether this is accepting.</summary>
    public bool IsAccepting => this is Accepting;

    /// <summary>Whether this is declining.</summary>
    public bool IsDeclining => this is Declining;

    /// <summary>Whether this is praising.</summary>
    public bool IsPraising => this is Praising;

    /// <summary>This as asserting, if it is one.</summary>
    /// <param name="asserting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickAsserting([NotNullWhen(true)] out Asserting? asserting) => (asserting = this as Asserting) is not null;

    /// <summary>This as conversing, if it is one.</summary>
    /// <param name="conversing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickConversing([NotNullWhen(true)] out Conversing? conversing) => (conversing = this as Conversing) is not null;

    /// <summary>This as asking, if it is one.</summary>
    /// <param name="asking">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickAsking([NotNullWhen(true)] out Asking? asking) => (asking = this as Asking) is not null;

    /// <summary>This as offering, if it is one.</summary>
    /// <param name="offering">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOffering([NotNullWhen(true)] out Offering? offering) => (offering = this as Offering) is not null;

    /// <summary>This as committing, if it is one.</summary>
    /// <param name="committing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickCommitting([NotNullWhen(true)] out Committing? committing) => (committing = this as Committing) is not null;

    /// <summary>This as accepting, if it is one.</summary>
    /// <param name="accepting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickAccepting([NotNullWhen(true)] out Accepting? accepting) => (accepting = this as Accepting) is not null;

    /// <summary>This as declining, if it is one.</summary>
    /// <param name="declining">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDeclining([NotNullWhen(true)] out Declining? declining) => (declining = this as Declining) is not null;

    /// <summary>This as praising, if it is one.</summary>
    /// <param name="praising">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPraising([NotNullWhen(true)] out Praising? praising) => (praising = this as Praising) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="asserting">For asserting.</param>
    /// <param name="conversing">For conversing.</param>
    /// <param name="asking">For asking.</param>
    /// <param name="offering">For offering.</param>
    /// <param name="committing">For committing.</param>
    /// <param name="accepting">For accepting.</param>
    /// <param name="declining">For declining.</param>
    /// <param name="praising">For praising.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Asserting, TResult> asserting,
        Func<Conversing, TResult> conversing,
        Func<Asking, TResult> asking,
        Func<Offering, TResult> offering,
        Func<Committing, TResult> committing,
        Func<Accepting, TResult> accepting,
        Func<Declining, TResult> declining,
        Func<Praising, TResult> praising) => this switch
        {
            Asserting value => asserting(value),
            Conversing value => conversing(value),
            Asking value => asking(value),
            Offering value => offering(value),
            Committing value => committing(value),
            Accepting value => accepting(value),
            Declining value => declining(value),
            Praising value => praising(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="asserting">For asserting.</param>
    /// <param name="conversing">For conversing.</param>
    /// <param name="asking">For asking.</param>
    /// <param name="offering">For offering.</param>
    /// <param name="committing">For committing.</param>
    /// <param name="accepting">For accepting.</param>
    /// <param name="declining">For declining.</param>
    /// <param name="praising">For praising.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Asserting, TResult> asserting,
        Func<TState, Conversing, TResult> conversing,
        Func<TState, Asking, TResult> asking,
        Func<TState, Offering, TResult> offering,
        Func<TState, Committing, TResult> committing,
        Func<TState, Accepting, TResult> accepting,
        Func<TState, Declining, TResult> declining,
        Func<TState, Praising, TResult> praising) => this switch
        {
            Asserting value => asserting(state, value),
            Conversing value => conversing(state, value),
            Asking value => asking(state, value),
            Offering value => offering(state, value),
            Committing value => committing(state, value),
            Accepting value => accepting(state, value),
            Declining value => declining(state, value),
            Praising value => praising(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="asserting">For asserting.</param>
    /// <param name="conversing">For conversing.</param>
    /// <param name="asking">For asking.</param>
    /// <param name="offering">For offering.</param>
    /// <param name="committing">For committing.</param>
    /// <param name="accepting">For accepting.</param>
    /// <param name="declining">For declining.</param>
    /// <param name="praising">For praising.</param>
    public void Switch(
        Action<Asserting> asserting,
        Action<Conversing> conversing,
        Action<Asking> asking,
        Action<Offering> offering,
        Action<Committing> committing,
        Action<Accepting> accepting,
        Action<Declining> declining,
        Action<Praising> praising)
    {
        switch (this)
        {
            case Asserting value:
                asserting(value);
                break;
            case Conversing value:
                conversing(value);
                break;
            case Asking value:
                asking(value);
                break;
            case Offering value:
                offering(value);
                break;
            case Committing value:
                committing(value);
                break;
            case Accepting value:
                accepting(value);
                break;
            case Declining value:
                declining(value);
                break;
            case Praising value:
                praising(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
