using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Names;

/// <content>The cases of <see cref="NameMatch"/>: one parameter, one question and one pick for each.</content>
public abstract partial record NameMatch
{
    /// <summary>Whether the names are the same.</summary>
    public bool IsSame => this is Same;

    /// <summary>Whether they may be.</summary>
    public bool IsPerhaps => this is Perhaps;

    /// <summary>Whether they differ.</summary>
    public bool IsDifferent => this is Different;

    /// <summary>This as the same, if they are.</summary>
    /// <param name="same">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is that case.</returns>
    public bool TryPickSame([NotNullWhen(true)] out Same? same) => (same = this as Same) is not null;

    /// <summary>This as perhaps, if they may be.</summary>
    /// <param name="perhaps">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is that case.</returns>
    public bool TryPickPerhaps([NotNullWhen(true)] out Perhaps? perhaps) => (perhaps = this as Perhaps) is not null;

    /// <summary>This as different, if they differ.</summary>
    /// <param name="different">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is that case.</returns>
    public bool TryPickDifferent([NotNullWhen(true)] out Different? different) => (different = this as Different) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="same">For names that are the same.</param>
    /// <param name="perhaps">For names that may be.</param>
    /// <param name="different">For names that differ.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Same, TResult> same,
        Func<Perhaps, TResult> perhaps,
        Func<Different, TResult> different) => this switch
        {
            Same value => same(value),
            Perhaps value => perhaps(value),
            Different value => different(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="same">For names that are the same.</param>
    /// <param name="perhaps">For names that may be.</param>
    /// <param name="different">For names that differ.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Same, TResult> same,
        Func<TState, Perhaps, TResult> perhaps,
        Func<TState, Different, TResult> different) => this switch
        {
            Same value => same(state, value),
            Perhaps value => perhaps(state, value),
            Different value => different(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="same">For names that are the same.</param>
    /// <param name="perhaps">For names that may be.</param>
    /// <param name="different">For names that differ.</param>
    public void Switch(
        Action<Same> same,
        Action<Perhaps> perhaps,
        Action<Different> different)
    {
        switch (this)
        {
            case Same value:
                same(value);
                break;
            case Perhaps value:
                perhaps(value);
                break;
            case Different value:
                different(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
