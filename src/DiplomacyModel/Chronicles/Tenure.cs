namespace DiplomacyModel;

/// <summary>One time during which a person held an office: a recorded entry, and the recorded leaving that follows it. Equal by content.</summary>
public sealed record Tenure
{
    internal Tenure(Ref<Person> person, Ref<Office> office, UncertainDate entered, Slot<UncertainDate> left, Items<ClaimId> restsOn)
    {
        Person = person;
        Office = office;
        Entered = entered;
        Left = left;
        RestsOn = restsOn;
    }

    /// <summary>Who.</summary>
    public Ref<Person> Person { get; }

    /// <summary>Which office.</summary>
    public Ref<Office> Office { get; }

    /// <summary>The day of entry.</summary>
    public UncertainDate Entered { get; }

    /// <summary>The day of leaving; not mentioned where none is recorded.</summary>
    public Slot<UncertainDate> Left { get; }

    /// <summary>The changes that say so.</summary>
    public Items<ClaimId> RestsOn { get; }
}
