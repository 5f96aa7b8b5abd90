using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>The views of the four nouns: an official, a partnership, a commitment.</summary>
public sealed class ViewTests
{
    [Fact]
    public void An_official_wears_several_hats_at_once()
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, Ruritania.Flavia.Enters(Ruritania.Crown).On("2020-01-01"));
        register.Says(2, Ruritania.Flavia.Enters(Ruritania.RoseChair).On("2025-03"));
        register.Says(3, Ruritania.Flavia.Leaves(Ruritania.RoseChair).On("2026-01-31"));
        var flavia = Ruritania.ChronicleOf(register).Official(Ruritania.Flavia);
        Assert.Equal([Ruritania.Crown.Id, Ruritania.RoseChair.Id], flavia.Tenures.Select(tenure => tenure.Office.Id));
        Assert.Equal((Truth.True, Truth.Maybe, Truth.False), (flavia.Held(Ruritania.RoseChair, "2025-12-31"), flavia.Held(Ruritania.RoseChair, "2025-03-15"), flavia.Held(Ruritania.RoseChair, "2026-02-01")));
        Assert.Equal((Truth.False, Truth.Maybe, Truth.Maybe), (flavia.Held(Ruritania.Crown, "2007-01-01"), flavia.Held(Ruritania.Crown, "2020"), flavia.Held(Ruritania.Crown, "2099-01-01")));
        Assert.Equal(Truth.True, flavia.Held(Ruritania.Crown, "2020-01-01"));
        Assert.Equal(Truth.Maybe, flavia.Held(Ruritania.Chancellor, "2025-12-31"));
        Assert.Equal([Ruritania.RoseChair.Id], flavia.OfficesOn(new LocalDate(2025, 12, 31)).Select(office => office.Id));
        Assert.Equal([Ruritania.RoseChair.Id, Ruritania.Crown.Id], flavia.PossibleOfficesOn(new LocalDate(2025, 12, 31)).Select(office => office.Id));
        Assert.Empty(flavia.OfficesOn(new LocalDate(2025, 3, 15)));
        Assert.Equal(2, flavia.PossibleOfficesOn(new LocalDate(2025, 3, 15)).Count);
    }

    /// <summary>What is told to lie ahead, one for each identity; what may be, is only asked for, denied or taken back is not among it.</summary>
    [Fact]
    public void What_is_planned()
    {
        var summit = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var planned = gazette.Says(1, summit.On("2031-06").Planned());
        gazette.Says(2, summit.May());
        gazette.Says(3, summit);
        gazette.Says(4, summit.Planned().Negated());
        gazette.Says(5, Ruritania.Queen.Proposes(summit));
        gazette.Says(6, gazette.Says(6, summit.On("2031-07").Planned()).Became(ProgressKind.Retracted));
        herald.Says(1, Ruritania.Queen.Announces(summit.On("2031-06-03").Planned()));
        herald.Says(2, new Link(new ClaimId("herald", 1, 1, "content-1"), LinkKind.SameAs, planned.Id));
        var told = Assert.Single(Ruritania.ChronicleOf(gazette, herald).Planned);
        Assert.Equal(["gazette/1.1", "herald/1.1/content-1"], told.Accounts.Select(account => account.Id.ToString()));
    }

    [Fact]
    public void Of_whom_nothing_is_recorded_nothing_is_known()
    {
        var rupert = Ruritania.ChronicleOf(Ruritania.Gazette()).Official(Ruritania.Rupert);
        Assert.Empty(rupert.Tenures);
        Assert.Equal(Truth.Maybe, rupert.Held(Ruritania.Chancellor, "2031-05-05"));
        Assert.Empty(rupert.PossibleOfficesOn(new LocalDate(2031, 5, 5)));
    }

    [Fact]
    public void Relations_are_severed_and_restored()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(RelationLevel.Ambassadorial).On("2000-01-01"));
        gazette.Says(2, Ruritania.Relation.IsSevered().DoneBy(Ruritania.State).On("2016-05-17"));
        gazette.Says(3, Ruritania.State.DecidesTo(Ruritania.Relation.IsRestored(RelationLevel.Ambassadorial)).On("2031-03-13"));
        var before = Ruritania.ChronicleOf(gazette);
        var level = before.Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Level;
        Assert.Equal(RelationLevel.None, Assert.IsType<Holding<RelationLevel>.Certain>(level.AsOf("2016-05-17")).Value);
        Assert.Equal(RelationLevel.None, Assert.IsType<Holding<RelationLevel>.Standing>(level.AsOf("2031-05-01")).Value);

        // What was decided is a commitment to a change, and no change yet.
        var decided = Assert.Single(before.Commitments);
        Assert.IsType<Change>(decided.Undertaken.Values[0]);
        Assert.Equal((SlotKind.NotMentioned, "open"), (decided.Deed.Kind, decided.Status.ToString()));

        var herald = Ruritania.Gazette("herald");
        herald.Says(1, Ruritania.Relation.IsRestored(RelationLevel.Ambassadorial).On("2031-05-04"));
        var after = before.With(herald.Close()).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Level;
        Assert.Equal(RelationLevel.Ambassadorial, Assert.IsType<Holding<RelationLevel>.Standing>(after.AsOf("2031-05-05")).Value);
        Assert.Equal(RelationLevel.None, Assert.IsType<Holding<RelationLevel>.Standing>(after.AsOf("2031-05-03")).Value);
    }

    [Fact]
    public void Suspended_relations_are_at_no_level_until_they_resume()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(RelationLevel.Diplomatic).On("2000-01-01"));
        gazette.Says(2, Ruritania.Relation.IsSuspended().On("2021-04-01"));
        gazette.Says(3, Ruritania.Relation.IsRestored().On("2021-06-16"));
        var level = Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Level;
        Assert.True(level.AsOf("2021-05-01").IsEnded);
        Assert.True(level.AsOf("2021-03-31").IsCertain);
        Assert.True(level.AsOf("2021-06-16").IsCertain);
        Assert.True(level.AsOf("2022-01-01").IsStanding);
    }

    [Fact]
    public void Somebody_may_speak_for_several_besides_an_office()
    {
        var party = Ruritania.Queen.OnBehalfOf(Ruritania.State, Ruritania.RoseParty);
        Assert.Equal("Flavia Elphberg (Queen of Ruritania; for Ruritania; for Rose Party)", party.ToWords(Ruritania.Things));
        Assert.Throws<ArgumentException>(() => party.OnBehalfOf(Ruritania.State));
    }

    [Fact]
    public void Them_stands_for_a_noun_and_nowhere_else()
    {
        var gazette = Ruritania.Gazette();
        var vessel = Nouns.Weapon.SuchThat(DiplomacyModel.Verbs.Sell.By(Party.Them, Nouns.Drone.SuchThat(DiplomacyModel.Verbs.Produce.By(Ruritania.State, What.Them))));
        gazette.Says(1, DiplomacyModel.Verbs.Ban.By(Ruritania.State, vessel));
        Assert.StartsWith(
            "'Them' stands for the noun of a phrase, inside its SuchThat or Toward; here there is none.",
            Assert.Throws<ArgumentException>(() => gazette.Says(2, DiplomacyModel.Verbs.Ban.By(Ruritania.State, What.Them))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Notebook().Note(DiplomacyModel.Verbs.Withdraw.By(Party.Them)));
    }

    [Fact]
    public void A_level_in_one_channel_is_not_that_of_the_relation()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Becomes(RelationLevel.Ambassadorial).On("2030-01-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(RelationLevel.Liaison).InChannel(Branch.Party).On("2031-01-01"));
        var relation = Ruritania.ChronicleOf(gazette).Partnership(Ruritania.Relation);
        Assert.Equal([Branch.Party], relation.Channels);
        Assert.Equal([RelationLevel.Ambassadorial], relation.Level.Steps.Select(step => step.Value));
        Assert.Equal([RelationLevel.Ambassadorial], relation.In(Branch.Government).Level.Steps.Select(step => step.Value));
        Assert.Equal([RelationLevel.Ambassadorial, RelationLevel.Liaison], relation.In(Branch.Party).Level.Steps.Select(step => step.Value));
        Assert.Empty(relation.In(Branch.Party).Tier.Said);
    }

    [Fact]
    public void A_link_that_is_denied_or_only_possible_ties_nothing()
    {
        var loan = DiplomacyModel.Verbs.Provide.By(Ruritania.Strelsau, Nouns.Loan);
        var gazette = Ruritania.Gazette();
        var asked = gazette.Says(1, Ruritania.Queen.Urges(loan.InMatter(new Matter("bridge", "Bridge"))).On("2031-01-01"));
        var (likely, possible, denied) = (gazette.Says(2, Ruritania.TheChancellor.Accepts(loan).On("2031-01-02")), gazette.Says(3, Ruritania.TheChancellor.Accepts(loan).On("2031-01-03")), gazette.Says(4, Ruritania.TheChancellor.Accepts(loan).On("2031-01-04")));
        gazette.Says(5, likely.Linked(LinkKind.Answers, asked) with { Certainty = Certainty.Likely });
        gazette.Says(6, possible.Linked(LinkKind.Answers, asked) with { Certainty = Certainty.Possible });
        gazette.Says(7, Ruritania.Queen.Denies(denied.Linked(LinkKind.Answers, asked)));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal([likely.Id, possible.Id], chronicle.Links.Select(link => link.From));
        Assert.Equal([likely.Id], chronicle.Linked(LinkKind.Answers, asked.Id).Select(account => account.Id));
        Assert.Equal([likely.Id], Assert.Single(chronicle.Requests).Replies.Select(reply => reply.Id));
        Assert.Equal([asked.Id, likely.Id], chronicle.Dossier(new Matter("bridge", "Bridge")).Entries.Select(entry => entry.Id));
    }

    [Fact]
    public void Steps_of_an_act_are_those_of_it_and_of_what_is_in_it()
    {
        var gazette = Ruritania.Gazette();
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(DiplomacyModel.Verbs.Provide.Of(Nouns.Loan), DiplomacyModel.Verbs.Provide.Of(Nouns.Food)));
        gazette.Says(2, new Progress(pledge.Id.Inner("content-2"), ProgressKind.Done).On("2031-03-01"));
        gazette.Says(3, pledge.Became(ProgressKind.OnHold).On("2031-02-01"));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal([3, 2], chronicle.ProgressOf(pledge.Id).Select(step => step.Id.Sentence));
        Assert.Equal([2], chronicle.ProgressOf(pledge.Id.Inner("content-2")).Select(step => step.Id.Sentence));
        Assert.Empty(chronicle.ProgressOf(pledge.Id.Inner("content-1")));
    }
}
