using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Rank"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Rank
{
    /// <summary>Whether this is before all others.</summary>
    public bool IsLeading => this is Leading;

    /// <summary>Whether this is the only one.</summary>
    public bool IsSole => this is Sole;

    /// <summary>Whether this is one among the first.</summary>
    public bool IsAmong => this is Among;

    /// <summary>Whether this is the first.</summary>
    public bool IsFirst => this is First;

    /// <summary>Whether this is the last.</summary>
    public bool IsLast => this is Last;

    /// <summary>Whether this is the n-th.</summary>
    public bool IsNth => this is Nth;

    /// <summary>This as before all others, if it is one.</summary>
    /// <param name="leading">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickLeading([NotNullWhen(true)] out Leading? leading) => (leading = this as Leading) is not null;

    /// <summary>This as the only one, if it is one.</summary>
    /// <param name="sole">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickSole([NotNullWhen(true)] out Sole? sole) => (sole = this as Sole) is not null;

    /// <summary>This as one among the first, if it is one.</summary>
    /// <param name="among">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickAmong([NotNullWhen(true)] out Among? among) => (among = this as Among) is not null;

    /// <summary>This as the first, if it is one.</summary>
    /// <param name="first">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickFirst([NotNullWhen(true)] out First? first) => (first = this as First) is not null;

    /// <summary>This as the last, if it is one.</summary>
    /// <param name="last">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickLast([NotNullWhen(true)] out Last? last) => (last = this as Last) is not null;

    /// <summary>This as the n-th, if it is one.</summary>
    /// <param name="nth">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickNth([NotNullWhen(true)] out Nth? nth) => (nth = this as Nth) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="leading">For before all others.</param>
    /// <param name="sole">For the only one.</param>
    /// <param name="among">For one among the first.</param>
    /// <param name="first">For the first.</param>
    /// <param name="last">For the last.</param>
    /// <param name="nth">For the n-th.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Leading, TResult> leading,
        Func<Sole, TResult> sole,
        Func<Among, TResult> among,
        Func<First, TResult> first,
        Func<Last, TResult> last,
        Func<Nth, TResult> nth) => this switch
        {
            Leading value => leading(value),
            Sole value => sole(value),
            Among value => among(value),
            First value => first(value),
            Last value => last(value),
            Nth value => nth(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="leading">For before all others.</param>
    /// <param name="sole">For the only one.</param>
    /// <param name="among">For one among the first.</param>
    /// <param name="first">For the first.</param>
    /// <param name="last">For the last.</param>
    /// <param name="nth">For the n-th.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Leading, TResult> leading,
        Func<TState, Sole, TResult> sole,
        Func<TState, Among, TResult> among,
        Func<TState, First, TResult> first,
        Func<TState, Last, TResult> last,
        Func<TState, Nth, TResult> nth) => this switch
        {
            Leading value => leading(state, value),
            Sole value => sole(state, value),
            Among value => among(state, value),
            First value => first(state, value),
            Last value => last(state, value),
            Nth value => nth(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="leading">For before all others.</param>
    /// <param name="sole">For the only one.</param>
    /// <param name="among">For one among the first.</param>
    /// <param name="first">For the first.</param>
    /// <param name="last">For the last.</param>
    /// <param name="nth">For the n-th.</param>
    public void Switch(
        Action<Leading> leading,
        Action<Sole> sole,
        Action<Among> among,
        Action<First> first,
        Action<Last> last,
        Action<Nth> nth)
    {
        switch (this)
        {
            case Leading value:
                leading(value);
                break;
            case Sole value:
                sole(value);
                break;
            case Among value:
                among(value);
                break;
            case First value:
                first(value);
                break;
            case Last value:
                last(value);
                break;
            case Nth value:
                nth(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
