using System.Diagnostics;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Actor"/>: one parameter for each. Questions and picks are those of <see cref="Thing"/>.</content>
public abstract partial record Actor
{
    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="polity">For a polity.</param>
    /// <param name="organization">For an organization.</param>
    /// <param name="group">For a group.</param>
    /// <param name="person">For a person.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Polity, TResult> polity,
        Func<Organization, TResult> organization,
        Func<Group, TResult> group,
        Func<Person, TResult> person) => this switch
        {
            Polity value => polity(value),
            Organization value => organization(value),
            Group value => group(value),
            Person value => person(value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One function for each case, with state instead of a closure.</summary>
    /// <typeparam name="TState">The state.</typeparam>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="state">Handed to the function.</param>
    /// <param name="polity">For a polity.</param>
    /// <param name="organization">For an organization.</param>
    /// <param name="group">For a group.</param>
    /// <param name="person">For a person.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Polity, TResult> polity,
        Func<TState, Organization, TResult> organization,
        Func<TState, Group, TResult> group,
        Func<TState, Person, TResult> person) => this switch
        {
            Polity value => polity(state, value),
            Organization value => organization(state, value),
            Group value => group(state, value),
            Person value => person(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="polity">For a polity.</param>
    /// <param name="organization">For an organization.</param>
    /// <param name="group">For a group.</param>
    /// <param name="person">For a person.</param>
    public void Switch(
        Action<Polity> polity,
        Action<Organization> organization,
        Action<Group> group,
        Action<Person> person)
    {
        switch (this)
        {
            case Polity value:
                polity(value);
                break;
            case Organization value:
                organization(value);
                break;
            case Group value:
                group(value);
                break;
            case Person value:
                person(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
