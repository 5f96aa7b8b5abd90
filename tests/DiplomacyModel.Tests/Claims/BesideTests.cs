using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What stands around a claim: clauses, prepositions, phrases with claims inside; and on whose word each comes back.</summary>
public sealed class BesideTests
{
    private static readonly Visit Visit = DiplomacyModel.Visit.By(Ruritania.Queen, Ruritania.Strelsau);

    public static TheoryData<Claim, string> Words => new()
    {
        { Strengthen.Of(Topic.GlobalIssues).With(Ruritania.State).Against(Topic.RegionalIssues), "strengthen global issues with Ruritania against regional issues" },
        { Strengthen.Of(Topic.GlobalIssues).Under(Topic.RegionalIssues).AsPartOf(Topic.RegionalIssues), "strengthen global issues under regional issues as part of regional issues" },
        { Strengthen.Of(Topic.GlobalIssues).For(Ruritania.State).From(Ruritania.State).Related(Preposition.To, Ruritania.State).At(Ruritania.State).AsA(Ruritania.State), "strengthen global issues for Ruritania from Ruritania to Ruritania at Ruritania as Ruritania" },
        { Strengthen.Of(Topic.GlobalIssues).BasedOn(Topic.RegionalIssues).InLineWith(Topic.RegionalIssues), "strengthen global issues based on regional issues in line with regional issues" },
        { Strengthen.Of(Topic.GlobalIssues).While(Visit), "strengthen global issues, while: visit of Flavia Elphberg to Strelsau" },
        { Strengthen.Of(Topic.GlobalIssues).Because(Visit).Despite(Visit), "strengthen global issues, because: visit of Flavia Elphberg to Strelsau, despite: visit of Flavia Elphberg to Strelsau" },
        { Strengthen.Of(Topic.GlobalIssues).LeadingTo(Visit).AsIn(Visit).Without(Visit), "strengthen global issues, so that: visit of Flavia Elphberg to Strelsau, as in: visit of Flavia Elphberg to Strelsau, without: visit of Flavia Elphberg to Strelsau" },
        { Strengthen.Of(Topic.GlobalIssues).WithOutcome(Visit).On(When.Told(AnchorKind.ShortlyBefore, Topic.RegionalIssues)), "strengthen global issues, shortly before regional issues, with the result: visit of Flavia Elphberg to Strelsau" },
        { Figure.ShareOf(Ruritania.State, new Quantity(66.7m, Approximator.Nearly, "almost two-thirds"), new Amount(new Quantity(500), "million EUR")), "Ruritania: nearly 66.7 (printed \"almost two-thirds\") % (500 million EUR)" },
        { Figure.SumOf(Nouns.Aid.ToExtent(Extent.Several), new Amount(new Quantity(3), "million EUR") { For = Slot<What>.Of(Nouns.Food), During = When.On("2031") }), "several aid: 3 million EUR for food, in 2031" },
        { Strengthen.Of(Visit), "strengthen [visit of Flavia Elphberg to Strelsau]" },
        { Strengthen.Of(What.AllOf(Topic.GlobalIssues, Topic.RegionalIssues)), "strengthen global issues and regional issues" },
        { Strengthen.Of(What.AnyOf(Topic.GlobalIssues, Topic.RegionalIssues)), "strengthen global issues or regional issues" },
        { Strengthen.Of(Topic.GlobalIssues).Seeking().Continuing(), "continue to seek to strengthen global issues" },
        { Strengthen.Of(Topic.GlobalIssues).In(Phase.Resume), "again strengthen global issues" },
        { Strengthen.Of(Topic.GlobalIssues.Counting(3).Including(Topic.RegionalIssues)), "strengthen 3 global issues, including regional issues" },
        { Strengthen.Of(Topic.GlobalIssues.Ranked(new Rank.Nth(38)).ToExtent(Extent.All)), "strengthen all number 38: global issues" },
        { Parties.Of(Party.Us).Hopes(Strengthen.By(Party.Us, Topic.GlobalIssues.Of(What.Us).Related(Preposition.Beyond, Ruritania.State).Called("GI", "issues"))), "we hope: we to strengthen global issues of us beyond Ruritania (\"GI\", \"issues\")" },
        { Strengthen.Of(Topic.GlobalIssues.Being(Marks.Other).ToExtent(Extent.Any)).InManner(Marks.Yet).Negated(), "not: strengthen any other global issues (yet)" },
        { Strengthen.Of(Topic.GlobalIssues.Namely(Ruritania.State)), "strengthen global issues, namely Ruritania" },
        { Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).OneOf(new Series("balls", "Balls of Zenda"), 3), "meeting of Flavia Elphberg and Rupert Hentzau (number 3 of #balls)" },
        { Strengthen.Of(Topic.GlobalIssues.Ranked(Rank.Last.Instance)).In(Phase.UnderWay).InManner(Marks.Promptly.So), "under way: strengthen the last global issues (so promptly)" },
        { Meeting.Of(new Organization("diet", "Diet", Ruritania.State)).On("2031-05-04"), "meeting of several (member of #diet), 4 May 2031" },
        { Meeting.OfUnnamed.OneOf(new Series("balls", "Balls of Zenda"), 52), "meeting of several, not named (number 52 of #balls)" },
        { new Statement([new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Flavia, Ruritania.Rupert]))], new Act.Evaluating(Attitude.Disappointment), about: [Nouns.Aid.Being(Marks.Few.Too)]), "Flavia Elphberg or Rupert Hentzau voices disappointment: too few aid" },
        { Party.NotMentioned.Says(SpeechVerbs.Announce, Visit.Planned()), "somebody announces: planned: visit of Flavia Elphberg to Strelsau" },
        { Strengthen.Of(Topic.GlobalIssues.Being(Marks.SoCalled).ToExtent(Extent.Any)), "strengthen any so called global issues" },
        { RelatingVerb.Require.Of(Topic.GlobalIssues, Visit), "global issues requires [visit of Flavia Elphberg to Strelsau]" },
        { Ruritania.Relation.IsSevered().DoneBy(Ruritania.Queen), "Ruritania – Strelsau: relations none, beginning by Flavia Elphberg" },
        { Ruritania.Relation.IsRestored(RelationLevel.Diplomatic), "Ruritania – Strelsau: relations diplomatic, resuming" },
        { Ruritania.State.Reaffirms(Visit.Should()), "Ruritania reaffirms: should: visit of Flavia Elphberg to Strelsau" },
        { Parties.Of(Ruritania.State, Ruritania.Strelsau).Says(SpeechVerbs.Underscore, Visit.May()), "Ruritania and Strelsau underscore: may: visit of Flavia Elphberg to Strelsau" },
        { Ruritania.State.Says(SpeechVerbs.CallFor, Visit.If(Visit)), "Ruritania calls for: if visit of Flavia Elphberg to Strelsau: visit of Flavia Elphberg to Strelsau" },
        { Ruritania.State.AgreesTo(Visit), "Ruritania agrees: visit of Flavia Elphberg to Strelsau" },
        { Ruritania.State.Denies(Visit), "Ruritania denies: visit of Flavia Elphberg to Strelsau" },
        { Ruritania.Queen.Urges(Visit).Toward(Ruritania.TheChancellor), "Flavia Elphberg urges Rupert Hentzau: visit of Flavia Elphberg to Strelsau" },
        { new Instrument("accord", "Accord").Stresses(Visit), "#accord stresses: visit of Flavia Elphberg to Strelsau" },
        { Figure.SumOf(Topic.GlobalIssues, new Amount(new Quantity(10), "million EUR")), "global issues: 10 million EUR" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void In_words(Claim claim, string words) => Assert.Equal(words, claim.ToWords(Ruritania.Things));

    /// <summary>"Despite snow" held on the day of the deed, where that is told, and not on the day of the report.</summary>
    [Theory]
    [InlineData("2031-05-01", null, "2031-05-01")]
    [InlineData(null, null, "XXXX-XX-XX")]
    [InlineData("2031-05-01", "2031-04-30", "2031-04-30")]
    public void What_held_beside_a_deed_held_on_its_day(string? deed, string? state, string expected)
    {
        var (gazette, snow) = (Ruritania.Gazette(), new QualityState(Nouns.Weather, Marks.Ample));
        var held = state is null ? snow : snow.On(state);
        gazette.Says(1, deed is null ? Visit.Despite(held) : Visit.On(deed).Despite(held));
        Assert.Equal(expected, Assert.Single(Ruritania.ChronicleOf(gazette).Accounts<QualityState>()).Date.ToString());
    }

    [Theory]
    [InlineData(AdverbialKind.Purpose, Stance.Ahead, false)]
    [InlineData(AdverbialKind.Means, Stance.Told, false)]
    [InlineData(AdverbialKind.While, Stance.Told, false)]
    [InlineData(AdverbialKind.Because, Stance.Told, false)]
    [InlineData(AdverbialKind.Despite, Stance.Told, false)]
    [InlineData(AdverbialKind.Result, Stance.Ahead, false)]
    [InlineData(AdverbialKind.Outcome, Stance.Told, false)]
    [InlineData(AdverbialKind.AccordingTo, Stance.BroughtUp, false)]
    [InlineData(AdverbialKind.Without, Stance.Told, true)]
    public void How_a_clause_beside_a_told_deed_is_put_forward(AdverbialKind kind, Stance stance, bool isNegated)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Strengthen.Of(Topic.GlobalIssues).Beside(kind, Visit));
        var account = Assert.Single(Ruritania.ChronicleOf(gazette).Accounts<Visit>());
        Assert.Equal((stance, isNegated, $"gazette/1.1/{kind.ToString().ToLowerInvariant()}-1"), (account.Stance, account.IsNegated, account.Id.ToString()));
    }

    [Fact]
    public void Beside_a_deed_that_lies_ahead_nothing_is_told()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.PledgesTo(Strengthen.Of(Topic.GlobalIssues).Because(Visit).While(Visit).Through(Visit)));
        var accounts = Ruritania.ChronicleOf(gazette).Accounts<Visit>();
        Assert.Equal([Stance.BroughtUp, Stance.Ahead, Stance.Ahead], accounts.Select(account => account.Stance));
        Assert.DoesNotContain(accounts, account => account.IsHeld || account.IsNegated);
    }

    [Fact]
    public void What_one_thanks_for_is_taken_for_granted_and_what_one_supports_is_not()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Thanks(Visit));
        gazette.Says(2, Ruritania.Queen.Supports(Visit));
        gazette.Says(3, new Not(Ruritania.Queen.Condemns(Visit)));
        Assert.Equal([Stance.TakenForGranted, Stance.BroughtUp, Stance.BroughtUp], Ruritania.ChronicleOf(gazette).Accounts<Visit>().Select(account => account.Stance));
    }

    [Fact]
    public void Who_is_subject_to_something_is_so_in_words()
    {
        var verb = new RelatingVerb("be-subject-to", "To stand under something.", "usage of news reports");
        Assert.Contains(" is subject to ", new RelatingState(verb, Nouns.Trade, [Nouns.InternationalLaw]).ToWords(Ruritania.Things), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_adds_and_never_replaces()
    {
        var deed = Strengthen.Of(Topic.GlobalIssues).Because(Visit).Because(Visit.On("2031")).With(Ruritania.State).With(Ruritania.Strelsau);
        Assert.Equal((2, 2), (deed.Setting.ClausesOf(AdverbialKind.Because).Count, deed.Setting.Relata.Count));
    }

    [Fact]
    public void What_was_said_is_spoken_of_again_and_its_parts_are_found_by_kind()
    {
        var gazette = Ruritania.Gazette();
        var invitation = gazette.Says(1, Ruritania.Queen.Invites(Visit));
        var thanks = gazette.Says(2, Ruritania.TheChancellor.Appreciates(invitation));
        Assert.Equal(new What.Mentioned(invitation.Id), Assert.Single(thanks.Content.About));
        Assert.Equal("gazette/1.1/content-1", invitation.The<Visit>().Id.ToString());
        Assert.Equal(
            "In gazette/1.1 there are 0 claims of the kind Meeting; one is needed. Each<Meeting>() gives all.",
            Assert.Throws<InvalidOperationException>(() => invitation.The<Meeting>()).Message);
    }

    [Fact]
    public void What_is_joined_is_at_least_two() => Assert.StartsWith(
        "What is joined is at least two.", Assert.Throws<ArgumentException>(() => What.AllOf(Topic.GlobalIssues)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_phrase_may_not_be_nested_without_end()
    {
        What phrase = Topic.GlobalIssues;
        for (var i = 0; i < 70; i++)
        {
            phrase = Topic.GlobalIssues.Of(phrase);
        }

        var gazette = Ruritania.Gazette();
        Assert.StartsWith(
            "Phrases are nested more than 64 deep.",
            Assert.Throws<ArgumentException>(() => gazette.Says(1, Strengthen.Of(phrase))).Message,
            StringComparison.Ordinal);
    }
}
