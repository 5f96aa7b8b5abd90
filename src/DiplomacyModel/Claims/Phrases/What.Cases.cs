using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="What"/>: one parameter, one question and one pick for each.</content>
public abstract partial record What
{
    /// <summary>Whether this is a thing with an id.</summary>
    public bool IsIdentified => this is Identified;

    /// <summary>Whether this is a noun phrase.</summary>
    public bool IsDescribed => this is Described;

    /// <summary>This as a thing with an id, if it is one.</summary>
    /// <param name="identified">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickIdentified([NotNullWhen(true)] out Identified? identified) => (identified = this as Identified) is not null;

    /// <summary>This as a noun phrase, if it is one.</summary>
    /// <param name="described">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickDescribed([NotNullWhen(true)] out Described? described) => (described = this as Described) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="identified">For a thing with an id.</param>
    /// <param name="described">For a noun phrase.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Identified, TResult> identified,
        Func<Described, TResult> described) => this switch
        {
            Identified value => identified(value),
            Described value => described(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="identified">For a thing with an id.</param>
    /// <param name="described">For a noun phrase.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Identified, TResult> identified,
        Func<TState, Described, TResult> described) => this switch
        {
            Identified value => identified(state, value),
            Described value => described(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="identified">For a thing with an id.</param>
    /// <param name="described">For a noun phrase.</param>
    public void Switch(
        Action<Identified> identified,
        Action<Described> described)
    {
        switch (this)
        {
            case Identified value:
                identified(value);
                break;
            case Described value:
                described(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
