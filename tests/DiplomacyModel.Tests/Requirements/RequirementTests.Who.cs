using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

public sealed partial class RequirementTests
{
    [Fact]
    [Requirement(5)]
    public void Non_state_actor()
    {
        var gazette = Gazette();
        var company = new Organization("mauban-mills", "Mauban Mills");
        gazette.Says(1, Meeting.Between(Church, Herald, company, Antoinette.As(Capacity.Personal.Instance), Ruritania.RoseParty).On("2031-05-04"));
        gazette.Says(2, company.Says(SpeechVerbs.Warn, Close.By(company, Nouns.Company)).Via(Medium.PressRelease));
        gazette.Says(3, Ruritania.Students.AsParty().CallsFor(Open.By(Strelsau, Nouns.Border)));
        var chronicle = Chronicle.Of([.. Things, company], gazette.Close());
        var met = Assert.Single(chronicle.Meetings).First.Claim;
        Assert.Equal(["church", "herald-house", "mauban-mills", "antoinette", "rose-party"], met.Participants.Select(party => party.Who.Values[0].Id.Text));
        Assert.True(met.Participants[3].Capacities[0].IsPersonal);
        Assert.Equal([Truth.False, Truth.False, Truth.False, Truth.False, Truth.True], met.Participants.Select(party => party.StandsOn(State, chronicle.Things)));
        Assert.Equal(Ruritania.Students.Id, Assert.Single(chronicle.Requests).Asked.First.Claim.Voices[0].Who.Values[0].Id);
        Assert.Equal((company.Id, Medium.PressRelease), (chronicle.Statements[0].First.Claim.Voices[0].Who.Values[0].Id, chronicle.Statements[0].First.Claim.Medium.Values[0]));
    }

    [Fact]
    [Requirement(8)]
    public void Name_forms()
    {
        var gazette = Gazette();
        gazette.Says(1, Meeting.Between(Queen.Printed("Elphberg F."), Chancellor.Printed("Chancellor Hentzau")));
        gazette.Says(2, State.IsOfficially("Kingdom of Ruritania", "en").On("2031-01-01"));
        gazette.Says(3, State.IsCalled("Руритания", new() { Language = "ru", Script = "Cyrl", Kind = NameKind.Official }).On("2031-01-01"));
        gazette.Says(4, State.IsCalled("Ruritanija", new() { Language = "ru", Script = "Latn", Transliteration = "ISO 9" }).On("2031-01-01"));
        gazette.Says(5, Hofbau.IsCalled("the Hofbau region", new() { Forum = "Strelsau" }).On("2031-01-01"));
        var chronicle = ChronicleOf(gazette);
        Assert.Equal(["Elphberg F.", "Chancellor Hentzau"], chronicle.Meetings[0].First.Claim.Participants.Select(party => party.Printed!));
        Assert.True(new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst).Match(PrintedName.Read("Chancellor Hentzau")).IsPerhaps);
        Assert.Equal("Flavia", new PersonName("Elphberg", "Flavia", NameOrder.FamilyFirst).Given);
        Assert.Equal(["Kingdom of Ruritania"], chronicle.Names((Ref<Thing>)State).NamesOn(new(2031, 1, 1), "en"));
        var printed = PrintedName.Read("Dr. Boris Petrovich Zenda");
        Assert.Equal(("Dr. Boris Petrovich Zenda", "Boris Petrovich Zenda", "Dr."), (printed.Text, printed.Name, printed.Titles[0].Text));
        var boris = new PersonName("Zenda", "Boris", NameOrder.GivenFirst, patronymics: ["Petrovich"]);
        Assert.Equal((["Petrovich"], true, "Suharu"), (boris.Patronymics, boris.Match(printed).IsSame, PersonName.Mononym("Suharu").SingleName));
        var uses = chronicle.Accounts<NameState>().Select(account => account.Claim.Use).ToItems();
        Assert.Equal(("Cyrl", "ISO 9", "Strelsau"), (uses[1].Script.Values[0], uses[2].Transliteration.Values[0], uses[3].Forum.Values[0]));
    }

    [Fact]
    [Requirement(24)]
    public void Two_capacities()
    {
        var (gazette, courier) = (Gazette(), Gazette("courier"));
        var bothHats = Ruritania.Flavia.As(Ruritania.Crown, Ruritania.RoseChair);
        var told = gazette.Says(1, Meeting.Between(bothHats, Chancellor).On("2031-05-04"));
        var other = courier.Says(1, Meeting.Between(Ruritania.Flavia.As(Capacity.Personal.Instance), Chancellor).On("2031-05-04"));
        courier.Says(2, other.IsSameAs(told));
        courier.Says(3, Ruritania.Flavia.AsEither(Ruritania.Crown, Ruritania.RoseChair).Thanks());
        var chronicle = ChronicleOf(gazette, courier);
        var meeting = Assert.Single(chronicle.Meetings);
        Assert.Equal(["Personal", "Holder Holder"], meeting.Values(met => string.Join(' ', met.Participants[0].Capacities.Select(capacity => capacity.GetType().Name))));
        Assert.Equal([Ruritania.Crown.Id, Ruritania.RoseChair.Id], told.Content.Participants[0].Capacities.OfType<Capacity.Holder>().Select(holder => holder.Office.Id));
        Assert.Equal([Branch.State, Branch.Party], bothHats.Branches(Things));
        Assert.Equal([("courier", Truth.False), ("gazette", Truth.True)], meeting.Accounts.Select(account => (account.Source.Id, account.Claim.Participants[0].StandsOn(State, Things))));
        Assert.Equal(2, Assert.IsType<Capacity.Either>(Assert.Single(chronicle.Statements).First.Claim.Voices[0].Capacities[0]).Alternatives.Count);
    }

    [Fact]
    [Requirement(29)]
    public void Office_vacant_acting()
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register"));
        register.Says(1, Ruritania.Rupert.Enters(Ruritania.Crown).On("2020-01-01"));
        register.Says(2, Ruritania.Rupert.Leaves(Ruritania.Crown).On("2021-01-01"));
        register.Says(3, Ruritania.Crown.IsVacant().On("2021-02-01"));
        register.Says(4, Fritz.Enters(Ruritania.Crown.Acting()).On("2021-03-01"));
        register.Says(5, Fritz.Leaves(Ruritania.Crown.Acting()).On("2022-01-01"));
        register.Says(6, Ruritania.Flavia.Enters(Ruritania.Crown).On("2022-01-01"));
        var incumbency = ChronicleOf(register).Incumbency(Ruritania.Crown);
        Assert.IsType<Incumbents.Vacant>(incumbency.On("2021-02-01"));
        var acting = Assert.Single(Assert.IsType<Incumbents.Definite>(incumbency.On("2021-06-01")).Tenures);
        Assert.Equal((Fritz.Id, TenureKind.Acting), (acting.Holder.Id, acting.Capacity.Kind.Values[0]));
        Assert.Equal(Ruritania.Flavia.Id, incumbency.After(acting).Values[0].Holder.Id);
        var elect = Ruritania.Flavia.As(Ruritania.Crown.Elect());
        Assert.Equal((TenureKind.Elect, Truth.Maybe), (((Capacity.Holder)elect.Capacities[0]).Kind.Values[0], elect.StandsOn(State, Things)));
    }

    [Fact]
    [Requirement(34)]
    public void Group_membership()
    {
        var four = new Group("four", "The Four");
        var gazette = Gazette();
        gazette.Says(1, new Roster(four, RosterKind.Members, ((Items<RosterEntry>)[new(State), new(Strelsau), new(Hofbau)]).AsClosed()).On("2030-01-01"));
        gazette.Says(2, State.Joins(four).On("2029-01-01"));
        gazette.Says(2, Strelsau.Joins(four).On("2029-01-01"));
        gazette.Says(3, Strelsau.WithdrawsFrom(four).On("2031-04-30"));
        gazette.Says(4, four.Affirms(Ruritania.Relation.Is(Ruritania.Low)).On("2031-05-04"));
        gazette.Says(5, Hofbau.Denies(four.Affirms(Ruritania.Relation.Is(Ruritania.Low)).On("2031-05-04")));
        var chronicle = Chronicle.Of([.. Things, four], gazette.Close());
        var members = chronicle.Membership(four);
        Assert.Equal(["hofbau", "ruritania", "strelsau"], members.On(new(2030, 1, 1)).Select(member => member.Id.Text));
        Assert.Equal(ListExtent.Closed, Assert.Single(chronicle.Accounts<Roster>()).Claim.Entries.Extent);
        Assert.Equal((Truth.Maybe, Truth.False), (members.Has(State, "2031-05-04"), members.Has(Strelsau, "2031-05-04")));
        Assert.Equal([true, false], chronicle.Accounts<Statement>().Where(account => account.Claim.Voices[0].Who == Slot<Ref<Actor>>.Of(four)).Select(account => account.IsHeld));
    }

    [Fact]
    [Requirement(43)]
    public void People_as_subject()
    {
        var gazette = Gazette();
        var workers = new Group("workers", "Ruritanian workers in Strelsau", State) { Known = Nouns.Worker.ToExtent(Extent.All) };
        gazette.Says(1, Queen.Suggests(CreateConditions.By(Strelsau, workers, Activity.Live, Activity.Work)));
        gazette.Says(2, Release.By(Strelsau, Nouns.Prisoner.Being(Marks.Female).Counting(new Quantity(12, Approximator.AtLeast, "at least a dozen"))));
        gazette.Says(3, Figure.CountOf(workers, new Quantity(4_000, Approximator.MoreThan, "over 4,000")));
        var chronicle = Chronicle.Of([.. Things, workers], gazette.Close());
        var asked = Assert.IsType<Enabling>(Assert.Single(chronicle.Requests).Asked.First.Claim.Content[0]);
        Assert.Equal((workers.Id, Extent.All, 2), (asked.Whom.Who.Values[0].Id, workers.Known.Values[0].Extent, asked.ToDo.Count));
        var released = Assert.IsType<Described>(Assert.Single(chronicle.Accounts<Acting>()).Claim.What);
        Assert.Equal((Nouns.Prisoner, Marks.Female, Approximator.AtLeast, "at least a dozen"), (released.Kind, released.Marks[0], released.Count.Values[0].Approximator, released.Count.Values[0].Printed));
        Assert.Equal((What)workers, Assert.Single(chronicle.Figures).First.Claim.Of);
        Assert.Equal(Truth.True, asked.Whom.StandsOn(State, chronicle.Things));
    }

    [Fact]
    [Requirement(44)]
    public void Contested_entity()
    {
        var gazette = Gazette();
        gazette.Says(1, Hofbau.Affirms(new BeingState(Hofbau, Nouns.Country)).On("2031-05-01"));
        gazette.Says(2, State.Denies(new BeingState(Hofbau, Nouns.Country)).On("2031-05-02"));
        gazette.Says(3, State.Affirms(Hofbau.IsCalled("the Hofbau region")).On("2031-05-02"));
        gazette.Says(4, new RecognitionState(Strelsau, Hofbau) { As = Slot<What>.Of(Nouns.Country) }.Begins().On("2031-05-03"));
        var chronicle = ChronicleOf(gazette);
        var status = chronicle.Accounts<BeingState>();
        Assert.Equal([(true, false, "2031-05-01"), (false, true, "2031-05-02")], status.Select(account => (account.IsHeld, account.IsDenial, account.Date.ToString())));
        Assert.Equal([Hofbau.Id, State.Id], status.Select(account => account.Through[0].Voices[0].Who.Values[0].Id));
        Assert.Equal(["the Hofbau region"], chronicle.Names((Ref<Thing>)Hofbau).PossibleNamesOn(new(2031, 5, 5)));
        var recognised = Assert.IsType<RecognitionState>(Assert.Single(chronicle.Accounts<Change>()).Claim.State);
        Assert.Equal((Strelsau.Id, Hofbau.Id, (What)Nouns.Country), (recognised.By.Who.Values[0].Id, recognised.Of.Id, recognised.As.Values[0]));
        Assert.Equal(recognised, Assert.IsType<Holding<RecognitionState>.Standing>(chronicle.Recognition(Strelsau, Hofbau).AsOf("2031-05-04")).Value);
        Assert.True(chronicle.Recognition(Strelsau, Hofbau).AsOf("2031-05-02").IsNotYet);
        Assert.Empty(chronicle.Recognition(State, Hofbau).Said);
    }

    [Fact]
    [Requirement(51)]
    public void Sub_state()
    {
        var town = new Polity("streltown", "City of Streltown") { Of = Slot<Ref<Polity>>.Of(Strelsau) };
        var province = new Polity("zenda-province", "Zenda Province") { Of = Slot<Ref<Polity>>.Of(State) };
        var mayor = new Office("mayor", "Mayor", town, Branch.Locality);
        var twins = new Relation("twins", [town, province]);
        var gazette = Gazette();
        gazette.Says(1, Meeting.Between(Fritz.As(mayor), province).On("2031-05-04"));
        gazette.Says(2, Cooperate.Between(town, province).About(Nouns.Culture));
        var chronicle = Chronicle.Of([.. Things, town, province, mayor, twins], gazette.Close());
        var met = Assert.Single(chronicle.Meetings).First.Claim;
        Assert.Equal((Truth.True, Truth.True, Truth.False), (met.Participants[0].StandsOn(town, chronicle.Things), met.Participants[0].StandsOn(Strelsau, chronicle.Things), met.Participants[0].StandsOn(State, chronicle.Things)));
        Assert.Equal([Branch.Locality], met.Participants[0].Branches(chronicle.Things));
        Assert.Single(chronicle.Query("meetings between #streltown and #zenda-province").Definite);
        Assert.Equal((town.Id, province.Id), (twins.Parties[0].Id, twins.Parties[1].Id));
    }

    [Fact]
    [Requirement(61)]
    public void Rename()
    {
        var gazette = Gazette();
        gazette.Says(1, State.IsOfficially("Kingdom of Ruritania", "en").On("2020-01-01"));
        gazette.Says(2, Queen.Declares(State.IsRenamed("Republic of Ruritania", "en")).On("2031-01-01"));
        gazette.Says(3, Meeting.Between(State.AsParty().Printed("the Kingdom"), Strelsau).On("2025-01-01"));
        var chronicle = ChronicleOf(gazette);
        var official = chronicle.Names((Ref<Thing>)State).Official("en");
        Assert.Equal("Kingdom of Ruritania", Assert.IsType<Holding<string>.Standing>(official.AsOf("2025-01-01")).Value);
        Assert.Equal("Republic of Ruritania", Assert.IsType<Holding<string>.Standing>(official.AsOf("2031-06-01")).Value);
        Assert.Equal("gazette/2.1/content-1", official.AsOf("2031-06-01").RestsOn[^1].RestsOn.ToString());
        Assert.Equal((State.Id, "the Kingdom"), (chronicle.Meetings[0].First.Claim.Participants[0].Who.Values[0].Id, chronicle.Meetings[0].First.Claim.Participants[0].Printed));
    }
}
