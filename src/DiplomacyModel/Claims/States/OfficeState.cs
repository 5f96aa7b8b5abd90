namespace DiplomacyModel;

/// <summary>A person holds an office.</summary>
public sealed record OfficeState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="person">Who.</param>
    /// <param name="office">Which office.</param>
    public OfficeState(Ref<Person> person, Ref<Office> office)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(office);
        Person = person;
        Office = office;
    }

    /// <summary>Who.</summary>
    public Ref<Person> Person { get; }

    /// <summary>Which office.</summary>
    public Ref<Office> Office { get; }

    internal override void Close()
    {
    }
}
