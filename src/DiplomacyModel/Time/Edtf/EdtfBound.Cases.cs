using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Time;

/// <content>The cases of <see cref="EdtfBound"/>: one parameter, one question and one pick for each.</content>
public abstract partial record EdtfBound
{
    /// <summary>Whether this is a day.</summary>
    public bool IsOnDay => this is OnDay;

    /// <summary>Whether there is no bound.</summary>
    public bool IsUnbounded => this is Unbounded;

    /// <summary>Whether the bound is not known.</summary>
    public bool IsNotKnown => this is NotKnown;

    /// <summary>Whether this is outside the calendar.</summary>
    public bool IsOutside => this is Outside;

    /// <summary>This as a day, if it is one.</summary>
    /// <param name="onDay">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOnDay([NotNullWhen(true)] out OnDay? onDay) => (onDay = this as OnDay) is not null;

    /// <summary>This as no bound, if there is none.</summary>
    /// <param name="unbounded">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickUnbounded([NotNullWhen(true)] out Unbounded? unbounded) => (unbounded = this as Unbounded) is not null;

    /// <summary>This as a bound that is not known, if it is one.</summary>
    /// <param name="notKnown">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickNotKnown([NotNullWhen(true)] out NotKnown? notKnown) => (notKnown = this as NotKnown) is not null;

    /// <summary>This as a day outside the calendar, if it is one.</summary>
    /// <param name="outside">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOutside([NotNullWhen(true)] out Outside? outside) => (outside = this as Outside) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="onDay">For a day.</param>
    /// <param name="unbounded">For no bound.</param>
    /// <param name="notKnown">For a bound that is not known.</param>
    /// <param name="outside">For a day outside the calendar.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<OnDay, TResult> onDay,
        Func<Unbounded, TResult> unbounded,
        Func<NotKnown, TResult> notKnown,
        Func<Outside, TResult> outside) => this switch
        {
            OnDay value => onDay(value),
            Unbounded value => unbounded(value),
            NotKnown value => notKnown(value),
            Outside value => outside(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="onDay">For a day.</param>
    /// <param name="unbounded">For no bound.</param>
    /// <param name="notKnown">For a bound that is not known.</param>
    /// <param name="outside">For a day outside the calendar.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, OnDay, TResult> onDay,
        Func<TState, Unbounded, TResult> unbounded,
        Func<TState, NotKnown, TResult> notKnown,
        Func<TState, Outside, TResult> outside) => this switch
        {
            OnDay value => onDay(state, value),
            Unbounded value => unbounded(state, value),
            NotKnown value => notKnown(state, value),
            Outside value => outside(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="onDay">For a day.</param>
    /// <param name="unbounded">For no bound.</param>
    /// <param name="notKnown">For a bound that is not known.</param>
    /// <param name="outside">For a day outside the calendar.</param>
    public void Switch(
        Action<OnDay> onDay,
        Action<Unbounded> unbounded,
        Action<NotKnown> notKnown,
        Action<Outside> outside)
    {
        switch (this)
        {
            case OnDay value:
                onDay(value);
                break;
            case Unbounded value:
                unbounded(value);
                break;
            case NotKnown value:
                notKnown(value);
                break;
            case Outside value:
                outside(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
