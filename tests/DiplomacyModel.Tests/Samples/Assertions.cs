using VietnamJapan;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>
/// The atomic assertions of the two founding reports, by the ids of their table (A: October, B: February): whether each can be read back
/// out of the reports, part by part.
/// </summary>
internal sealed class Assertions(Report february, Report october)
{
    public Report February { get; } = february;

    public Report October { get; } = october;

    public Dictionary<string, Func<bool>> Kept => new()
    {
        ["A01"] = () => October.Source is { Kind: SourceKind.NewsReport, Published.Date.IsExact: true, Dateline.Place: "Hà Nội" } && October.Source == Source.NewsReport("vns-2023-10-10", "VNA/VNS, 10 October 2023", Dateline.Parse("2023-10-10", "Hà Nội")),
        ["A02"] = () => A<Meeting>(1) is { Host.Kind: SlotKind.Value, Setting.When: { Printed: "Tuesday", Rule: DatelineRule.LastWeekday } } reception
            && reception.Setting.When.Date == UncertainDate.Parse("2023-10-10") && reception.Kind == MeetingKind.Reception
            && reception.Participants is [var host, var guest] && host == Cast.Thuong.As(Cast.President).Printed("Võ Văn Thưởng") && reception.Host.Values[0] == host && guest == Cast.Kamikawa.As(Cast.JapanForeignMinister).Printed("Yoko Kamikawa"),
        ["A03"] = () => A<Visit>(1) is { Setting.When.IsDated: false } visit && visit.To == Slot<Ref<Polity>>.Of(Cast.Vietnam) && visit.Visitors == [Cast.Kamikawa.As(Cast.JapanForeignMinister).Printed("Yoko Kamikawa")],
        ["A04"] = () => A<Statement>(1) is { Act: Act.Evaluating { Attitude: Attitude.Praise }, About: [What.Clause { Claim: Causing { Verb: var contribute, Effects: [var effect] } }] } && contribute == Contribute && effect == Cast.Relations,
        ["A05"] = () => A<Statement>(1).About is [What.Clause { Claim: Causing { By: [What.Somebody { Party: { Capacities: [Capacity.Positions { Over: { Printed: "over the years", IsDated: false } } positions] } party }] } }]
            && positions.What is { Kind: var kind, Marks: [var various] } && kind == Nouns.Position && various == Marks.Various && Is(party, Cast.Kamikawa),
        ["A06"] = () => A<Statement>(2) is { Act: Act.Asserting } said && Content<BeingState>(said) is { Rank.Kind: SlotKind.Value } being && being.Rank.Values[0].IsLeading && being.Subject == Cast.Japan && being.Kind.Of.Contains(Cast.Vietnam) && being.Kind.Relata is [{ Preposition: Preposition.In, What: [Described { Marks: [var economic] } cooperation] }] && cooperation.Kind == Nouns.Cooperation && economic == Marks.Economic,
        ["A07"] = () => Content<BeingState>(A<Statement>(2)).In is { Count: 5, Extent: ListExtent.Open },
        ["A08"] = () => A<Statement>(3) is { Act: Act.Evaluating { Attitude: Attitude.Praise } } praised && Phrase(praised) is { } phrase && phrase.Kind == Nouns.Cooperation && phrase.Marks.Contains(Marks.Growing),
        ["A09"] = () => A<Statement>(3).About[1] is Described phrase && phrase.Kind == Nouns.PeopleToPeople,
        ["A10"] = () => A<Statement>(3).Setting.Asides[0] is { How: { Kind: SlotKind.Value, Values: [AdverbialKind.Because] }, Voice: AsideVoice.SpeakerOrReporter }
            && Figure(October, 3, 0) is { Kind: MeasureKind.Count, Of: Described { Of: [Described localities], SuchThat: [Acting { By: [var them], Verb: var establish, What: Described { Marks: [var cooperative] } relations }] } pairs, Quantity: { Number: 100, Highest: 100, Approximator: Approximator.Nearly, Printed: "nearly 100" } }
            && localities == Nouns.Locality.Of(Cast.Vietnam, Cast.Japan) && them == Party.Them && pairs.Kind == Nouns.Pair && establish == Establish && relations.Kind == Nouns.Relation && cooperative == Marks.Cooperative,
        ["A11"] = () => A<Statement>(3).Setting.Asides[1] is { How: { Kind: SlotKind.Value, Values: [AdverbialKind.Because] }, Voice: AsideVoice.SpeakerOrReporter }
            && Figure(October, 3, 1) is { Kind: MeasureKind.Count, Quantity: { Number: 500_000, Highest: 500_000, Approximator: Approximator.Nearly, Printed: "nearly 500,000" } } size && size.Of == Cast.VietnameseInJapan,
        ["A12"] = () => Content<PropertyState>(A<Statement>(4)).Property is { } property && property.Kind == Nouns.Similarity && property.Marks.Contains(Marks.Many),
        ["A13"] = () => Content<PropertyState>(A<Statement>(4), 1) is { Property: { Toward: [Acting { What: What.Joined { Members.Count: 2 }, About: [Described { Extent: Extent.All }] } further] } room } && room.Marks == [Marks.Ample] && further.Manner == [Marks.Further],
        ["A14"] = () => Asked(A<Statement>(5), AskGrade.Propose) is Acting { Phase.Kind: SlotKind.Value, Purposes: [Acting { Verb: var consolidate }, Acting { Verb: var strengthen }], By.Count: 2, What: Described { Relata: [{ Preposition: Preposition.At, What: [Described { Extent: Extent.All } levels] }] } } && levels.Kind == Nouns.Level && consolidate == Consolidate && strengthen == Strengthen,
        ["A15"] = () => Asked(A<Statement>(5, 1), AskGrade.Propose) is Acting { Verb: var focus, What: What.Clause { Claim: Acting { Verb: var boost, What: What.Joined { Members: { Count: 6, Extent: ListExtent.AsGiven } } } } } && focus == FocusOn && boost == Boost,
        ["A16"] = () => A<Statement>(6) is { Act: Act.Asserting } said && Content<Modal>(said) is { Kind: ModalKind.Should, Claim: Acting { By.Count: 0, What: What.Joined { Members.Count: 4 } } },
        ["A17"] = () => Asked(A<Statement>(7), AskGrade.Suggest) is Acting { Verb: var verb } heed && verb == Heed && heed.By == [FmYoko] && A<Statement>(7).Addressees == [FmYoko],
        ["A18"] = () => A<Statement>(7, 1) is { Act: Act.Asking { Grade: AskGrade.Suggest } } asked && Content<Statement>(asked) is { Act: Act.Asking { Grade: AskGrade.Urge }, Verb.Kind: SlotKind.Value } urged && urged.Addressees == [Cast.JapanGovernment] && urged.Voices == [FmYoko] && asked.Addressees == [FmYoko],
        ["A19"] = () => Content<Enabling>(Content<Statement>(A<Statement>(7, 1))) is { Setting.When.IsDated: false } deed && deed.ToDo == [Activity.Live, Activity.Study, Activity.Work] && Is(deed.By[0], Cast.JapanGovernment) && Is(deed.Whom, Cast.VietnameseInJapan),
        ["A20"] = () => A<Statement>(8) is { Verb: { Kind: SlotKind.Value, Values: [var impression] }, Voices: [{ Printed: "FM Yoko" }], About: [Described { Relata: [{ Preposition: Preposition.Since, What: [What.Clause { Claim: Visit before }] }] } development, _] } && before == A<Statement>(8).Setting.Presuppositions[0] && impression == SpeechVerbs.ExpressImpression && development.Of.Contains(Cast.Vietnam),
        ["A21"] = () => A<Statement>(8).About[1] is Described { Relata: [{ What: [What.Clause { Claim: Visit before }] }] } development && before == A<Statement>(8).Setting.Presuppositions[0] && development.Of.Contains(Cast.Relations),
        ["A22"] = () => A<Statement>(8).Setting.Presuppositions[0] is Visit { Setting.When: { Printed: "six years ago", Rule: DatelineRule.AgoWidened, Date: var date } } earlier && date == UncertainDate.Parse("[2016-10-10..2018-10-10]") && earlier.Visitors == [Cast.Kamikawa] && earlier.To == Slot<Ref<Polity>>.Of(Cast.Vietnam),
        ["A23"] = () => A<Statement>(9) is { Act: Act.Wishing } && Content<Acting>(A<Statement>(9)) is { Phase.Kind: SlotKind.Value } deepen && deepen.Verb == Deepen,
        ["A24"] = () => Content<Acting>(A<Statement>(9, 1)) is { Verb: var expand, Setting.Relata: [{ Preposition: Preposition.Into, What: [Described { Examples: { Count: 2, Extent: ListExtent.Open } } fields] }] } && expand == Expand && fields.Marks.Contains(Marks.New),
        ["A25"] = () => A<Statement>(10) is { Act: Act.Asserting } told && Content<Statement>(told) is { Act: Act.Committing { Grade: CommitGrade.Willing } } willing && Is(willing.Voices[0], Cast.Vietnam),
        ["A26"] = () => A<Modal>(10) is { Kind: ModalKind.Planned, Claim: Meeting { Setting.When: { Printed: "later this year", Rule: DatelineRule.RestOfUnit, Date: var date } } } && date == UncertainDate.Parse("[2023-10-11..2023-12-31]"),
        ["A27"] = () => Content<PropertyState>(A<Statement>(11)) is { In: [Described { Relata: [{ Preposition: Preposition.In }] } policy] } role && policy.Of.Contains(Cast.Japan) && role.Property.Kind == Nouns.Role && role.Property.Marks.Contains(Marks.Crucial) && A<Statement>(11).Voices[0].Printed == "Minister Yoko",
        ["A28"] = () => Content<Statement>(A<Statement>(11, 1)) is { Act: Act.Committing { Grade: CommitGrade.Intend } } will && Content<Mutual>(will) is { Phase.Kind: SlotKind.Value, About.Count: 2, Setting.Relata: [{ Preposition: Preposition.At, What: [Described { Kind: var forum, Marks: [var multilateral] }] }] } && forum == Nouns.Forum && multilateral == Marks.Multilateral,
        ["A29"] = () => A<Meeting>(12) is { Setting.When: { Printed: "October 10", Rule: DatelineRule.LastNamedDay, Date: var date } } received && date == UncertainDate.Parse("2023-10-10")
            && received.Participants is [var host, var guest] && host == Cast.Trung.As(Cast.CommissionHead).Printed("Lê Hoài Trung") && received.Host.Values[0] == host && guest == Cast.Kamikawa.As(Cast.JapanForeignMinister).Printed("Kamikawa Yoko") && InferredChannel.Of(received, Cast.Things).IsMixed,
        ["A30"] = () => Content<Statement>(A<Statement>(13)) is { Voices: [var party, var state, var people], About.Count: 2, Act: Act.Evaluating { Attitude: Attitude.Praise } } && Is(party, Cast.VietnamParty) && Is(state, Cast.Vietnam) && Is(people, Cast.VietnamPeople) && Is(A<Statement>(13).Voices[0], Cast.Trung),
        ["A31"] = () => Content<Statement>(A<Statement>(13)).Setting.Presuppositions[0] is Causing { Setting.When: { Printed: "during the past time", IsDated: false } } causing && causing.Verb == Contribute
            && causing.By == [Nouns.Companionship.Of(Cast.Japan), Nouns.Cooperation.Of(Cast.Japan)] && causing.Effects == [Nouns.SocioEconomicDevelopment.Of(Cast.Vietnam), Nouns.Industrialisation.Of(Cast.Vietnam), Nouns.Modernisation.Of(Cast.Vietnam)],
        ["A32"] = () => A<Statement>(14) is { Voices.Count: 2, Act: Act.Evaluating { Attitude: Attitude.Praise } },
        ["A33"] = () => A<Statement>(14).Setting.Presuppositions is [Causing benefit, Causing contribute] && benefit.Verb == Benefit && contribute.Verb == Contribute && benefit.By == [Cast.Relations] && contribute.By == [Cast.Relations] && contribute.Manner == [Marks.Actively]
            && benefit.Effects == [Nouns.People.Of(Cast.Vietnam, Cast.Japan)] && contribute.Effects == [.. new[] { Nouns.Peace, Nouns.Cooperation, Nouns.Development }.Select(aim => (What)aim.Of(Nouns.Region, Nouns.World))],
        ["A34"] = () => A<Statement>(15) is { Jointness: Jointness.Agreed, Act: Act.Committing { Grade: CommitGrade.NotMentioned } } agreed && Content<Mutual>(agreed) is { Purposes.Count: 1 } deed && deed.Manner.Contains(Marks.Closely),
        ["A35"] = () => A<Meeting>(15) is { Setting.When: { Printed: "February 2023", Rule: DatelineRule.NamedMonth, Date: { Precision: DatePrecision.Month } } } talk && talk.Medium == Medium.Online
            && talk.Participants == [Cast.Trong.As(Cast.GeneralSecretary).Printed("Nguyễn Phú Trọng"), Cast.Kishida.As(Cast.PrimeMinister).Printed("Kishida")],
        ["A36"] = () => A<Statement>(16) is { Act: Act.Conversing, Voices.Count: 2 } discussed && Phrase(discussed) is { Toward: [Acting { Setting.When.Printed: "in the coming time", What: Described { Including: { Extent: ListExtent.Open } including } }] } && including[0] is Described { Relata: [{ Preposition: Preposition.Through }] },
        ["A37"] = () => A<Statement>(16).Purposes is [Causing { Effects: [What.Clause { Claim: Acting { Verb: var bring, Setting.Relata: [{ Preposition: Preposition.To, What: [Described level] }] } }] }] && bring == Bring && level.Kind == Nouns.Level && level.Marks == [Marks.New, Marks.Stable],
        ["A38"] = () => A<Statement>(17) is { Act: Act.Conversing, Voices.Count: 2, Content.Count: 0, About: [Described { Marks: [var global] }, Described { Marks: [var regional] }] } && global == Marks.Global && regional == Marks.Regional,
        ["B01"] = () => February.Source is { Kind: SourceKind.NewsReport, Published.Date: var day, Dateline.Place: "Hà Nội" } && day == UncertainDate.Parse("2023-02-09")
            && February.Source == Source.NewsReport("vns-2023-02-09", "VNS, 9 February 2023", Dateline.Parse("2023-02-09", "Hà Nội")),
        ["B02"] = () => B<Meeting>(1) is { Setting.When: { Printed: "yesterday", Rule: DatelineRule.DayBefore, Date: var day } } talk && day == UncertainDate.Parse("2023-02-08") && talk.Medium == Medium.Online && talk.Participants[0] == Cast.Trong.As(Cast.GeneralSecretary).Printed("Nguyễn Phú Trọng") && B<Statement>(1).Act.IsConversing,
        ["B03"] = () => B<Meeting>(1).Participants[1] is { Printed: "Fumio Kishida", Capacities.Count: 2 } kishida && Is(kishida, Cast.Kishida) && Holds(kishida, Cast.PrimeMinister) && Holds(kishida, Cast.PartyPresident) && B<Statement>(11).Voices[0].Printed == "Kishida Fumio",
        ["B04"] = () => Content<PracticeState>(B<Statement>(2)) is { Rule: { Kind: var policy, Of: { Count: 8 } principles }, Whose: var whose } && Is(whose, Cast.Vietnam) && policy == Nouns.ForeignPolicy && principles.Take(6).SequenceEqual(new What[] { Nouns.Independence, Nouns.SelfReliance, Nouns.Peace, Nouns.Friendship, Nouns.Cooperation, Nouns.Development }),
        ["B05"] = () => Content<PracticeState>(B<Statement>(2)).Rule.Of.Skip(6).ToArray() is [Described diversification, Described multilateralisation] && diversification.Kind == Nouns.Diversification && multilateralisation.Kind == Nouns.Multilateralisation && multilateralisation.Of.Contains(Nouns.ForeignRelations),
        ["B06"] = () => B<Statement>(2, 1).Content.Take(2).Cast<BeingState>().All(being => being.Subject == Cast.Vietnam) && Content<BeingState>(B<Statement>(2, 1)).Kind.Marks == [Marks.Reliable] && Content<BeingState>(B<Statement>(2, 1), 1).Kind.Marks == [Marks.Active, Marks.Responsible],
        ["B07"] = () => Content<BeingState>(B<Statement>(2, 1), 2) is { Rank.Kind: SlotKind.Value, In: [Described community] } being && community.Kind == Nouns.InternationalCommunity && being.Rank.Values[0].IsAmong && being.Subject == Cast.Japan,
        ["B08"] = () => B<Statement>(3) is { Content.Count: 0 } stressed && Phrase(stressed) is { Toward.Count: 1 } orientations && orientations.Kind == Nouns.Orientation
            && B<Link>(4) is { Kind: LinkKind.PartOf, Number: { Kind: SlotKind.Value, Values: [1] }, Printed: "Firstly", From.Sentence: 4, To.Sentence: 3 } && February.Claims.Count(said => said.Content is Link { Printed: "Firstly", Number: { Kind: SlotKind.Value, Values: [1] } }) == 2,
        ["B09"] = () => Needed(B<Statement>(4)) is Acting { Verb: var strengthen, Means: [Mutual contact] } && strengthen == Strengthen && contact.Verb == KeepContact && contact.Manner == [Marks.Regular, Marks.AllLevels],
        ["B10"] = () => Needed(B<Statement>(4, 1)) is Acting { Setting.Relata: [{ Preposition: Preposition.In, What: [Described { Kind: var form } forms] }], What: Described { Relata: [{ Preposition: Preposition.Between, What.Count: 2 }] } } promote && promote.Manner == [Marks.Effectively] && form == Nouns.Form && forms.Marks == [Marks.Various, Marks.Flexible],
        ["B11"] = () => B<Statement>(5) is { Act: Act.Offering } invited && invited.Manner == [Marks.Cordially] && invited.Addressees == ThroughKishida && Invited(0) is [{ Who.Kind: SlotKind.Unnamed } emperor, { Who.Kind: SlotKind.Unnamed } empress] && Holds(emperor, Cast.Emperor) && Holds(empress, Cast.Empress),
        ["B12"] = () => B<Statement>(5, 1).Manner == [Marks.Cordially] && B<Statement>(5, 1).Addressees == ThroughKishida && Is(Invited(1)[0], Cast.GovernmentMembers),
        ["B13"] = () => B<Statement>(5, 2).Manner == [Marks.Cordially] && B<Statement>(5, 2).Addressees == ThroughKishida && Is(Invited(2)[0], Cast.ImperialFamily),
        ["B14"] = () => Needed(B<Statement>(6)) is Acting { Channels: { Extent: ListExtent.Open } channels, What: Described { Including: [Described { Of: [What.Identified party, What.Identified other] }, _, _] } } && party == Cast.VietnamParty && other == Cast.LiberalDemocrats && channels.Contains(Branch.Party),
        ["B15"] = () => Needed(B<Statement>(6)) is Acting { What: Described { Including: { Extent: ListExtent.Open } including } } deed && including[1] is Described { Of: [Described governments] } && governments.Kind == Nouns.Government && deed.Channels.Contains(Branch.Government),
        ["B16"] = () => Needed(B<Statement>(6)) is Acting { What: Described { Including: [_, _, Described { Of: [Described parliaments] }] } } deed && parliaments.Kind == Nouns.Parliament && deed.Channels.Contains(Branch.Parliament),
        ["B17"] = () => Needed(B<Statement>(7)) is Acting { What: Described { Of: [Described { Of: [Described { Examples: { Count: 2, Extent: ListExtent.Closed } } ruling] } young] } } && young.Marks == [Marks.Young] && ruling.Marks == [Marks.Ruling],
        ["B18"] = () => Needed(B<Statement>(7, 1)) is Acting { What: Described { Of: [Described female] } } && female.Marks == [Marks.Female],
        ["B19"] = () => Needed(B<Statement>(7, 2)) is Acting { Verb: var develop } && develop == Develop && Needed(B<Statement>(7, 3)) is Acting,
        ["B20"] = () => Asked(B<Statement>(8), AskGrade.Suggest) is Enabling { Phase.Kind: SlotKind.Value } deed && deed.ToDo == [Activity.Live, Activity.Work, Activity.Study] && Is(deed.By[0], Cast.Japan) && Is(deed.Whom, Cast.VietnameseInJapan) && deed.Manner.Contains(Marks.Favourable),
        ["B21"] = () => Asked(B<Statement>(8), AskGrade.Suggest) is { Purposes: [Causing { Verb: var contribute, Effects: [What.Clause { Claim: Acting { Setting.Presuppositions: [TierState tier] } deepen }] }] } && contribute == Contribute && deepen.Verb == Deepen && tier.Tier == VietNamTiers.ExtensiveStrategic && tier.Relation == Cast.Relations,
        ["B22"] = () => B<Statement>(9).Act == new Act.Asking(AskGrade.Suggest) && B<Statement>(9).Content is [Helping { Verb: var accompany } companion, Helping { Verb: var assist, Phase.Kind: SlotKind.Value, With.Count: 2 } support] && accompany == Accompany && assist == Support && Is(support.Whom, Cast.Vietnam) && Is(companion.Whom, Cast.Vietnam) && companion.By == [Cast.Japan] && support.By == [Cast.Japan],
        ["B23"] = () => Asked(B<Statement>(9, 1), AskGrade.Suggest) is Acting { What: Described connection, By: var by } && by == [Cast.Japan] && connection.Kind == Nouns.Connection,
        ["B24"] = () => Asked(B<Statement>(9, 2), AskGrade.Suggest) is Acting { What: Described cooperation, About: { Count: 4, Extent: ListExtent.Open }, By: var by } && by == [Cast.Japan] && cooperation.Kind == Nouns.Cooperation && cooperation.Of.Count == 2,
        ["B25"] = () => Content<Statement>(B<Statement>(10)) is { Act: Act.Committing { Grade: CommitGrade.Ready }, Setting.Context.Count: 1 } ready && Is(ready.Voices[0], Cast.Vietnam) && Content<Mutual>(ready) is { About.Count: 2, Sides: var sides, Setting.Relata: [{ Preposition: Preposition.At, What: { Count: 1, Extent: ListExtent.Open } }] } && sides == Both,
        ["B26"] = () => B<Statement>(11) is { Act: Act.Evaluating { Attitude: Attitude.Praise }, About: [What.Mentioned { Id: { Sentence: 5, Ordinal: 1 } }, What.Mentioned, What.Mentioned], Voices: [{ Capacities: [Capacity.Holder, Capacity.Either { Alternatives: [Capacity.Member, Capacity.Representing] }] }] } thanks
            && Is(thanks.Voices[0], Cast.Kishida) && !thanks.Act.IsAccepting,
        ["B27"] = () => Figure(February, 13, 0) is { Kind: MeasureKind.Count, Quantity: { Number: 500_000, Highest: 500_000, Approximator: Approximator.About, Printed: "some 500,000" } } size && size.Of == Cast.VietnameseInJapan && B<Statement>(13).Act == new Act.Evaluating(Attitude.Praise) && Voice(February, 13, 0) == AsideVoice.SpeakerOrReporter && Phrase(B<Statement>(13)).Relata is [{ Preposition: Preposition.By, What: [var by] }, { Preposition: Preposition.To, What: [Described to] }]
            && by == Cast.VietnameseInJapan && to.Of.Contains(Cast.Japan) && B<Statement>(13).Manner == [Marks.Highly],
        ["B28"] = () => Content<Statement>(B<Statement>(12)) is { Act: Act.Committing { Grade: CommitGrade.Intend } } will && Content<Acting>(will) is { About: { Count: 3, Extent: ListExtent.Open }, Phase.Kind: SlotKind.Value, What: Described { Relata: [{ Preposition: Preposition.With, What: [What.Identified with] }] } } && with == Cast.Vietnam,
        ["B29"] = () => B<Statement>(14) is { Act: Act.Committing { Grade: CommitGrade.Willing } } willing && Content<Enabling>(willing) is { By.Count: 0 } deed && deed.ToDo == [Activity.Live, Activity.Work, Activity.Study] && Is(deed.Whom, Cast.VietnameseInJapan),
        ["B30"] = () => Needed(B<Statement>(15)) is Acting && B<Statement>(15).Setting.Context is [Described { Of.Count: 2 }],
        ["B31"] = () => Needed(B<Statement>(15, 1)) is Acting { What: Described { Toward.Count: 3 } efforts } && efforts.Kind == Nouns.Effort,
    };

    private static Items<Party> Both => [Cast.Vietnam, Cast.Japan];

    private static Party FmYoko => Cast.Kamikawa.As(Cast.JapanForeignMinister).Printed("FM Yoko");

    private static Items<Party> ThroughKishida => [Cast.Kishida.As(Cast.PrimeMinister)];

    private T A<T>(int sentence, int nth = 0)
        where T : Claim => Said<T>(October, sentence, nth, SpeakersOfOctober(sentence));

    private T B<T>(int sentence, int nth = 0)
        where T : Claim => Said<T>(February, sentence, nth, SpeakersOfFebruary(sentence));

    // Who speaks, as what and under which printed name, and in which meeting: columns of the table that all statements have.
    private static Items<Party> SpeakersOfOctober(int sentence) => sentence switch
    {
        <= 6 or 7 or 10 => [Cast.Thuong.As(Cast.President)],
        8 => [Cast.Kamikawa.As(Cast.JapanForeignMinister).Printed("FM Yoko")],
        9 => [Cast.Kamikawa.As(Cast.JapanForeignMinister)],
        11 => [Cast.Kamikawa.As(Cast.JapanForeignMinister).Printed("Minister Yoko")],
        13 => [Cast.Trung.As(Cast.CommissionHead)],
        _ => [Cast.Trung.As(Cast.CommissionHead), Cast.Kamikawa.As(Cast.JapanForeignMinister)],
    };

    private static Items<Party> SpeakersOfFebruary(int sentence) => sentence switch
    {
        <= 10 => [Cast.Trong.As(Cast.GeneralSecretary)],
        11 => [Cast.Kishida.As(Cast.PrimeMinister, new Capacity.Either([new Capacity.Member(Cast.GovernmentMembers, DelegationRole.Member), new Capacity.Representing(Cast.ImperialFamily)])).Printed("Kishida Fumio")],
        _ => [Cast.Kishida.As(Cast.PrimeMinister)],
    };

    private static T Said<T>(Report report, int sentence, int nth, Items<Party> speakers)
        where T : Claim
    {
        var found = report.Claims.Where(said => said.Id.Sentence == sentence).Select(said => said.Content).OfType<T>().ElementAt(nth);
        var meeting = report.Claims.Last(said => said is { Content: Meeting { Setting.When.Printed: "Tuesday" or "October 10" or "yesterday" } } && said.Id.Sentence <= sentence).Id;
        return found is not Statement statement || (statement.Voices == speakers && statement.Verb.Kind == SlotKind.Value && statement.Setting.Occasion == Slot<ClaimId>.Of(meeting))
            ? found
            : throw new InvalidOperationException($"{sentence}: said by others, or elsewhere.");
    }

    private static T Content<T>(Statement statement, int nth = 0)
        where T : Claim => (T)statement.Content[nth];

    // What the speaker calls necessary, both are to do.
    private static Acting Needed(Statement statement) => Content<Modal>(statement) is { Kind: ModalKind.Should, Claim: Acting deed } && deed.By == Both
        ? deed
        : throw new InvalidOperationException("Not needed of both.");

    private static Deed? Asked(Statement statement, AskGrade grade) => statement.Act == new Act.Asking(grade) ? Content<Deed>(statement) : null;

    private static Described Phrase(Statement statement) => (Described)statement.About[0];

    private Items<Party> Invited(int nth) => Content<Visit>(B<Statement>(5, nth)).Visitors;

    private Figure Figure(Report report, int sentence, int nth) => (Figure)(report == October ? A<Statement>(sentence) : B<Statement>(sentence)).Setting.Asides[nth].Claim;

    private AsideVoice Voice(Report report, int sentence, int nth) => (report == October ? A<Statement>(sentence) : B<Statement>(sentence)).Setting.Asides[nth].Voice;

    private static bool Is(Party party, Actor actor) => party.Who == Slot<Ref<Actor>>.Of(actor);

    private static bool Holds(Party party, Office office) => party.Capacities.Contains(new Capacity.Holder(office));
}
