using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Deed"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Deed
{
    /// <summary>Whether this is a meeting.</summary>
    public bool IsMeeting => this is Meeting;

    /// <summary>Whether this is a visit.</summary>
    public bool IsVisit => this is Visit;

    /// <summary>Whether this is an enabling.</summary>
    public bool IsEnabling => this is Enabling;

    /// <summary>This as a meeting, if it is one.</summary>
    /// <param name="meeting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMeeting([NotNullWhen(true)] out Meeting? meeting) => (meeting = this as Meeting) is not null;

    /// <summary>This as a visit, if it is one.</summary>
    /// <param name="visit">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickVisit([NotNullWhen(true)] out Visit? visit) => (visit = this as Visit) is not null;

    /// <summary>This as an enabling, if it is one.</summary>
    /// <param name="enabling">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickEnabling([NotNullWhen(true)] out Enabling? enabling) => (enabling = this as Enabling) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="visit">For a visit.</param>
    /// <param name="enabling">For an enabling.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Meeting, TResult> meeting,
        Func<Visit, TResult> visit,
        Func<Enabling, TResult> enabling) => this switch
        {
            Meeting value => meeting(value),
            Visit value => visit(value),
            Enabling value => enabling(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="visit">For a visit.</param>
    /// <param name="enabling">For an enabling.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Meeting, TResult> meeting,
        Func<TState, Visit, TResult> visit,
        Func<TState, Enabling, TResult> enabling) => this switch
        {
            Meeting value => meeting(state, value),
            Visit value => visit(state, value),
            Enabling value => enabling(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="visit">For a visit.</param>
    /// <param name="enabling">For an enabling.</param>
    public void Switch(
        Action<Meeting> meeting,
        Action<Visit> visit,
        Action<Enabling> enabling)
    {
        switch (this)
        {
            case Meeting value:
                meeting(value);
                break;
            case Visit value:
                visit(value);
                break;
            case Enabling value:
                enabling(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
