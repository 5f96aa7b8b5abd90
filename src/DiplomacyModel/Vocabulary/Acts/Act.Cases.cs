using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Act"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Act
{
    /// <summary>Whether this is asserting.</summary>
    public bool IsAsserting => this is Asserting;

    /// <summary>Whether this is expecting.</summary>
    public bool IsExpecting => this is Expecting;

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

    /// <summary>Whether this is permitting.</summary>
    public bool IsPermitting => this is Permitting;

    /// <summary>Whether this is threatening.</summary>
    public bool IsThreatening => this is Threatening;

    /// <summary>Whether this is declaring.</summary>
    public bool IsDeclaring => this is Declaring;

    /// <summary>Whether this is evaluating.</summary>
    public bool IsEvaluating => this is Evaluating;

    /// <summary>Whether this is wishing.</summary>
    public bool IsWishing => this is Wishing;

    /// <summary>Whether this is greeting.</summary>
    public bool IsGreeting => this is Greeting;

    /// <summary>Whether this is denying.</summary>
    public bool IsDenying => this is Denying;

    /// <summary>Whether this is withholding.</summary>
    public bool IsWithholding => this is Withholding;

    /// <summary>This as asserting, if it is one.</summary>
    /// <param name="asserting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickAsserting([NotNullWhen(true)] out Asserting? asserting) => (asserting = this as Asserting) is not null;

    /// <summary>This as expecting, if it is one.</summary>
    /// <param name="expecting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickExpecting([NotNullWhen(true)] out Expecting? expecting) => (expecting = this as Expecting) is not null;

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

    /// <summary>This as permitting, if it is one.</summary>
    /// <param name="permitting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPermitting([NotNullWhen(true)] out Permitting? permitting) => (permitting = this as Permitting) is not null;

    /// <summary>This as threatening, if it is one.</summary>
    /// <param name="threatening">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickThreatening([NotNullWhen(true)] out Threatening? threatening) => (threatening = this as Threatening) is not null;

    /// <summary>This as declaring, if it is one.</summary>
    /// <param name="declaring">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDeclaring([NotNullWhen(true)] out Declaring? declaring) => (declaring = this as Declaring) is not null;

    /// <summary>This as evaluating, if it is one.</summary>
    /// <param name="evaluating">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickEvaluating([NotNullWhen(true)] out Evaluating? evaluating) => (evaluating = this as Evaluating) is not null;

    /// <summary>This as wishing, if it is one.</summary>
    /// <param name="wishing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickWishing([NotNullWhen(true)] out Wishing? wishing) => (wishing = this as Wishing) is not null;

    /// <summary>This as greeting, if it is one.</summary>
    /// <param name="greeting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickGreeting([NotNullWhen(true)] out Greeting? greeting) => (greeting = this as Greeting) is not null;

    /// <summary>This as denying, if it is one.</summary>
    /// <param name="denying">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDenying([NotNullWhen(true)] out Denying? denying) => (denying = this as Denying) is not null;

    /// <summary>This as withholding, if it is one.</summary>
    /// <param name="withholding">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickWithholding([NotNullWhen(true)] out Withholding? withholding) => (withholding = this as Withholding) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="asserting">For asserting.</param>
    /// <param name="expecting">For expecting.</param>
    /// <param name="conversing">For conversing.</param>
    /// <param name="asking">For asking.</param>
    /// <param name="offering">For offering.</param>
    /// <param name="committing">For committing.</param>
    /// <param name="accepting">For accepting.</param>
    /// <param name="declining">For declining.</param>
    /// <param name="permitting">For permitting.</param>
    /// <param name="threatening">For threatening.</param>
    /// <param name="declaring">For declaring.</param>
    /// <param name="evaluating">For evaluating.</param>
    /// <param name="wishing">For wishing.</param>
    /// <param name="greeting">For greeting.</param>
    /// <param name="denying">For denying.</param>
    /// <param name="withholding">For withholding.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Asserting, TResult> asserting,
        Func<Expecting, TResult> expecting,
        Func<Conversing, TResult> conversing,
        Func<Asking, TResult> asking,
        Func<Offering, TResult> offering,
        Func<Committing, TResult> committing,
        Func<Accepting, TResult> accepting,
        Func<Declining, TResult> declining,
        Func<Permitting, TResult> permitting,
        Func<Threatening, TResult> threatening,
        Func<Declaring, TResult> declaring,
        Func<Evaluating, TResult> evaluating,
        Func<Wishing, TResult> wishing,
        Func<Greeting, TResult> greeting,
        Func<Denying, TResult> denying,
        Func<Withholding, TResult> withholding) => this switch
        {
            Asserting value => asserting(value),
            Expecting value => expecting(value),
            Conversing value => conversing(value),
            Asking value => asking(value),
            Offering value => offering(value),
            Committing value => committing(value),
            Accepting value => accepting(value),
            Declining value => declining(value),
            Permitting value => permitting(value),
            Threatening value => threatening(value),
            Declaring value => declaring(value),
            Evaluating value => evaluating(value),
            Wishing value => wishing(value),
            Greeting value => greeting(value),
            Denying value => denying(value),
            Withholding value => withholding(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="asserting">For asserting.</param>
    /// <param name="expecting">For expecting.</param>
    /// <param name="conversing">For conversing.</param>
    /// <param name="asking">For asking.</param>
    /// <param name="offering">For offering.</param>
    /// <param name="committing">For committing.</param>
    /// <param name="accepting">For accepting.</param>
    /// <param name="declining">For declining.</param>
    /// <param name="permitting">For permitting.</param>
    /// <param name="threatening">For threatening.</param>
    /// <param name="declaring">For declaring.</param>
    /// <param name="evaluating">For evaluating.</param>
    /// <param name="wishing">For wishing.</param>
    /// <param name="greeting">For greeting.</param>
    /// <param name="denying">For denying.</param>
    /// <param name="withholding">For withholding.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Asserting, TResult> asserting,
        Func<TState, Expecting, TResult> expecting,
        Func<TState, Conversing, TResult> conversing,
        Func<TState, Asking, TResult> asking,
        Func<TState, Offering, TResult> offering,
        Func<TState, Committing, TResult> committing,
        Func<TState, Accepting, TResult> accepting,
        Func<TState, Declining, TResult> declining,
        Func<TState, Permitting, TResult> permitting,
        Func<TState, Threatening, TResult> threatening,
        Func<TState, Declaring, TResult> declaring,
        Func<TState, Evaluating, TResult> evaluating,
        Func<TState, Wishing, TResult> wishing,
        Func<TState, Greeting, TResult> greeting,
        Func<TState, Denying, TResult> denying,
        Func<TState, Withholding, TResult> withholding) => this switch
        {
            Asserting value => asserting(state, value),
            Expecting value => expecting(state, value),
            Conversing value => conversing(state, value),
            Asking value => asking(state, value),
            Offering value => offering(state, value),
            Committing value => committing(state, value),
            Accepting value => accepting(state, value),
            Declining value => declining(state, value),
            Permitting value => permitting(state, value),
            Threatening value => threatening(state, value),
            Declaring value => declaring(state, value),
            Evaluating value => evaluating(state, value),
            Wishing value => wishing(state, value),
            Greeting value => greeting(state, value),
            Denying value => denying(state, value),
            Withholding value => withholding(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="asserting">For asserting.</param>
    /// <param name="expecting">For expecting.</param>
    /// <param name="conversing">For conversing.</param>
    /// <param name="asking">For asking.</param>
    /// <param name="offering">For offering.</param>
    /// <param name="committing">For committing.</param>
    /// <param name="accepting">For accepting.</param>
    /// <param name="declining">For declining.</param>
    /// <param name="permitting">For permitting.</param>
    /// <param name="threatening">For threatening.</param>
    /// <param name="declaring">For declaring.</param>
    /// <param name="evaluating">For evaluating.</param>
    /// <param name="wishing">For wishing.</param>
    /// <param name="greeting">For greeting.</param>
    /// <param name="denying">For denying.</param>
    /// <param name="withholding">For withholding.</param>
    public void Switch(
        Action<Asserting> asserting,
        Action<Expecting> expecting,
        Action<Conversing> conversing,
        Action<Asking> asking,
        Action<Offering> offering,
        Action<Committing> committing,
        Action<Accepting> accepting,
        Action<Declining> declining,
        Action<Permitting> permitting,
        Action<Threatening> threatening,
        Action<Declaring> declaring,
        Action<Evaluating> evaluating,
        Action<Wishing> wishing,
        Action<Greeting> greeting,
        Action<Denying> denying,
        Action<Withholding> withholding)
    {
        switch (this)
        {
            case Asserting value:
                asserting(value);
                break;
            case Expecting value:
                expecting(value);
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
            case Permitting value:
                permitting(value);
                break;
            case Threatening value:
                threatening(value);
                break;
            case Declaring value:
                declaring(value);
                break;
            case Evaluating value:
                evaluating(value);
                break;
            case Wishing value:
                wishing(value);
                break;
            case Greeting value:
                greeting(value);
                break;
            case Denying value:
                denying(value);
                break;
            case Withholding value:
                withholding(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
