using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Answers;

/// <content>The cases of <see cref="Incumbents"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Incumbents
{
    /// <summary>Whether this is definite.</summary>
    public bool IsDefinite => this is Definite;

    /// <summary>Whether this is possible.</summary>
    public bool IsPossible => this is Possible;

    /// <summary>Whether this is a vacancy.</summary>
    public bool IsVacant => this is Vacant;

    /// <summary>Whether this is unknown.</summary>
    public bool IsUnknown => this is Unknown;

    /// <summary>This as definite, if it is one.</summary>
    /// <param name="definite">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDefinite([NotNullWhen(true)] out Definite? definite) => (definite = this as Definite) is not null;

    /// <summary>This as possible, if it is one.</summary>
    /// <param name="possible">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPossible([NotNullWhen(true)] out Possible? possible) => (possible = this as Possible) is not null;

    /// <summary>This as a vacancy, if it is one.</summary>
    /// <param name="vacant">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickVacant([NotNullWhen(true)] out Vacant? vacant) => (vacant = this as Vacant) is not null;

    /// <summary>This as unknown, if it is one.</summary>
    /// <param name="unknown">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickUnknown([NotNullWhen(true)] out Unknown? unknown) => (unknown = this as Unknown) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="definite">For definite.</param>
    /// <param name="possible">For possible.</param>
    /// <param name="vacant">For a vacancy.</param>
    /// <param name="unknown">For unknown.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Definite, TResult> definite,
        Func<Possible, TResult> possible,
        Func<Vacant, TResult> vacant,
        Func<Unknown, TResult> unknown) => this switch
        {
            Definite value => definite(value),
            Possible value => possible(value),
            Vacant value => vacant(value),
            Unknown value => unknown(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="definite">For definite.</param>
    /// <param name="possible">For possible.</param>
    /// <param name="vacant">For a vacancy.</param>
    /// <param name="unknown">For unknown.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Definite, TResult> definite,
        Func<TState, Possible, TResult> possible,
        Func<TState, Vacant, TResult> vacant,
        Func<TState, Unknown, TResult> unknown) => this switch
        {
            Definite value => definite(state, value),
            Possible value => possible(state, value),
            Vacant value => vacant(state, value),
            Unknown value => unknown(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="definite">For definite.</param>
    /// <param name="possible">For possible.</param>
    /// <param name="vacant">For a vacancy.</param>
    /// <param name="unknown">For unknown.</param>
    public void Switch(
        Action<Definite> definite,
        Action<Possible> possible,
        Action<Vacant> vacant,
        Action<Unknown> unknown)
    {
        switch (this)
        {
            case Definite value:
                definite(value);
                break;
            case Possible value:
                possible(value);
                break;
            case Vacant value:
                vacant(value);
                break;
            case Unknown value:
                unknown(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
