using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The questions that a lossless model can answer, each on a small chronicle of Ruritania and Strelsau.</summary>
public sealed partial class QuestionTests
{
    private static readonly Instrument Note = new("note-31", "Note No. 31");
    private static readonly Instrument Memorandum = new("memorandum", "Memorandum of Zenda");
    private static readonly Polity Zenda = new("zenda", "Zenda");

    [Fact]
    public void On_which_date_did_a_relation_end()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Ruritania.Relation.Becomes(RelationLevel.Ambassadorial).On("1999-01-01"));
        gazette.Says(2, Ruritania.Queen.Affirms(Ruritania.Relation.IsSevered().On("2031-04-30")));
        herald.Says(1, Ruritania.TheChancellor.Affirms(Ruritania.Relation.IsSevered().On("2031-05-01")));
        herald.Says(2, new Party(Slot<Ref<Actor>>.NotMentioned, description: Slot<What>.Of(Note)).Declares(Ruritania.Relation.IsSevered().On("2031-05-31")));
        var chronicle = Chronicle.Of([.. Ruritania.Things, Note], gazette.Close(), herald.Close());
        var level = chronicle.Partnership(Ruritania.Relation).Level;

        Assert.Equal("2031-04-30", level.OnTheWordOf(Ruritania.State, chronicle.Things).Steps.Single().Date.ToString());
        Assert.Equal("2031-05-01", level.OnTheWordOf(Ruritania.Strelsau, chronicle.Things).Steps.Single().Date.ToString());
        Assert.Equal("2031-05-31", level.OnTheWordOf(Note).Steps.Single().Date.ToString());

        // Before the first of the three it stands, undisputed; between them it is over by somebody's word and not by another's.
        Assert.Equal((true, Truth.False), (level.AsOf("2031-04-29").IsStanding, level.AsOf("2031-04-29").IsDisputed));
        Assert.Equal((RelationLevel.None, Truth.True), (Assert.IsType<Holding<RelationLevel>.Standing>(level.AsOf("2031-05-15")).Value, level.AsOf("2031-05-15").IsDisputed));
        Assert.Equal("note-31", Assert.IsType<What.Identified>(level.AsOf("2031-05-15").Against.Single().Account.Through[0].Voices[0].Description.Values[0]).Thing.Id.Text);
        Assert.Equal((RelationLevel.None, Truth.False), (Assert.IsType<Holding<RelationLevel>.Standing>(level.AsOf("2031-06-01")).Value, level.AsOf("2031-06-01").IsDisputed));
    }

    [Fact]
    public void Can_one_channel_of_a_relation_be_ended_while_another_goes_on()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        gazette.Says(1, Ruritania.Relation.Becomes(Ruritania.High).On("2020-01-01"));
        gazette.Says(2, Ruritania.Queen.Announces(Ruritania.Relation.Is(Ruritania.High).Suspends().InChannel(Branch.State).On("2031-03-01")));
        herald.Says(1, Ruritania.TheChancellor.Affirms(Ruritania.Relation.Is(Ruritania.High).InChannel(Branch.Party).On("2031-05-01")));
        var chronicle = Ruritania.ChronicleOf(gazette, herald);
        var partnership = chronicle.Partnership(Ruritania.Relation);

        Assert.Equal([Branch.State, Branch.Party], partnership.Channels);
        var state = Assert.IsType<Holding<Tier>.Ended>(partnership.In(Branch.State).Tier.AsOf("2031-05-01"));
        var party = Assert.IsType<Holding<Tier>.Certain>(partnership.In(Branch.Party).Tier.AsOf("2031-05-01"));
        Assert.Equal((HistoryStepKind.Suspends, Ruritania.High), (state.Since.Kind, party.Value));
        Assert.Equal((Ruritania.Flavia.Id, Ruritania.Rupert.Id), (Speaker(state.Since), Speaker(party.RestsOn[0])));
        Assert.Equal((Truth.False, Truth.False), (state.IsDisputed, party.IsDisputed));
    }

    [Fact]
    public void Does_an_unpublished_memorandum_contain_recognition()
    {
        var gazette = Ruritania.Gazette();
        var recognises = Ruritania.Strelsau.Recognises(Zenda);
        gazette.Says(1, Zenda.Affirms(RelatingVerb.ProvideFor.Of(Memorandum, recognises), recognises.On("2031-05-01")).On("2031-05-02"));
        gazette.Says(2, new Statement([Ruritania.TheChancellor], Act.Withholding.Instance, [recognises]).On("2031-05-03"));
        gazette.Says(3, Ruritania.Queen.Declares(new InForceState(Memorandum).Ends()).On("2031-05-04"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, Zenda, Memorandum], gazette.Close());
        var recognition = chronicle.Recognition(Ruritania.Strelsau, Zenda);

        // One side says so; the other brings it up and neither says nor denies it; the third speaks of the memorandum.
        Assert.Single(recognition.OnTheWordOf(Zenda, chronicle.Things).Steps);
        var silent = Assert.Single(recognition.OnTheWordOf(Ruritania.Strelsau, chronicle.Things).Said);
        Assert.Equal((HistoryStepKind.Mentions, "2031-05-03"), (silent.Kind, silent.Date.ToString()));
        Assert.Empty(recognition.OnTheWordOf(Ruritania.State, chronicle.Things).Said);
        Assert.Equal((true, Truth.False), (recognition.AsOf("2031-05-01").IsCertain, recognition.AsOf("2031-05-01").IsDisputed));
        var ended = Assert.Single(chronicle.Accounts<Change>());
        Assert.Equal((Ruritania.Flavia.Id, ChangeKind.Ends), (ended.Through[0].Voices[0].Who.Values[0].Id, ended.Claim.Kind));

        // Were the other side to deny it, it would be disputed, and no less said.
        var herald = Ruritania.Gazette("herald");
        herald.Says(1, Ruritania.TheChancellor.Denies(recognises.On("2031-05-01")));
        var disputed = chronicle.With(herald.Close()).Recognition(Ruritania.Strelsau, Zenda).AsOf("2031-05-01");
        Assert.Equal((true, Truth.True), (disputed.IsCertain, disputed.IsDisputed));
    }

    [Fact]
    public void When_did_a_post_stop_being_vacant_and_who_headed_the_mission_meanwhile()
    {
        var embassy = new Organization("embassy", "Embassy of Ruritania in Strelsau", Ruritania.State);
        var ambassador = new Office("ambassador", "Ambassador", embassy, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Ruritania.Strelsau.Id) };
        var charge = new Office("charge", "Chargé d'affaires ad interim", embassy, Branch.Mission) { Seats = 1 };
        var sapt = new Person("sapt", new PersonName("Sapt", "Johann", NameOrder.GivenFirst));
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, Ruritania.Flavia.Enters(ambassador.Substantive()).On("2028-02-01"));
        register.Says(1, Ruritania.Flavia.Leaves(ambassador.Substantive()).On("2030-06-30"));
        register.Says(2, Ruritania.Rupert.Enters(charge).On("2030-07-01"));
        register.Says(2, Ruritania.Rupert.Leaves(charge).On("2031-02-10"));
        register.Says(3, Appoint.By(Ruritania.State, sapt).AsA(ambassador).On("2030-12-01"));
        register.Says(4, Arrive.By(sapt).On("2031-01-20"));
        register.Says(5, Present.By(sapt, Nouns.Credentials).To(Ruritania.TheChancellor).On("2031-02-11"));
        register.Says(5, sapt.Enters(ambassador.Substantive()).On("2031-02-11"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, embassy, ambassador, charge, sapt], register.Close());

        var vacancy = chronicle.Incumbency(ambassador).During("2030-07..2031-03").Single(spell => spell.Answer.IsVacant);
        Assert.Equal(("2030-07-01", "2031-02-10"), ($"{vacancy.Days.Start:uuuu-MM-dd}", $"{vacancy.Days.End:uuuu-MM-dd}"));
        var meanwhile = chronicle.Incumbency(charge).During(vacancy.Days).Select(spell => Assert.IsType<Incumbents.Definite>(spell.Answer).Tenures.Single()).ToArray();
        Assert.Equal((Ruritania.Rupert.Id, "Chargé d'affaires ad interim"), (Assert.Single(meanwhile).Holder.Id, chronicle.Things.NameOf(meanwhile[0].Office)));

        var way = chronicle.Accreditation(sapt, ambassador);
        Assert.Equal(
            ["Appointed 2030-12-01", "Arrived 2031-01-20", "CredentialsPresented 2031-02-11", "CredentialsPresented 2031-02-11"],
            way.Steps.Select(step => $"{step.Value} {step.Date}"));
        Assert.Equal((Truth.True, Agreement.Same), (way.IsInOrder, way.On(AccreditationStep.CredentialsPresented).Agreement));
    }

    private static ThingId Speaker<T>(HistoryStep<T> step)
        where T : notnull => step.Account.Through[^1].Voices[0].Who.Values[0].Id;
}
