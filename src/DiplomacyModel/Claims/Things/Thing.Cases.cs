using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>The cases of <see cref="Thing"/>: one parameter, one question and one pick for each.</content>
public abstract partial record Thing
{
    /// <summary>Whether this is a polity.</summary>
    public bool IsPolity => this is Polity;

    /// <summary>Whether this is an organization.</summary>
    public bool IsOrganization => this is Organization;

    /// <summary>Whether this is a group.</summary>
    public bool IsGroup => this is Group;

    /// <summary>Whether this is a person.</summary>
    public bool IsPerson => this is Person;

    /// <summary>Whether this is an office.</summary>
    public bool IsOffice => this is Office;

    /// <summary>Whether this is a relation.</summary>
    public bool IsRelation => this is Relation;

    /// <summary>Whether this is an instrument.</summary>
    public bool IsInstrument => this is Instrument;

    /// <summary>Whether this is a series.</summary>
    public bool IsSeries => this is Series;

    /// <summary>Whether this is an item.</summary>
    public bool IsItem => this is Item;

    /// <summary>Whether this is a matter.</summary>
    public bool IsMatter => this is Matter;

    /// <summary>This as a polity, if it is one.</summary>
    /// <param name="polity">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPolity([NotNullWhen(true)] out Polity? polity) => (polity = this as Polity) is not null;

    /// <summary>This as an organization, if it is one.</summary>
    /// <param name="organization">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOrganization([NotNullWhen(true)] out Organization? organization) => (organization = this as Organization) is not null;

    /// <summary>This as a group, if it is one.</summary>
    /// <param name="group">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickGroup([NotNullWhen(true)] out Group? group) => (group = this as Group) is not null;

    /// <summary>This as a person, if it is one.</summary>
    /// <param name="person">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickPerson([NotNullWhen(true)] out Person? person) => (person = this as Person) is not null;

    /// <summary>This as an office, if it is one.</summary>
    /// <param name="office">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickOffice([NotNullWhen(true)] out Office? office) => (office = this as Office) is not null;

    /// <summary>This as a relation, if it is one.</summary>
    /// <param name="relation">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickRelation([NotNullWhen(true)] out Relation? relation) => (relation = this as Relation) is not null;

    /// <summary>This as an instrument, if it is one.</summary>
    /// <param name="instrument">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickInstrument([NotNullWhen(true)] out Instrument? instrument) => (instrument = this as Instrument) is not null;

    /// <summary>This as a series, if it is one.</summary>
    /// <param name="series">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickSeries([NotNullWhen(true)] out Series? series) => (series = this as Series) is not null;

    /// <summary>This as an item, if it is one.</summary>
    /// <param name="item">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickItem([NotNullWhen(true)] out Item? item) => (item = this as Item) is not null;

    /// <summary>This as a matter, if it is one.</summary>
    /// <param name="matter">The case, or <see langword="null"/>.</param>
    /// <returns>Whether it is.</returns>
    public bool TryPickMatter([NotNullWhen(true)] out Matter? matter) => (matter = this as Matter) is not null;

    /// <summary>One function for each case, in the order of the cases.</summary>
    /// <typeparam name="TResult">What all of them give.</typeparam>
    /// <param name="polity">For a polity.</param>
    /// <param name="organization">For an organization.</param>
    /// <param name="group">For a group.</param>
    /// <param name="person">For a person.</param>
    /// <param name="office">For an office.</param>
    /// <param name="relation">For a relation.</param>
    /// <param name="instrument">For an instrument.</param>
    /// <param name="series">For a series.</param>
    /// <param name="item">For an item.</param>
    /// <param name="matter">For a matter.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TResult>(
        Func<Polity, TResult> polity,
        Func<Organization, TResult> organization,
        Func<Group, TResult> group,
        Func<Person, TResult> person,
        Func<Office, TResult> office,
        Func<Relation, TResult> relation,
        Func<Instrument, TResult> instrument,
        Func<Series, TResult> series,
        Func<Item, TResult> item,
        Func<Matter, TResult> matter) => this switch
        {
            Polity value => polity(value),
            Organization value => organization(value),
            Group value => group(value),
            Person value => person(value),
            Office value => office(value),
            Relation value => relation(value),
            Instrument value => instrument(value),
            Series value => series(value),
            Item value => item(value),
            Matter value => matter(value),
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
    /// <param name="office">For an office.</param>
    /// <param name="relation">For a relation.</param>
    /// <param name="instrument">For an instrument.</param>
    /// <param name="series">For a series.</param>
    /// <param name="item">For an item.</param>
    /// <param name="matter">For a matter.</param>
    /// <returns>What the function gave.</returns>
    public TResult Match<TState, TResult>(
        TState state,
        Func<TState, Polity, TResult> polity,
        Func<TState, Organization, TResult> organization,
        Func<TState, Group, TResult> group,
        Func<TState, Person, TResult> person,
        Func<TState, Office, TResult> office,
        Func<TState, Relation, TResult> relation,
        Func<TState, Instrument, TResult> instrument,
        Func<TState, Series, TResult> series,
        Func<TState, Item, TResult> item,
        Func<TState, Matter, TResult> matter) => this switch
        {
            Polity value => polity(state, value),
            Organization value => organization(state, value),
            Group value => group(state, value),
            Person value => person(state, value),
            Office value => office(state, value),
            Relation value => relation(state, value),
            Instrument value => instrument(state, value),
            Series value => series(state, value),
            Item value => item(state, value),
            Matter value => matter(state, value),
            _ => throw new UnreachableException(),
        };

    /// <summary>One action for each case, in the order of the cases.</summary>
    /// <param name="polity">For a polity.</param>
    /// <param name="organization">For an organization.</param>
    /// <param name="group">For a group.</param>
    /// <param name="person">For a person.</param>
    /// <param name="office">For an office.</param>
    /// <param name="relation">For a relation.</param>
    /// <param name="instrument">For an instrument.</param>
    /// <param name="series">For a series.</param>
    /// <param name="item">For an item.</param>
    /// <param name="matter">For a matter.</param>
    public void Switch(
        Action<Polity> polity,
        Action<Organization> organization,
        Action<Group> group,
        Action<Person> person,
        Action<Office> office,
        Action<Relation> relation,
        Action<Instrument> instrument,
        Action<Series> series,
        Action<Item> item,
        Action<Matter> matter)
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
            case Office value:
                office(value);
                break;
            case Relation value:
                relation(value);
                break;
            case Instrument value:
                instrument(value);
                break;
            case Series value:
                series(value);
                break;
            case Item value:
                item(value);
                break;
            case Matter value:
                matter(value);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
