using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Who acts, in which capacity: a hard case for each requirement, written down and read back.</summary>
public sealed class WhoActsTests
{
    private static readonly Organization Church = new("church", "Church of Zenda");
    private static readonly Organization Newspaper = new("herald", "The Strelsau Herald");

    [Fact]
    public void Whoever_is_no_state_speaks_and_meets()
    {
        var gazette = Ruritania.Gazette();
        var met = gazette.Says(1, Meeting.Between(Church, Newspaper, Ruritania.Students));
        gazette.Says(2, Church.Condemns(Topic.GlobalIssues));
        Assert.Equal(["church", "herald", "students"], met.Content.Participants.Select(party => party.Who.Values[0].Id.Text));
        Assert.Equal(Truth.False, met.Content.Participants[0].StandsOn(Ruritania.State, [.. Ruritania.Things, Church]));
    }

    [Fact]
    public void Minister_under_instruction_speaks_for_the_government_and_in_place_of_the_queen()
    {
        var minister = Ruritania.Rupert.As(Ruritania.Minister).OnBehalfOf(Ruritania.Ministry).InPlaceOf(Ruritania.Crown);
        Assert.Equal(["Holder", "Representing", "InPlaceOf"], minister.Capacities.Select(capacity => capacity.GetType().Name));
        Assert.Equal(Truth.True, minister.StandsOn(Ruritania.State, Ruritania.Things));
        Assert.Equal("Rupert Hentzau (Minister of Ministry of Ruritania; for Ministry of Ruritania; in place of Queen of Ruritania)", minister.ToWords(Ruritania.Things));
    }

    [Fact]
    public void A_delegation_has_a_head_members_and_staff_and_some_are_not_named()
    {
        var delegation = new Group("delegation", "Delegation of Ruritania to Strelsau", Ruritania.State);
        var gazette = Ruritania.Gazette();
        gazette.Says(1, new Roster(delegation, RosterKind.Members,
        [
            new(Ruritania.Rupert.As(Ruritania.Minister).In(delegation, DelegationRole.Head)),
            new(new Party(Slot<Ref<Actor>>.SeveralUnnamed, [new Capacity.Member(delegation, DelegationRole.Member)])),
            new(new Party(Slot<Ref<Actor>>.Unnamed, [new Capacity.Member(delegation, DelegationRole.Staff)])),
        ]));
        var talk = gazette.Says(2, Meeting.Between(delegation, Ruritania.TheChancellor));
        var chronicle = Chronicle.Of([.. Ruritania.Things, delegation], gazette.Close());
        Assert.Equal([Ruritania.Rupert.Id], chronicle.Membership(delegation).Ever.Select(member => member.Id));
        Assert.Equal(Truth.True, talk.Content.Participants[0].StandsOn(Ruritania.State, chronicle.Things));
    }

    [Fact]
    [Requirement(34)]
    public void A_group_of_states_acts_while_its_members_come_and_go()
    {
        var quad = new Group("quad", "The Four of Zenda");
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.Joins(quad).On("2030"));
        gazette.Says(2, Ruritania.Strelsau.Joins(quad).On("2030"));
        gazette.Says(3, Ruritania.Strelsau.WithdrawsFrom(quad).On("2031-04-30"));
        gazette.Says(4, quad.Affirms(Ruritania.Relation.Is(Ruritania.Low)).On("2031-05-04"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, quad], gazette.Close());
        Assert.Equal((Truth.Maybe, Truth.False), (chronicle.Membership(quad).Has(Ruritania.State, "2031-05-04"), chronicle.Membership(quad).Has(Ruritania.Strelsau, "2031-05-04")));
        Assert.Equal(quad.Id, chronicle.Statements.Single().First.Claim.Voices[0].Who.Values[0].Id);
    }

    [Fact]
    public void What_a_contested_entity_is_and_is_called_depends_on_who_speaks_and_when()
    {
        var zenda = new Polity("zenda", "Zenda");
        var gazette = Ruritania.Gazette();
        gazette.Says(1, zenda.Affirms(new BeingState(zenda, Nouns.Country)).On("2031-05-01"));
        gazette.Says(2, Ruritania.State.Denies(new BeingState(zenda, Nouns.Country)).On("2031-05-02"));
        gazette.Says(3, Ruritania.State.Affirms(zenda.IsCalled("the Zenda region")).On("2031-05-02"));
        gazette.Says(4, new RecognitionState(Ruritania.Strelsau, zenda).Begins().On("2031-05-03"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, zenda], gazette.Close());
        var status = chronicle.Accounts<BeingState>();
        Assert.Equal([(true, false), (false, true)], status.Select(account => (account.IsHeld, account.IsDenial)));
        Assert.Equal([zenda.Id, Ruritania.State.Id], status.Select(account => account.Through[0].Voices[0].Who.Values[0].Id));
        Assert.Equal("the Zenda region", chronicle.Accounts<NameState>()[0].Claim.Name);
        Assert.Single(chronicle.Accounts<Change>());
    }

    [Fact]
    [Requirement(51)]
    public void A_city_stands_for_itself_and_for_its_state()
    {
        var town = new Polity("streltown", "City of Streltown") { Of = Slot<Ref<Polity>>.Of(Ruritania.Strelsau) };
        var mayor = new Office("mayor", "Mayor", town, Branch.Locality);
        ThingSet things = [.. Ruritania.Things, town, mayor];
        var party = Ruritania.Rupert.As(mayor);
        Assert.Equal((Truth.True, Truth.True), (party.StandsOn(town, things), party.StandsOn(Ruritania.Strelsau, things)));
        Assert.Equal([Branch.Locality], party.Branches(things));
    }

    [Fact]
    public void A_people_known_by_description_is_helped_and_counted()
    {
        var gazette = Ruritania.Gazette();
        var workers = new Group("workers", "Ruritanian workers in Strelsau", Ruritania.State) { Known = new Described(Nouns.People) { Extent = Extent.All } };
        gazette.Says(1, Ruritania.Queen.Suggests(CreateConditions.By(Ruritania.Strelsau, workers, Activity.Live)));
        gazette.Says(2, Figure.CountOf(workers, new Quantity(4_000, Approximator.MoreThan, "over 4,000")));
        var chronicle = Chronicle.Of([.. Ruritania.Things, workers], gazette.Close());
        Assert.Equal(workers.Id, chronicle.Accounts<Enabling>()[0].Claim.Whom.Who.Values[0].Id);
        Assert.Equal(Extent.All, workers.Known.Values[0].Extent);
    }

    [Fact]
    [Requirement(29)]
    public void A_chair_rotates_among_states()
    {
        var league = new Organization("league", "League of the Red Elphbergs");
        var chair = new Office("league-chair", "Chair", league, Branch.Organization) { Seats = 1 };
        var register = new Reading(new Source("register", SourceKind.Register, "Register of the League"));
        register.Says(1, Ruritania.State.Enters(chair).On("2030-01-01"));
        register.Says(1, Ruritania.State.Leaves(chair).On("2030-12-31"));
        register.Says(2, Ruritania.Strelsau.Enters(chair).On("2031-01-01"));
        var incumbency = Chronicle.Of([.. Ruritania.Things, league, chair], register.Close()).Incumbency(chair);
        Assert.Equal(Ruritania.State.Id, Assert.IsType<Incumbents.Definite>(incumbency.On("2030-07-01")).Tenures[0].Holder.Id);
        Assert.Equal(Ruritania.Strelsau.Id, incumbency.After(incumbency.Tenures[0]).Values[0].Holder.Id);
        Assert.Equal(2, incumbency.During(new DateInterval(new(2030, 12, 31), new(2031, 1, 1))).Count);
    }
}
