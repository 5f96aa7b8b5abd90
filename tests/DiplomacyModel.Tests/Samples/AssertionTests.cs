using VietnamJapan;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>
/// The atomic assertions of the two founding reports, by the ids of their table (A: October, B: February): each is read back out of the
/// reports, part by part.
/// </summary>
public sealed class AssertionTests
{
    private static readonly Report February = new VietnamJapan.February().Report;
    private static readonly Report October = new VietnamJapan.October().Report;

    private static readonly Dictionary<string, Func<bool>> Kept = new()
    {
        ["A01"] = () => October.Source is { Kind: SourceKind.NewsReport, Published.Date.IsExact: true, Dateline.Place: "Hà Nội" } && October.Source.Title.StartsWith("VNA/VNS", StringComparison.Ordinal),
        ["A02"] = () => A<Meeting>(1) is { Host.Kind: SlotKind.Value, Setting.When: { Printed: "Tuesday", Rule: DatelineRule.LastWeekday } } reception
            && reception.Setting.When.Date == UncertainDate.Parse("2023-10-10") && reception.Kind == MeetingKind.Reception && Holds(reception.Participants[0], Cast.President) && Is(reception.Host.Values[0], Cast.Thuong),
        ["A03"] = () => A<Visit>(1) is { Setting.When.IsDated: false } visit && visit.To == Slot<Ref<Polity>>.Of(Cast.Vietnam) && Holds(visit.Visitors[0], Cast.JapanForeignMinister),
        ["A04"] = () => A<Statement>(1) is { Act: Act.Evaluating { Attitude: Attitude.Praise } } praise && Phrase(praise).Kind == Nouns.Contribution && Phrase(praise).Of.Contains(Cast.Relations),
        ["A05"] = () => Phrase(A<Statement>(1)).Of[0] is What.Somebody { Party: { Capacities: [Capacity.Positions { Over: { Printed: "over the years", IsDated: false } } positions] } party }
            && positions.What is { Kind: var kind, Marks: [var various] } && kind == Nouns.Post && various == Marks.Various && Is(party, Cast.Kamikawa),
        ["A06"] = () => A<Statement>(2) is { Act: Act.Asserting } said && Content<BeingState>(said) is { Rank.Kind: SlotKind.Value } being && being.Rank.Values[0].IsLeading && being.Subject == Cast.Japan && being.Kind.Of.Contains(Cast.Vietnam),
        ["A07"] = () => Content<BeingState>(A<Statement>(2)).In is { Count: 5, Extent: ListExtent.Open },
        ["A08"] = () => Phrase(A<Statement>(3)) is { } phrase && phrase.Kind == Nouns.Cooperation && phrase.Marks.Contains(Marks.Growing),
        ["A09"] = () => A<Statement>(3).About[1] is Described phrase && phrase.Kind == Nouns.PeopleToPeople,
        ["A10"] = () => A<Statement>(3).Setting.Asides[0] is { How: { Kind: SlotKind.Value, Values: [AdverbialKind.Because] }, Voice: AsideVoice.SpeakerOrReporter }
            && Figure(October, 3, 0) is { Kind: MeasureKind.Count, Of: Described { Of: [Described { Of.Count: 2 }] } pairs, SuchThat: [Mutual { Verb: var cooperate }], Quantity: { Number: 100, Approximator: Approximator.Nearly, Printed: "nearly 100" } } && pairs.Kind == Nouns.Pair && cooperate == Cooperate,
        ["A11"] = () => A<Statement>(3).Setting.Asides[1] is { How: { Kind: SlotKind.Value, Values: [AdverbialKind.Because] }, Voice: AsideVoice.SpeakerOrReporter }
            && Figure(October, 3, 1) is { Kind: MeasureKind.Count, Quantity: { Number: 500_000, Approximator: Approximator.Nearly, Printed: "nearly 500,000" } } size && size.Of == Cast.VietnameseInJapan,
        ["A12"] = () => Content<PropertyState>(A<Statement>(4)).Property is { } property && property.Kind == Nouns.Similarity && property.Marks.Contains(Marks.Many),
        ["A13"] = () => Content<PropertyState>(A<Statement>(4), 1) is { } room && room.Property is { Toward.Count: 2 } && room.Property.Marks.Contains(Marks.Ample) && room.In[0] is Described { Extent: Extent.All },
        ["A14"] = () => Asked(A<Statement>(5), AskGrade.Propose) is Acting { Phase.Kind: SlotKind.Value, Purposes: [Acting { Verb: var consolidate }, Acting { Verb: var strengthen }], By.Count: 2 } promote && consolidate == Consolidate && strengthen == Strengthen && promote.Manner.Contains(Marks.AllLevels),
        ["A15"] = () => Asked(A<Statement>(5, 1), AskGrade.Propose) is Acting { About: { Count: 5, Extent: ListExtent.AsGiven }, Verb: var boost } && boost == Boost,
        ["A16"] = () => A<Statement>(6) is { Act: Act.Asserting } said && Content<Modal>(said) is { Kind: ModalKind.Should, Claim: Acting { What: What.Joined { Members.Count: 4 } } },
        ["A17"] = () => Asked(A<Statement>(7), AskGrade.Suggest) is Acting { Verb: var verb } heed && verb == Heed && Is(heed.By[0], Cast.Kamikawa) && heed.By[0].Printed == "FM Yoko",
        ["A18"] = () => A<Statement>(7, 1) is { Act: Act.Asking { Grade: AskGrade.Suggest } } asked && Content<Statement>(asked) is { Act: Act.Asking { Grade: AskGrade.Urge } } urged && Is(urged.Addressees[0], Cast.JapanGovernment),
        ["A19"] = () => Content<Enabling>(Content<Statement>(A<Statement>(7, 1))) is { Setting.When.IsDated: false } deed && deed.ToDo == [Activity.Live, Activity.Study, Activity.Work] && Is(deed.By[0], Cast.JapanGovernment) && Is(deed.Whom, Cast.VietnameseInJapan),
        ["A20"] = () => Phrase(A<Statement>(8)).Of.Contains(Cast.Vietnam) && A<Statement>(8).Voices[0].Printed == "FM Yoko",
        ["A21"] = () => A<Statement>(8).About[1] is Described development && development.Of.Contains(Cast.Relations),
        ["A22"] = () => A<Statement>(8).Setting.Presuppositions[0] is Visit { Setting.When: { Printed: "six years ago", Rule: DatelineRule.AgoWidened } } earlier && earlier.Visitors[0].Capacities.Count == 0,
        ["A23"] = () => A<Statement>(9) is { Act: Act.Wishing } && Content<Acting>(A<Statement>(9)) is { Phase.Kind: SlotKind.Value } deepen && deepen.Verb == Deepen,
        ["A24"] = () => Content<Acting>(A<Statement>(9, 1)) is { What: Described { Of: [Described { Examples: { Count: 2, Extent: ListExtent.Open } } fields] } } && fields.Marks.Contains(Marks.New),
        ["A25"] = () => A<Statement>(10) is { Act: Act.Asserting } told && Content<Statement>(told) is { Act: Act.Committing { Grade: CommitGrade.Willing } } willing && Is(willing.Voices[0], Cast.Vietnam),
        ["A26"] = () => A<Modal>(10) is { Kind: ModalKind.Planned, Claim: Meeting { Setting.When: { Printed: "later this year", Date: var date } } } && date == UncertainDate.Parse("[2023-10-11..2023-12-31]"),
        ["A27"] = () => Content<PropertyState>(A<Statement>(11)) is { In.Count: 1 } role && role.Property.Kind == Nouns.Role && role.Property.Marks.Contains(Marks.Crucial) && A<Statement>(11).Voices[0].Printed == "Minister Yoko",
        ["A28"] = () => Content<Statement>(A<Statement>(11, 1)) is { Act: Act.Committing { Grade: CommitGrade.Intend } } will && Content<Mutual>(will) is { Phase.Kind: SlotKind.Value, About.Count: 2, Setting.Relata: [{ Preposition: Preposition.At, What: [Described { Kind: var forum, Marks: [var multilateral] }] }] } && forum == Nouns.Forum && multilateral == Marks.Multilateral,
        ["A29"] = () => A<Meeting>(12) is { Setting.When.Printed: "October 10" } received && Is(received.Host.Values[0], Cast.Trung) && received.Participants[1].Printed == "Kamikawa Yoko" && InferredChannel.Of(received, Cast.Things).IsMixed,
        ["A30"] = () => A<Statement>(13).Voices[0].Capacities.Count(capacity => capacity.IsRepresenting) == 3 && A<Statement>(13).About.Count == 2,
        ["A31"] = () => A<Statement>(13).Setting.Presuppositions[0] is Causing { By.Count: 2, Effects.Count: 3, Setting.When: { Printed: "during the past time", IsDated: false } },
        ["A32"] = () => A<Statement>(14) is { Voices.Count: 2, Act: Act.Evaluating },
        ["A33"] = () => A<Statement>(14).Setting.Presuppositions is [Causing benefit, Causing contribute] && benefit.Verb == Benefit && contribute.Verb == Contribute && benefit.By[0] == Cast.Relations,
        ["A34"] = () => A<Statement>(15) is { Jointness: Jointness.Agreed, Act: Act.Committing { Grade: CommitGrade.NotMentioned } } agreed && Content<Mutual>(agreed) is { Purposes.Count: 1 } deed && deed.Manner.Contains(Marks.Closely),
        ["A35"] = () => A<Meeting>(15) is { Setting.When: { Printed: "February 2023", Date: { Precision: DatePrecision.Month } } } talk && talk.Medium == Medium.Online && talk.Participants[1].Capacities.Count == 1,
        ["A36"] = () => A<Statement>(16) is { Act: Act.Conversing, Voices.Count: 2 } discussed && Phrase(discussed) is { Toward: [Acting { Deadline.Printed: "in the coming time" }] },
        ["A37"] = () => A<Statement>(16).Purposes is [Causing { Effects: [Described level] }] && level.Marks == [Marks.New, Marks.Stable],
        ["A38"] = () => A<Statement>(17) is { Act: Act.Conversing, Voices.Count: 2, Content.Count: 0, About.Count: 2 },
        ["B01"] = () => February.Source is { Published.Date: var day, Dateline.Place: "Hà Nội" } && day == UncertainDate.Parse("2023-02-09"),
        ["B02"] = () => B<Meeting>(1) is { Setting.When: { Printed: "yesterday", Rule: DatelineRule.DayBefore, Date: var day } } talk && day == UncertainDate.Parse("2023-02-08") && talk.Medium == Medium.Online && B<Statement>(1).Act.IsConversing,
        ["B03"] = () => B<Meeting>(1).Participants[1] is { Printed: "Fumio Kishida", Capacities.Count: 2 } kishida && Holds(kishida, Cast.PrimeMinister) && Holds(kishida, Cast.PartyPresident) && B<Statement>(11).Voices[0].Printed == "Kishida Fumio",
        ["B04"] = () => Content<PracticeState>(B<Statement>(2)).Rule.Of.Count == 6,
        ["B05"] = () => Content<PracticeState>(B<Statement>(2), 1).Rule.Of.Count == 2,
        ["B06"] = () => Content<BeingState>(B<Statement>(2, 1)).Kind.Marks == [Marks.Reliable] && Content<BeingState>(B<Statement>(2, 1), 1).Kind.Marks == [Marks.Active, Marks.Responsible],
        ["B07"] = () => Content<BeingState>(B<Statement>(2, 1), 2) is { Rank.Kind: SlotKind.Value } being && being.Rank.Values[0].IsAmong && being.Subject == Cast.Japan,
        ["B08"] = () => B<Statement>(3) is { Content.Count: 0 } stressed && Phrase(stressed) is { Toward.Count: 1 } orientations && orientations.Kind == Nouns.Orientation
            && B<Link>(4) is { Kind: LinkKind.PartOf, Number: { Kind: SlotKind.Value, Values: [1] }, Printed: "Firstly", From.Sentence: 4, To.Sentence: 3 },
        ["B09"] = () => Needed(B<Statement>(4)) is Acting { Verb: var strengthen, Means: [Mutual contact] } && strengthen == Strengthen && contact.Verb == KeepContact && contact.Manner == [Marks.Regular, Marks.AllLevels],
        ["B10"] = () => Needed(B<Statement>(4, 1)) is Acting { Setting.Relata: [{ Preposition: Preposition.In, What: [Described { Kind: var form } forms] }] } promote && promote.Manner == [Marks.Effectively] && form == Nouns.Form && forms.Marks == [Marks.Various, Marks.Flexible],
        ["B11"] = () => B<Statement>(5).Manner == [Marks.Cordially] && Invited() is [{ Who.Kind: SlotKind.Unnamed } emperor, { Who.Kind: SlotKind.Unnamed } empress, ..] && Holds(emperor, Cast.Emperor) && Holds(empress, Cast.Empress),
        ["B12"] = () => B<Statement>(5).Manner == [Marks.Cordially] && Is(Invited()[2], Cast.GovernmentMembers),
        ["B13"] = () => Is(Invited()[3], Cast.ImperialFamily),
        ["B14"] = () => Needed(B<Statement>(6)) is Acting { What: Described { Of: [What.Identified, What.Identified] }, Channels: [Branch.Party] },
        ["B15"] = () => Needed(B<Statement>(6, 1)) is Acting { Channels: [Branch.Government] },
        ["B16"] = () => Needed(B<Statement>(6, 2)) is Acting { Channels: [Branch.Parliament] },
        ["B17"] = () => Needed(B<Statement>(7)) is Acting { What: Described { Of: [Described young] } } && young.Marks == [Marks.Young],
        ["B18"] = () => Needed(B<Statement>(7, 1)) is Acting { What: Described { Of: [Described female] } } && female.Marks == [Marks.Female],
        ["B19"] = () => Needed(B<Statement>(7, 2)) is Acting { Verb: var develop } && develop == Develop && Needed(B<Statement>(7, 3)) is Acting,
        ["B20"] = () => Asked(B<Statement>(8), AskGrade.Suggest) is Enabling { Phase.Kind: SlotKind.Value } deed && deed.ToDo == [Activity.Live, Activity.Work, Activity.Study] && Is(deed.By[0], Cast.Japan) && deed.Manner.Contains(Marks.Favourable),
        ["B21"] = () => Asked(B<Statement>(8), AskGrade.Suggest) is { Purposes: [Acting { Setting.Presuppositions: [TierState tier] }] } && tier.Tier == VietNamTiers.ExtensiveStrategic,
        ["B22"] = () => Asked(B<Statement>(9), AskGrade.Suggest) is Helping { Phase.Kind: SlotKind.Value, With.Count: 2 } support && Is(support.Whom, Cast.Vietnam),
        ["B23"] = () => Asked(B<Statement>(9, 1), AskGrade.Suggest) is Acting { What: Described connection } && connection.Kind == Nouns.Connection,
        ["B24"] = () => Asked(B<Statement>(9, 2), AskGrade.Suggest) is Mutual { About: { Count: 4, Extent: ListExtent.Open } },
        ["B25"] = () => Content<Statement>(B<Statement>(10)) is { Act: Act.Committing { Grade: CommitGrade.Ready }, Setting.Context.Count: 1 } ready && Is(ready.Voices[0], Cast.Vietnam),
        ["B26"] = () => B<Statement>(11) is { Act: Act.Evaluating, About: [What.Mentioned { Id.Sentence: 5 }], Voices: [{ Capacities: [Capacity.Holder, Capacity.Either { Alternatives: [Capacity.Member, Capacity.Representing] }] }] } thanks
            && Is(thanks.Voices[0], Cast.Kishida) && !thanks.Act.IsAccepting,
        ["B27"] = () => Figure(February, 13, 0) is { Quantity: { Number: 500_000, Approximator: Approximator.About, Printed: "some 500,000" } } && Voice(February, 13, 0) == AsideVoice.SpeakerOrReporter && Phrase(B<Statement>(13)).Relata is [{ Preposition: Preposition.By, What: [var by] }, { Preposition: Preposition.To, What: [Described to] }]
            && by == Cast.VietnameseInJapan && to.Of.Contains(Cast.Japan) && B<Statement>(13).Manner == [Marks.Highly],
        ["B28"] = () => Content<Statement>(B<Statement>(12)) is { Act: Act.Committing { Grade: CommitGrade.Intend } } will && Content<Acting>(will) is { About: { Count: 3, Extent: ListExtent.Open }, Phase.Kind: SlotKind.Value },
        ["B29"] = () => B<Statement>(14) is { Act: Act.Committing { Grade: CommitGrade.Willing } } willing && Content<Enabling>(willing) is { By.Count: 0, ToDo.Count: 3 },
        ["B30"] = () => Needed(B<Statement>(15)) is Acting && B<Statement>(15).Setting.Context is [Described { Of.Count: 2 }],
        ["B31"] = () => Needed(B<Statement>(15, 1)) is Acting { What: Described { Toward.Count: 3 } efforts } && efforts.Kind == Nouns.Effort,
    };

    public static TheoryData<string> Ids => [.. Kept.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_assertion_is_read_back(string id) => Assert.True(Kept[id](), id);

    [Fact]
    public void All_of_the_table_are_kept()
    {
        var table = Repository.SharedSeeds("assertions.tsv").Skip(1).Select(line => line.Split('\t')[0]);
        Assert.Equal(table.Order(StringComparer.Ordinal), Kept.Keys.Order(StringComparer.Ordinal));
    }

    private static T A<T>(int sentence, int nth = 0)
        where T : Claim => Said<T>(October, sentence, nth);

    private static T B<T>(int sentence, int nth = 0)
        where T : Claim => Said<T>(February, sentence, nth);

    private static T Said<T>(Report report, int sentence, int nth)
        where T : Claim => report.Claims.Where(said => said.Id.Sentence == sentence).Select(said => said.Content).OfType<T>().ElementAt(nth);

    private static T Content<T>(Statement statement, int nth = 0)
        where T : Claim => (T)statement.Content[nth];

    private static Deed Needed(Statement statement) => (Deed)Content<Modal>(statement).Claim;

    private static Deed? Asked(Statement statement, AskGrade grade) => statement.Act == new Act.Asking(grade) ? Content<Deed>(statement) : null;

    private static Described Phrase(Statement statement) => (Described)statement.About[0];

    private static Items<Party> Invited() => Content<Visit>(B<Statement>(5)).Visitors;

    private static Figure Figure(Report report, int sentence, int nth) => (Figure)Said<Statement>(report, sentence, 0).Setting.Asides[nth].Claim;

    private static AsideVoice Voice(Report report, int sentence, int nth) => Said<Statement>(report, sentence, 0).Setting.Asides[nth].Voice;

    private static bool Is(Party party, Actor actor) => party.Who == Slot<Ref<Actor>>.Of(actor);

    private static bool Holds(Party party, Office office) => party.Capacities.Contains(new Capacity.Holder(office));
}
