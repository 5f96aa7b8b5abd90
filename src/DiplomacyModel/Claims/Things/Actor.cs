namespace DiplomacyModel;

/// <summary>Somebody who can act: a polity, an organisation, a group, a person. Closed.</summary>
public abstract partial record Actor : Thing
{
    private protected Actor(string id)
        : base(id)
    {
    }
}
