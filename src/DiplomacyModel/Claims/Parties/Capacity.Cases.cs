using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Capacity"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Capacity
{
    /// <summary>Whether this is a holder of an office.</summary>
    public bool IsHolder => this is Holder;

    /// <summary>Whether this is somebody acting on behalf of another.</summary>
    public bool IsRepresenting => this is Representing;

    /// <summary>Whether this is somebody in the place of another.</summary>
    public bool IsInPlaceOf => this is InPlaceOf;

    /// <summary>Whether this is one of a delegation or a body.</summary>
    public bool IsMember => this is Member;

    /// <summary>Whether this is somebody on one side of talks.</summary>
    public bool IsOnSide => this is OnSide;

    /// <summary>Whether this is somebody in positions that are not named.</summary>
    public bool IsPositions => this is Positions;

    /// <summary>Whether this is somebody in one of several capacities.</summary>
    public bool IsEither => this is Either;

    /// <summary>Whether this is somebody acting for themselves.</summary>
    public bool IsPersonal => this is Personal;

    /// <summary>This as a holder of an office, if it is one.</summary>
    /// <param name="holder">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickHolder([NotNullWhen(true)] out Holder? holder) => (holder = this as Holder) is not null;

    /// <summary>This as somebody acting on behalf of another, if it is one.</summary>
    /// <param name="representing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRepresenting([NotNullWhen(true)] out Representing? representing) => (representing = this as Representing) is not null;

    /// <summary>This as somebody in the place of another, if it is one.</summary>
    /// <param name="inPlaceOf">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickInPlaceOf([NotNullWhen(true)] out InPlaceOf? inPlaceOf) => (inPlaceOf = this as InPlaceOf) is not null;

    /// <summary>This as one of a delegation or a body, if it is one.</summary>
    /// <param name="member">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMember([NotNullWhen(true)] out Member? member) => (member = this as Member) is not null;

    /// <summary>This as somebody on one side of talks, if it is one.</summary>
    /// <param name="onSide">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOnSide([NotNullWhen(true)] out OnSide? onSide) => (onSide = this as OnSide) is not null;

    /// <summary>This as somebody in positions that are not named, if it is one.</summary>
    /// <param name="positions">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPositions([NotNullWhen(true)] out Positions? positions) => (positions = this as Positions) is not null;

    /// <summary>This as somebody in one of several capacities, if it is one.</summary>
    /// <param name="either">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickEither([NotNullWhen(true)] out Either? either) => (either = this as Either) is not null;

    /// <summary>This as somebody acting for themselves, if it is one.</summary>
    /// <param name="personal">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPersonal([NotNullWhen(true)] out Personal? personal) => (personal = this as Personal) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="holder">For a holder of an office.</param>
    /// <param name="representing">For somebody acting on behalf of another.</param>
    /// <param name="inPlaceOf">For somebody in the place of another.</param>
    /// <param name="member">For one of a delegation or a body.</param>
    /// <param name="onSide">For somebody on one side of talks.</param>
    /// <param name="positions">For somebody in positions that are not named.</param>
    /// <param name="either">For somebody in one of several capacities.</param>
    /// <param name="personal">For somebody acting for themselves.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Holder, TResult> holder,
        Func<Representing, TResult> representing,
        Func<InPlaceOf, TResult> inPlaceOf,
        Func<Member, TResult> member,
        Func<OnSide, TResult> onSide,
        Func<Positions, TResult> positions,
        Func<Either, TResult> either,
        Func<Personal, TResult> personal) => this switch
        {
            Holder value => holder(value),
            Representing value => representing(value),
            InPlaceOf value => inPlaceOf(value),
            Member value => member(value),
            OnSide value => onSide(value),
            Positions value => positions(value),
            Either value => either(value),
            Personal value => personal(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="holder">For a holder of an office.</param>
    /// <param name="representing">For somebody acting on behalf of another.</param>
    /// <param name="inPlaceOf">For somebody in the place of another.</param>
    /// <param name="member">For one of a delegation or a body.</param>
    /// <param name="onSide">For somebody on one side of talks.</param>
    /// <param name="positions">For somebody in positions that are not named.</param>
    /// <param name="either">For somebody in one of several capacities.</param>
    /// <param name="personal">For somebody acting for themselves.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Holder, TResult> holder,
        Func<TState, Representing, TResult> representing,
        Func<TState, InPlaceOf, TResult> inPlaceOf,
        Func<TState, Member, TResult> member,
        Func<TState, OnSide, TResult> onSide,
        Func<TState, Positions, TResult> positions,
        Func<TState, Either, TResult> either,
        Func<TState, Personal, TResult> personal) => this switch
        {
            Holder value => holder(state, value),
            Representing value => representing(state, value),
            InPlaceOf value => inPlaceOf(state, value),
            Member value => member(state, value),
            OnSide value => onSide(state, value),
            Positions value => positions(state, value),
            Either value => either(state, value),
            Personal value => personal(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="holder">For a holder of an office.</param>
    /// <param name="representing">For somebody acting on behalf of another.</param>
    /// <param name="inPlaceOf">For somebody in the place of another.</param>
    /// <param name="member">For one of a delegation or a body.</param>
    /// <param name="onSide">For somebody on one side of talks.</param>
    /// <param name="positions">For somebody in positions that are not named.</param>
    /// <param name="either">For somebody in one of several capacities.</param>
    /// <param name="personal">For somebody acting for themselves.</param>
    public void Switch(
        Action<Holder> holder,
        Action<Representing> representing,
        Action<InPlaceOf> inPlaceOf,
        Action<Member> member,
        Action<OnSide> onSide,
        Action<Positions> positions,
        Action<Either> either,
        Action<Personal> personal)
    {
        switch (this)
        {
            case Holder value:
                holder(value);
                break;
            case Representing value:
                representing(value);
                break;
            case InPlaceOf value:
                inPlaceOf(value);
                break;
            case Member value:
                member(value);
                break;
            case OnSide value:
                onSide(value);
                break;
            case Positions value:
                positions(value);
                break;
            case Either value:
                either(value);
                break;
            case Personal value:
                personal(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
