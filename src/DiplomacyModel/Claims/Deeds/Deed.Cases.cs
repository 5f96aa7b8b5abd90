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

    /// <summary>Whether this is a mutual.</summary>
    public bool IsMutual => this is Mutual;

    /// <summary>Whether this is a doing.</summary>
    public bool IsDoing => this is Doing;

    /// <summary>Whether this is an acting.</summary>
    public bool IsActing => this is Acting;

    /// <summary>Whether this is an enabling.</summary>
    public bool IsEnabling => this is Enabling;

    /// <summary>Whether this is a helping.</summary>
    public bool IsHelping => this is Helping;

    /// <summary>Whether this is a giving.</summary>
    public bool IsGiving => this is Giving;

    /// <summary>Whether this is a causing.</summary>
    public bool IsCausing => this is Causing;

    /// <summary>Whether this is a happening.</summary>
    public bool IsHappening => this is Happening;

    /// <summary>This as a meeting, if it is one.</summary>
    /// <param name="meeting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMeeting([NotNullWhen(true)] out Meeting? meeting) => (meeting = this as Meeting) is not null;

    /// <summary>This as a visit, if it is one.</summary>
    /// <param name="visit">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickVisit([NotNullWhen(true)] out Visit? visit) => (visit = this as Visit) is not null;

    /// <summary>This as a mutual, if it is one.</summary>
    /// <param name="mutual">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMutual([NotNullWhen(true)] out Mutual? mutual) => (mutual = this as Mutual) is not null;

    /// <summary>This as a doing, if it is one.</summary>
    /// <param name="doing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDoing([NotNullWhen(true)] out Doing? doing) => (doing = this as Doing) is not null;

    /// <summary>This as an acting, if it is one.</summary>
    /// <param name="acting">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickActing([NotNullWhen(true)] out Acting? acting) => (acting = this as Acting) is not null;

    /// <summary>This as an enabling, if it is one.</summary>
    /// <param name="enabling">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickEnabling([NotNullWhen(true)] out Enabling? enabling) => (enabling = this as Enabling) is not null;

    /// <summary>This as a helping, if it is one.</summary>
    /// <param name="helping">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickHelping([NotNullWhen(true)] out Helping? helping) => (helping = this as Helping) is not null;

    /// <summary>This as a giving, if it is one.</summary>
    /// <param name="giving">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickGiving([NotNullWhen(true)] out Giving? giving) => (giving = this as Giving) is not null;

    /// <summary>This as a causing, if it is one.</summary>
    /// <param name="causing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickCausing([NotNullWhen(true)] out Causing? causing) => (causing = this as Causing) is not null;

    /// <summary>This as a happening, if it is one.</summary>
    /// <param name="happening">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickHappening([NotNullWhen(true)] out Happening? happening) => (happening = this as Happening) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="visit">For a visit.</param>
    /// <param name="mutual">For a mutual.</param>
    /// <param name="doing">For a doing.</param>
    /// <param name="acting">For an acting.</param>
    /// <param name="enabling">For an enabling.</param>
    /// <param name="helping">For a helping.</param>
    /// <param name="giving">For a giving.</param>
    /// <param name="causing">For a causing.</param>
    /// <param name="happening">For a happening.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Meeting, TResult> meeting,
        Func<Visit, TResult> visit,
        Func<Mutual, TResult> mutual,
        Func<Doing, TResult> doing,
        Func<Acting, TResult> acting,
        Func<Enabling, TResult> enabling,
        Func<Helping, TResult> helping,
        Func<Giving, TResult> giving,
        Func<Causing, TResult> causing,
        Func<Happening, TResult> happening) => this switch
        {
            Meeting value => meeting(value),
            Visit value => visit(value),
            Mutual value => mutual(value),
            Doing value => doing(value),
            Acting value => acting(value),
            Enabling value => enabling(value),
            Helping value => helping(value),
            Giving value => giving(value),
            Causing value => causing(value),
            Happening value => happening(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="visit">For a visit.</param>
    /// <param name="mutual">For a mutual.</param>
    /// <param name="doing">For a doing.</param>
    /// <param name="acting">For an acting.</param>
    /// <param name="enabling">For an enabling.</param>
    /// <param name="helping">For a helping.</param>
    /// <param name="giving">For a giving.</param>
    /// <param name="causing">For a causing.</param>
    /// <param name="happening">For a happening.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Meeting, TResult> meeting,
        Func<TState, Visit, TResult> visit,
        Func<TState, Mutual, TResult> mutual,
        Func<TState, Doing, TResult> doing,
        Func<TState, Acting, TResult> acting,
        Func<TState, Enabling, TResult> enabling,
        Func<TState, Helping, TResult> helping,
        Func<TState, Giving, TResult> giving,
        Func<TState, Causing, TResult> causing,
        Func<TState, Happening, TResult> happening) => this switch
        {
            Meeting value => meeting(state, value),
            Visit value => visit(state, value),
            Mutual value => mutual(state, value),
            Doing value => doing(state, value),
            Acting value => acting(state, value),
            Enabling value => enabling(state, value),
            Helping value => helping(state, value),
            Giving value => giving(state, value),
            Causing value => causing(state, value),
            Happening value => happening(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="meeting">For a meeting.</param>
    /// <param name="visit">For a visit.</param>
    /// <param name="mutual">For a mutual.</param>
    /// <param name="doing">For a doing.</param>
    /// <param name="acting">For an acting.</param>
    /// <param name="enabling">For an enabling.</param>
    /// <param name="helping">For a helping.</param>
    /// <param name="giving">For a giving.</param>
    /// <param name="causing">For a causing.</param>
    /// <param name="happening">For a happening.</param>
    public void Switch(
        Action<Meeting> meeting,
        Action<Visit> visit,
        Action<Mutual> mutual,
        Action<Doing> doing,
        Action<Acting> acting,
        Action<Enabling> enabling,
        Action<Helping> helping,
        Action<Giving> giving,
        Action<Causing> causing,
        Action<Happening> happening)
    {
        switch (this)
        {
            case Meeting value:
                meeting(value);
                break;
            case Visit value:
                visit(value);
                break;
            case Mutual value:
                mutual(value);
                break;
            case Doing value:
                doing(value);
                break;
            case Acting value:
                acting(value);
                break;
            case Enabling value:
                enabling(value);
                break;
            case Helping value:
                helping(value);
                break;
            case Giving value:
                giving(value);
                break;
            case Causing value:
                causing(value);
                break;
            case Happening value:
                happening(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
