namespace DiplomacyModel.Content;

/// <summary>Somebody is a member of something.</summary>
public sealed record MembershipState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="member">Who.</param>
    /// <param name="of">Of what: an organisation, an instrument, a group.</param>
    public MembershipState(Party member, Ref<Thing> of)
    {
        ArgumentNullException.ThrowIfNull(member);
        ArgumentNullException.ThrowIfNull(of);
        Member = member;
        Of = of;
    }

    /// <summary>Who.</summary>
    public Party Member { get; }

    /// <summary>Of what: an organisation, an instrument, a group.</summary>
    public Ref<Thing> Of { get; }

    internal override void Close()
    {
    }
}
