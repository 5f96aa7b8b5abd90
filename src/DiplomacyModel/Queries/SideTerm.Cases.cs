using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Queries;

/// <content>The cases of <see cref="SideTerm"/>: one parameter, one question and one pick for each.</content>
public abstract partial record SideTerm
{
    /// <summary>Whether this is a country code.</summary>
    public bool IsByCode => this is ByCode;

    /// <summary>Whether this is an id.</summary>
    public bool IsById => this is ById;

    /// <summary>This as a country code, if it is one.</summary>
    /// <param name="byCode">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickByCode([NotNullWhen(true)] out ByCode? byCode) => (byCode = this as ByCode) is not null;

    /// <summary>This as an id, if it is one.</summary>
    /// <param name="byId">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickById([NotNullWhen(true)] out ById? byId) => (byId = this as ById) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="byCode">For a country code.</param>
    /// <param name="byId">For an id.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<ByCode, TResult> byCode,
        Func<ById, TResult> byId) => this switch
        {
            ByCode value => byCode(value),
            ById value => byId(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="byCode">For a country code.</param>
    /// <param name="byId">For an id.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, ByCode, TResult> byCode,
        Func<TState, ById, TResult> byId) => this switch
        {
            ByCode value => byCode(state, value),
            ById value => byId(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="byCode">For a country code.</param>
    /// <param name="byId">For an id.</param>
    public void Switch(
        Action<ByCode> byCode,
        Action<ById> byId)
    {
        switch (this)
        {
            case ByCode value:
                byCode(value);
                break;
            case ById value:
                byId(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
