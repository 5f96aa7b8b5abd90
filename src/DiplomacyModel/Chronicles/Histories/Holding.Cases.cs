using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Answers;

/// <content>The cases of <see cref="Holding{T}"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Holding<T>
{
    /// <summary>Whether this is certain.</summary>
    public bool IsCertain => this is Certain;

    /// <summary>Whether this is standing since an earlier day.</summary>
    public bool IsStanding => this is Standing;

    /// <summary>Whether this is not yet so.</summary>
    public bool IsNotYet => this is NotYet;

    /// <summary>Whether this is ended.</summary>
    public bool IsEnded => this is Ended;

    /// <summary>Whether this is one of several.</summary>
    public bool IsOneOf => this is OneOf;

    /// <summary>Whether this is unknown.</summary>
    public bool IsUnknown => this is Unknown;

    /// <summary>This as certain, if it is one.</summary>
    /// <param name="certain">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickCertain([NotNullWhen(true)] out Certain? certain) => (certain = this as Certain) is not null;

    /// <summary>This as standing since an earlier day, if it is one.</summary>
    /// <param name="standing">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickStanding([NotNullWhen(true)] out Standing? standing) => (standing = this as Standing) is not null;

    /// <summary>This as not yet so, if it is one.</summary>
    /// <param name="notYet">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickNotYet([NotNullWhen(true)] out NotYet? notYet) => (notYet = this as NotYet) is not null;

    /// <summary>This as ended, if it is one.</summary>
    /// <param name="ended">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickEnded([NotNullWhen(true)] out Ended? ended) => (ended = this as Ended) is not null;

    /// <summary>This as one of several, if it is one.</summary>
    /// <param name="oneOf">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOneOf([NotNullWhen(true)] out OneOf? oneOf) => (oneOf = this as OneOf) is not null;

    /// <summary>This as unknown, if it is one.</summary>
    /// <param name="unknown">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickUnknown([NotNullWhen(true)] out Unknown? unknown) => (unknown = this as Unknown) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="certain">For certain.</param>
    /// <param name="standing">For standing since an earlier day.</param>
    /// <param name="notYet">For not yet so.</param>
    /// <param name="ended">For ended.</param>
    /// <param name="oneOf">For one of several.</param>
    /// <param name="unknown">For unknown.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Certain, TResult> certain,
        Func<Standing, TResult> standing,
        Func<NotYet, TResult> notYet,
        Func<Ended, TResult> ended,
        Func<OneOf, TResult> oneOf,
        Func<Unknown, TResult> unknown) => this switch
        {
            Certain value => certain(value),
            Standing value => standing(value),
            NotYet value => notYet(value),
            Ended value => ended(value),
            OneOf value => oneOf(value),
            Unknown value => unknown(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="certain">For certain.</param>
    /// <param name="standing">For standing since an earlier day.</param>
    /// <param name="notYet">For not yet so.</param>
    /// <param name="ended">For ended.</param>
    /// <param name="oneOf">For one of several.</param>
    /// <param name="unknown">For unknown.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Certain, TResult> certain,
        Func<TState, Standing, TResult> standing,
        Func<TState, NotYet, TResult> notYet,
        Func<TState, Ended, TResult> ended,
        Func<TState, OneOf, TResult> oneOf,
        Func<TState, Unknown, TResult> unknown) => this switch
        {
            Certain value => certain(state, value),
            Standing value => standing(state, value),
            NotYet value => notYet(state, value),
            Ended value => ended(state, value),
            OneOf value => oneOf(state, value),
            Unknown value => unknown(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="certain">For certain.</param>
    /// <param name="standing">For standing since an earlier day.</param>
    /// <param name="notYet">For not yet so.</param>
    /// <param name="ended">For ended.</param>
    /// <param name="oneOf">For one of several.</param>
    /// <param name="unknown">For unknown.</param>
    public void Switch(
        Action<Certain> certain,
        Action<Standing> standing,
        Action<NotYet> notYet,
        Action<Ended> ended,
        Action<OneOf> oneOf,
        Action<Unknown> unknown)
    {
        switch (this)
        {
            case Certain value:
                certain(value);
                break;
            case Standing value:
                standing(value);
                break;
            case NotYet value:
                notYet(value);
                break;
            case Ended value:
                ended(value);
                break;
            case OneOf value:
                oneOf(value);
                break;
            case Unknown value:
                unknown(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
