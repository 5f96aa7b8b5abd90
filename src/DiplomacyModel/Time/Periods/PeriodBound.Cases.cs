using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Time;

/// <content>The cases of <see cref="PeriodBound"/>: one parameter, one question and one pick for each.</content>
public abstract partial record PeriodBound
{
    /// <summary>Whether this is a day.</summary>
    public bool IsDated => this is Dated;

    /// <summary>Whether there is no bound.</summary>
    public bool IsUnbounded => this is Unbounded;

    /// <summary>Whether the bound is not known.</summary>
    public bool IsNotKnown => this is NotKnown;

    /// <summary>This as a day, if it is one.</summary>
    /// <param name="dated">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDated([NotNullWhen(true)] out Dated? dated) => (dated = this as Dated) is not null;

    /// <summary>This as no bound, if there is none.</summary>
    /// <param name="unbounded">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickUnbounded([NotNullWhen(true)] out Unbounded? unbounded) => (unbounded = this as Unbounded) is not null;

    /// <summary>This as a bound that is not known, if it is one.</summary>
    /// <param name="notKnown">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickNotKnown([NotNullWhen(true)] out NotKnown? notKnown) => (notKnown = this as NotKnown) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="dated">For a day.</param>
    /// <param name="unbounded">For no bound.</param>
    /// <param name="notKnown">For a bound that is not known.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Dated, TResult> dated,
        Func<Unbounded, TResult> unbounded,
        Func<NotKnown, TResult> notKnown) => this switch
        {
            Dated value => dated(value),
            Unbounded value => unbounded(value),
            NotKnown value => notKnown(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="dated">For a day.</param>
    /// <param name="unbounded">For no bound.</param>
    /// <param name="notKnown">For a bound that is not known.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Dated, TResult> dated,
        Func<TState, Unbounded, TResult> unbounded,
        Func<TState, NotKnown, TResult> notKnown) => this switch
        {
            Dated value => dated(state, value),
            Unbounded value => unbounded(state, value),
            NotKnown value => notKnown(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="dated">For a day.</param>
    /// <param name="unbounded">For no bound.</param>
    /// <param name="notKnown">For a bound that is not known.</param>
    public void Switch(
        Action<Dated> dated,
        Action<Unbounded> unbounded,
        Action<NotKnown> notKnown)
    {
        switch (this)
        {
            case Dated value:
                dated(value);
                break;
            case Unbounded value:
                unbounded(value);
                break;
            case NotKnown value:
                notKnown(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
