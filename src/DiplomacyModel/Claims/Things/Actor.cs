namespace DiplomacyModel;

/// <summary>Somebody who can act: a polity, an organisation, a group, a person. Closed.</summary>
public abstract partial record Actor : Thing, IVoice
{
    private protected Actor(string id)
        : base(id)
    {
    }

    Items<Party> IVoice.Voices => [this.AsParty()];
}
