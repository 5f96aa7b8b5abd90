using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="State"/>: one parameter, one question and one pick for each.</content>
public abstract partial record State
{
    /// <summary>Whether this is a tier of a relation.</summary>
    public bool IsTierState => this is TierState;

    /// <summary>Whether this is an office held by somebody.</summary>
    public bool IsOfficeState => this is OfficeState;

    /// <summary>This as a tier of a relation, if it is one.</summary>
    /// <param name="tierState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickTierState([NotNullWhen(true)] out TierState? tierState) => (tierState = this as TierState) is not null;

    /// <summary>This as an office held by somebody, if it is one.</summary>
    /// <param name="officeState">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOfficeState([NotNullWhen(true)] out OfficeState? officeState) => (officeState = this as OfficeState) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="tierState">For a tier of a relation.</param>
    /// <param name="officeState">For an office held by somebody.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<TierState, TResult> tierState,
        Func<OfficeState, TResult> officeState) => this switch
        {
            TierState value => tierState(value),
            OfficeState value => officeState(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="tierState">For a tier of a relation.</param>
    /// <param name="officeState">For an office held by somebody.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, TierState, TResult> tierState,
        Func<TState, OfficeState, TResult> officeState) => this switch
        {
            TierState value => tierState(state, value),
            OfficeState value => officeState(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="tierState">For a tier of a relation.</param>
    /// <param name="officeState">For an office held by somebody.</param>
    public void Switch(
        Action<TierState> tierState,
        Action<OfficeState> officeState)
    {
        switch (this)
        {
            case TierState value:
                tierState(value);
                break;
            case OfficeState value:
                officeState(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
