using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What each kind, phase and attitude is in words.</summary>
public sealed class ClaimTextTests
{
    private static readonly ClaimId One = new("gazette", 1, 1);
    private static readonly ClaimId Other = new("gazette", 2, 1);
    private static readonly Acting Talks = Strengthen.By(Ruritania.State, Ruritania.Relation);

    private static readonly Meeting Received = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).ReceivedBy(Ruritania.TheChancellor);

    public static TheoryData<string, Claim> Texts => new()
    {
        { "Ruritania: begin to strengthen relations between Ruritania and Strelsau", Talks.In(Phase.Begin) },
        { "Ruritania: continue to strengthen relations between Ruritania and Strelsau", Talks.In(Phase.Continue) },
        { "Ruritania: again strengthen relations between Ruritania and Strelsau", Talks.In(Phase.Resume) },
        { "Ruritania: complete: strengthen relations between Ruritania and Strelsau", Talks.In(Phase.Complete) },
        { "Ruritania: no longer strengthen relations between Ruritania and Strelsau", Talks.In(Phase.Stop) },
        { "Ruritania: seek to strengthen relations between Ruritania and Strelsau", Talks.Seeking() },
        { "Ruritania: manage to strengthen relations between Ruritania and Strelsau", Talks with { Endeavour = Endeavour.Result } },
        { "beginning of talks of Flavia Elphberg and Rupert Hentzau, received by Rupert Hentzau", Received.Called(MeetingKind.Talks).In(Phase.Begin) },
        { "continuation of meeting of Flavia Elphberg and Rupert Hentzau, received by Rupert Hentzau", Received.In(Phase.Continue) },
        { "end of meeting of Flavia Elphberg and Rupert Hentzau, received by Rupert Hentzau", Received.In(Phase.Stop) },
        { "resumption of meeting of Flavia Elphberg and Rupert Hentzau, received by Ruritania", Received.ReceivedBy(Ruritania.State).In(Phase.Resume) },
        { "completion of visit of Flavia Elphberg to Strelsau", Visit.By(Ruritania.Queen, Ruritania.Strelsau).In(Phase.Complete) },
        { "course of visit of Flavia Elphberg to Strelsau", Visit.By(Ruritania.Queen, Ruritania.Strelsau).In(Phase.UnderWay) },
        { "attempted meeting of Flavia Elphberg and Rupert Hentzau, received by Rupert Hentzau", Received.Seeking() },
        { "gazette/2.1: brought forward", new Progress(Other, ProgressKind.BroughtForward) },
        { "gazette/2.1: on hold", new Progress(Other, ProgressKind.OnHold) },
        { "gazette/2.1: done in part", new Progress(Other, ProgressKind.DoneInPart) },
        { "gazette/2.1: withdrawn by Flavia Elphberg", new Progress(Other, ProgressKind.Withdrawn) { By = [Ruritania.Queen] } },
        { "not on the list of Rose Party: Strelsau", new Roster(Ruritania.RoseParty, RosterKind.NonMembers, [new(Ruritania.Strelsau)]) },
        { "on the list of Rose Party: Strelsau, Ruritania", new Roster(Ruritania.RoseParty, RosterKind.Members, [new(Ruritania.Strelsau), new(Ruritania.State)]) },
        { "Ruritania is a member of Rose Party; and Strelsau is a member of Rose Party", Several.All(Ruritania.State.IsMemberOf(Ruritania.RoseParty), Ruritania.Strelsau.IsMemberOf(Ruritania.RoseParty)) },
        { "Ruritania is a member of Rose Party; or Strelsau is a member of Rose Party", Several.Any(Ruritania.State.IsMemberOf(Ruritania.RoseParty), Ruritania.Strelsau.IsMemberOf(Ruritania.RoseParty)) },
        { "Flavia Elphberg expects: Ruritania to strengthen relations between Ruritania and Strelsau", new Statement([Ruritania.Queen], Act.Expecting.Instance, [Talks]) },
        { "Flavia Elphberg pledges in agreement: Ruritania to strengthen relations between Ruritania and Strelsau", Ruritania.Queen.PledgesTo(Talks).InAgreement() },
        { "Flavia Elphberg agrees: Ruritania to strengthen relations between Ruritania and Strelsau", new Statement([Ruritania.Queen], SpeechVerbs.Agree, [Talks]).InAgreement() },
        { "Strelsau recognises Rose Party, de facto", Ruritania.Strelsau.Recognises(Ruritania.RoseParty, Marks.DeFacto) },
        { "Strelsau recognises Rose Party", Ruritania.Strelsau.Recognises(Ruritania.RoseParty) },
        { "Flavia Elphberg knows: Ruritania – Strelsau: friendship", new KnowledgeState(Ruritania.Queen, KnowledgeKind.Knows, Ruritania.Relation.Is(Ruritania.Low)) },
        { "Flavia Elphberg has no knowledge: Ruritania – Strelsau: friendship", new KnowledgeState(Ruritania.Queen, KnowledgeKind.HasNoKnowledge, Ruritania.Relation.Is(Ruritania.Low)) },
        { "Strelsau is leading partner in trade", new BeingState(Ruritania.Strelsau, Nouns.Partner) { Rank = Rank.Leading.Instance, In = [Nouns.Trade] } },
        { "Strelsau is the first since some day in 1950: partner", new BeingState(Ruritania.Strelsau, Nouns.Partner) { Rank = new Rank.First(When.On("1950")) } },
        { "Strelsau is the first partner", new BeingState(Ruritania.Strelsau, Nouns.Partner) { Rank = new Rank.First(When.NotMentioned) } },
        { "Strelsau is number 3: partner", new BeingState(Ruritania.Strelsau, Nouns.Partner) { Rank = new Rank.Nth(3) } },
        { "meeting of Flavia Elphberg and Rupert Hentzau, date left blank", Met(When.LeftBlank) },
        { "meeting of Flavia Elphberg and Rupert Hentzau, date to be announced", Met(When.ToBeAnnounced) },
        { "meeting of Flavia Elphberg and Rupert Hentzau, date not disclosed", Met(When.Undisclosed) },
        { "meeting of Flavia Elphberg and Rupert Hentzau, date stated to be unknown", Met(When.StatedUnknown) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void In_words(string words, Claim claim) => Assert.Equal(words, claim.ToWords(Ruritania.Things));

    [Theory]
    [InlineData(LinkKind.Answers, "answers")]
    [InlineData(LinkKind.Renews, "renews")]
    [InlineData(LinkKind.ReactsTo, "reacts to")]
    [InlineData(LinkKind.Follows, "follows")]
    [InlineData(LinkKind.BecauseOf, "is because of")]
    [InlineData(LinkKind.InReturnFor, "is in return for")]
    [InlineData(LinkKind.BringsAbout, "brings about")]
    [InlineData(LinkKind.Despite, "is despite")]
    [InlineData(LinkKind.ContrastsWith, "stands in contrast to")]
    [InlineData(LinkKind.Meanwhile, "goes on while")]
    [InlineData(LinkKind.Repeats, "repeats")]
    [InlineData(LinkKind.VersionOf, "is a version of")]
    [InlineData(LinkKind.PartOf, "is part of")]
    [InlineData(LinkKind.SameAs, "is the same as")]
    public void A_link_in_words(LinkKind kind, string words) => Assert.Equal($"gazette/1.1 {words} gazette/2.1", new Link(One, kind, Other).ToWords(Ruritania.Things));

    [Theory]
    [InlineData(Attitude.Praise, "expresses appreciation", "express appreciation")]
    [InlineData(Attitude.Welcome, "expresses satisfaction", "express satisfaction")]
    [InlineData(Attitude.Support, "voices support", "voice support")]
    [InlineData(Attitude.Thanks, "expresses thanks", "express thanks")]
    [InlineData(Attitude.Congratulation, "offers congratulations", "offer congratulations")]
    [InlineData(Attitude.Condolence, "offers condolences", "offer condolences")]
    [InlineData(Attitude.Regret, "expresses regret", "express regret")]
    [InlineData(Attitude.Disappointment, "voices disappointment", "voice disappointment")]
    [InlineData(Attitude.Apology, "offers an apology", "offer an apology")]
    [InlineData(Attitude.Concern, "voices concern", "voice concern")]
    [InlineData(Attitude.Opposition, "voices opposition", "voice opposition")]
    [InlineData(Attitude.Criticism, "voices criticism", "voice criticism")]
    [InlineData(Attitude.Condemnation, "voices condemnation", "voice condemnation")]
    [InlineData(Attitude.Mixed, "voices praise and blame", "voice praise and blame")]
    public void An_attitude_of_one_and_of_several(Attitude attitude, string ofOne, string ofSeveral)
    {
        Assert.Equal($"Flavia Elphberg {ofOne}: trade", Of(Ruritania.Queen));
        Assert.Equal($"Flavia Elphberg and Rupert Hentzau {ofSeveral}: trade", Of(Ruritania.Queen, Ruritania.TheChancellor));

        string Of(params Items<Party> voices) => new Statement(voices, new Act.Evaluating(attitude), about: [Nouns.Trade]).ToWords(Ruritania.Things);
    }

    private static Meeting Met(When missing) => Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On(missing);
}
