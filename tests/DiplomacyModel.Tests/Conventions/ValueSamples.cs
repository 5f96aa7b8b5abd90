using NodaTime;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>For every value type of the library a few different values, built anew at each call. A type without an entry fails a test.</summary>
internal static class ValueSamples
{
    private static readonly ClaimId Id = new("gazette", 1, 1);

    public static IReadOnlyDictionary<Type, Func<object[]>> All { get; } = new Dictionary<Type, Func<object[]>>
    {
        // Notation
        [typeof(Items<int>)] = () => [default(Items<int>), (Items<int>)[1], (Items<int>)[1, 2], (Items<int>)[2, 1], ((Items<int>)[1]).AsOpen()],
        [typeof(NotationError)] = () => [new NotationError("DIP1001", 0, 1, "a", "b"), new NotationError("DIP1001", 1, 1, "a", "b"), new NotationError("DIP1001", 0, 1, "a", "b", "c")],
        [typeof(ParseResult<int>.Parsed)] = () => [new ParseResult<int>.Parsed(1), new ParseResult<int>.Parsed(2)],
        [typeof(ParseResult<int>.Refused)] = () => [new ParseResult<int>.Refused([new("DIP1001", 0, 1, "a", "b")]), new ParseResult<int>.Refused([new("DIP1001", 0, 2, "a", "b")])],
        [typeof(RuleInfo)] = () => [new RuleInfo("RUR0001", "a", RuleSeverity.Info, RuleMoment.RunTime), new RuleInfo("RUR0002", "a", RuleSeverity.Info, RuleMoment.RunTime)],

        // Time
        [typeof(Truth)] = () => [Truth.False, Truth.Maybe, Truth.True],
        [typeof(UncertainDate)] = () => [.. new[] { "XXXX-XX-XX", "2023", "2023-02", "2023-02-08", "2023-02?", "2023-02~", "2023-02%", "[2023-02-01..2023-02-28]", "-0001", "2023-02-XX", "2020-12-X5", "[2023-02-05,2023-02-15]", "?2023-02", "2023-21", "1950S2" }.Select(text => (object)UncertainDate.Parse(text))],
        [typeof(EdtfValue)] = () => [.. new[] { "2023", "2023-XX", "2023?", "?2023", "2014/..", "2014/", "[1667,1668]", "{1667,1668}", "Y170000002", "2023-02-08T10:00:00Z" }.Select(text => (object)EdtfValue.Parse(text))],
        [typeof(EdtfBounds)] = () => [EdtfValue.Parse("2023").Bounds, EdtfValue.Parse("2023/..").Bounds, EdtfValue.Parse("2023/").Bounds],
        [typeof(EdtfBound.OnDay)] = () => [new EdtfBound.OnDay(new LocalDate(2031, 5, 5)), new EdtfBound.OnDay(new LocalDate(2031, 5, 6))],
        [typeof(EdtfBound.Unbounded)] = () => [EdtfBound.Unbounded.Instance],
        [typeof(EdtfBound.NotKnown)] = () => [EdtfBound.NotKnown.Instance],
        [typeof(EdtfBound.Outside)] = () => [EdtfBound.Outside.Before, EdtfBound.Outside.After],
        [typeof(AllenRelations)] = () => [AllenRelations.Any, AllenRelations.None, AllenRelations.Of(AllenRelation.Before), AllenRelations.Of(AllenRelation.Before, AllenRelation.Meets)],
        [typeof(DayDistance)] = () => [UncertainDate.DaysBetween(UncertainDate.In(2014), UncertainDate.In(2015)), UncertainDate.DaysBetween(UncertainDate.In(2015), UncertainDate.In(2014)), UncertainDate.DaysBetween(UncertainDate.Unknown, UncertainDate.In(2014))],
        [typeof(AllOfDates)] = () => [AllOfDates.Parse("{1960,1961-12}"), AllOfDates.Parse("{1961-12,1960}"), AllOfDates.Parse("{1960}")],
        [typeof(WideningPolicy)] = () => [WideningPolicy.OneUnit, new WideningPolicy("none"), new WideningPolicy("none", year: Period.FromYears(2))],
        [typeof(WidenedDate)] = () => [UncertainDate.Parse("1978~").Widened(WideningPolicy.OneUnit), UncertainDate.Parse("1978").Widened(WideningPolicy.OneUnit), UncertainDate.Parse("1978").Widened(new("none"))],
        [typeof(HemispherePolicy)] = () => [HemispherePolicy.Northern, HemispherePolicy.Southern, new HemispherePolicy("northern seasons from February", new(2, 4)), new HemispherePolicy("northern seasons", new(2, 4))],
        [typeof(ClockZone)] = () => [ClockZone.Of("Asia/Ho_Chi_Minh"), ClockZone.Of(Offset.FromHours(7)), ClockZone.Of(DateTimeZone.Utc)],
        [typeof(ClockTime)] = () => [ClockTime.At(new LocalTime(16, 30)), ClockTime.At(new LocalTime(16, 0)), ClockTime.At(new LocalTime(16, 0), ClockPrecision.Hour), ClockTime.At(PartOfDay.Noon), ClockTime.At(PartOfDay.Noon).Approximately(), ClockTime.At(PartOfDay.Noon).In("Asia/Ho_Chi_Minh"), ClockTime.EndOfDay, ClockTime.SomeTimeIn(ClockZone.Utc)],
        [typeof(Dateline)] = () => [new Dateline(new LocalDate(2031, 5, 5)), new Dateline(new LocalDate(2031, 5, 6)), new Dateline(new LocalDate(2031, 5, 5), "Zenda"), new Dateline(new LocalDate(2031, 5, 5), hemisphere: HemispherePolicy.Northern)],
        [typeof(DatelineReading)] = () => [.. new[] { "yesterday", "today", "soon", "2031-05-05" }.Select(words => (object)new Dateline(new LocalDate(2031, 5, 5)).Read(words))],

        // Vocabulary
        [typeof(ThingId)] = () => [new ThingId("flavia"), new ThingId("rupert")],
        [typeof(Medium)] = () => [new Medium("post", "a", "b"), new Medium("mail", "a", "b"), new Medium("post", "c", "b")],
        [typeof(Topic)] = () => [new Topic("trade", "a", "b"), new Topic("trade", "a", "c")],
        [typeof(Activity)] = () => [new Activity("work", "a", "b"), new Activity("live", "a", "b")],
        [typeof(ParticipantRole)] = () => [new ParticipantRole("chair", "a", "b"), new ParticipantRole("guest", "a", "b")],
        [typeof(MeetingKind)] = () => [new MeetingKind("dinner", "a", "b"), new MeetingKind("lunch", "a", "b")],
        [typeof(EnablingVerb)] = () => [new EnablingVerb("allow", "a", "b"), new EnablingVerb("permit", "a", "b")],
        [typeof(Quantity)] = () => [Quantity.Between(1, 2), Quantity.Between(1, 3), new Quantity(1), new Quantity(2), new Quantity(1, Approximator.About), new Quantity(1, Approximator.About, "one or so")],
        [typeof(Tier)] = () => [new Tier("ruritania", "high", "high"), new Tier("ruritania", "low", "low"), new Tier("strelsau", "high", "high")],
        [typeof(TierScheme)] = () => [new TierScheme("ruritania", "a", [new("ruritania", "low", "low")]), new TierScheme("ruritania", "a", [], [new("ruritania", "low", "low")]), new TierScheme("ruritania", "b", [new("ruritania", "low", "low")])],
        [typeof(When)] = () => [When.NotMentioned, When.LeftBlank, When.ToBeAnnounced, When.Undisclosed, When.StatedUnknown, When.Parse("2023"), When.Parse("2023-02-08T16:30:00+07:00"), When.Since("2023"), When.For(LengthOfTime.Days(2)), When.On(new LocalDate(2031, 4, 22, CalendarSystem.Julian)), When.After(Ruritania.State), When.Every(Frequency.Every(LengthOfTime.Years(1))), When.From(new Dateline(new LocalDate(2031, 5, 5)).Read("yesterday")), When.From(new Dateline(new LocalDate(2031, 5, 5)).Read("soon"))],
        [typeof(Act.Asserting)] = () => [Act.Asserting.Instance],
        [typeof(Act.Conversing)] = () => [Act.Conversing.Instance],
        [typeof(Act.Asking)] = () => [new Act.Asking(AskGrade.Suggest), new Act.Asking(AskGrade.Urge)],
        [typeof(Act.Offering)] = () => [Act.Offering.Instance],
        [typeof(Act.Committing)] = () => [new Act.Committing(CommitGrade.Willing), new Act.Committing(CommitGrade.Pledge)],
        [typeof(Act.Accepting)] = () => [Act.Accepting.Instance],
        [typeof(Act.Declining)] = () => [Act.Declining.Instance],
        [typeof(Act.Evaluating)] = () => [new Act.Evaluating(Attitude.Praise), new Act.Evaluating(Attitude.Regret)],
        [typeof(Act.Expecting)] = () => [Act.Expecting.Instance],
        [typeof(Act.Permitting)] = () => [Act.Permitting.Instance],
        [typeof(Act.Threatening)] = () => [Act.Threatening.Instance],
        [typeof(Act.Declaring)] = () => [Act.Declaring.Instance],
        [typeof(Act.Wishing)] = () => [Act.Wishing.Instance],
        [typeof(Act.Greeting)] = () => [Act.Greeting.Instance],
        [typeof(Act.Denying)] = () => [Act.Denying.Instance],
        [typeof(Act.Withholding)] = () => [Act.Withholding.Instance],
        [typeof(Mark)] = () => [new Mark("new", "a", "b"), new Mark("old", "a", "b")],
        [typeof(RelationLevel)] = () => [new RelationLevel("high", "a", "b"), new RelationLevel("low", "a", "b")],
        [typeof(Amount)] = () => [new Amount(new(1), "USD"), new Amount(new(1), "JPY"), new Amount(new(1), "USD") { Equivalents = [new(new(150), "JPY")] }, new Amount(new(1), "USD") { During = When.Parse("2031") }],
        [typeof(Rank.Leading)] = () => [Rank.Leading.Instance],
        [typeof(Rank.Sole)] = () => [Rank.Sole.Instance],
        [typeof(Rank.Last)] = () => [Rank.Last.Instance],
        [typeof(Rank.Among)] = () => [Rank.Among.Instance],
        [typeof(Rank.First)] = () => [new Rank.First(When.NotMentioned), new Rank.First(When.Parse("1973"))],
        [typeof(Rank.Nth)] = () => [new Rank.Nth(1), new Rank.Nth(8)],
        [typeof(MutualVerb)] = () => [new MutualVerb("trade", "a", "b"), new MutualVerb("fight", "a", "b")],
        [typeof(DoingVerb)] = () => [new DoingVerb("rest", "a", "b"), new DoingVerb("sing", "a", "b")],
        [typeof(ActingVerb)] = () => [new ActingVerb("dredge", "a", "b"), new ActingVerb("dredge", "a", "b") { Step = InstrumentStep.Signature }, new ActingVerb("build", "a", "b")],
        [typeof(HelpingVerb)] = () => [new HelpingVerb("aid", "a", "b"), new HelpingVerb("train", "a", "b")],
        [typeof(GivingVerb)] = () => [new GivingVerb("lend", "a", "b"), new GivingVerb("hand", "a", "b")],
        [typeof(CausingVerb)] = () => [new CausingVerb("cause", "a", "b"), new CausingVerb("spur", "a", "b")],
        [typeof(HappeningVerb)] = () => [new HappeningVerb("strike", "a", "b"), new HappeningVerb("end", "a", "b")],
        [typeof(SpeechVerb)] = () => [new SpeechVerb("muse", "a", "b", Act.Asserting.Instance), new SpeechVerb("sigh", "a", "b", Act.Asserting.Instance), new SpeechVerb("muse", "a", "b", Act.Conversing.Instance)],
        [typeof(PersonName)] = () => [new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst), new PersonName("Elphberg", "Flavia", NameOrder.FamilyFirst), new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst, "R."), new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst, familyPrefix: "von"), new PersonName("", "Flavia", NameOrder.GivenFirst, patronymics: ["Rudolfsdóttir"]), new PersonName("", "Flavia", NameOrder.GivenFirst, patronymics: ["Rudolfsdóttir"], suffix: "II"), PersonName.Mononym("Flavia"), PersonName.Mononym("Flavia", "II"), PersonName.FamilyOnly("Elphberg"), PersonName.Unsplit("Elphberg Flavia")],
        [typeof(NameTitle)] = () => [new NameTitle(NameTitleKind.Rank, "Gen."), new NameTitle(NameTitleKind.Occupation, "Gen."), new NameTitle(NameTitleKind.Rank, "Gen.", isAfterName: true), new NameTitle(NameTitleKind.Rank, "Gen.") { Language = "en" }, new NameTitle(NameTitleKind.Rank, "Gen.") { MayBeName = true }],
        [typeof(PrintedName)] = () => [PrintedName.Read("Queen Flavia"), new PrintedName("Queen Flavia", "Queen Flavia"), PrintedName.Read("Flavia")],
        [typeof(NameUse)] = () => [NameUse.NotMentioned, new NameUse { Language = "en" }, new NameUse { Language = "en", Script = "Latn" }, new NameUse { Transliteration = "Hepburn" }, new NameUse { Kind = NameKind.Official }, new NameUse { Forum = "United Nations" }],
        [typeof(NameForm)] = () => [new NameForm(PersonName.Mononym("Flavia"), NameUse.NotMentioned), new NameForm(PersonName.Mononym("Flavia"), new() { Kind = NameKind.Regnal })],
        [typeof(NameMatch.Same)] = () => [PersonName.Mononym("Flavia").Match(PersonName.Mononym("Flavia")), PersonName.Mononym("Flavia").Match(PersonName.Mononym("FLAVIA"))],
        [typeof(NameMatch.Perhaps)] = () => [PersonName.Mononym("Flavia").Match(PersonName.Mononym("Flávia")), PersonName.Mononym("Flavia").Match(PrintedName.Read("Flavia"))],
        [typeof(NameMatch.Different)] = () => [PersonName.Mononym("Flavia").Match(PersonName.Mononym("Rupert")), PersonName.Mononym("Flavia").Match(PersonName.Mononym("Rudolf"))],
        [typeof(NameMatchReason)] = () => [.. PersonName.Mononym("Flavia").Match(PersonName.Mononym("Flávia")).Reasons, .. PersonName.Mononym("Flavia").Match(PersonName.Mononym("Rupert")).Reasons],
        [typeof(Place)] = () => [new Place("Zenda"), new Place("Strelsau")],
        [typeof(CountryCode)] = () => [CountryCode.Parse("VN"), CountryCode.Parse("JP"), CountryCode.Parse("m49:704"), CountryCode.Parse("cow:816"), CountryCode.Parse("gw:816"), CountryCode.Parse("CSHH"), CountryCode.Parse("CSXX")],
        [typeof(Slot<int>)] = () => [default(Slot<int>), Slot<int>.Of(1), Slot<int>.OneOf([1, 2]), Slot<int>.Unnamed, Slot<int>.LeftBlank],

        // Things and parties
        [typeof(Ref<Actor>)] = () => [new Ref<Actor>(new ThingId("flavia")), new Ref<Actor>(new ThingId("rupert"))],
        [typeof(Polity)] = () => [new Polity("a", "A"), new Polity("a", "B"), new Polity("a", "A", CountryCode.Parse("VN")), new Polity("a", "A", [CountryCode.Parse("VN"), CountryCode.Parse("cow:816")])],
        [typeof(Organization)] = () => [new Organization("a", "A"), new Organization("a", "A", Ruritania.State)],
        [typeof(Group)] = () => [new Group("a", "A"), new Group("a", "A", Ruritania.State)],
        [typeof(Person)] = () => [new Person("a", new("A", "B", NameOrder.GivenFirst)), new Person("a", new("A", "C", NameOrder.GivenFirst)), new Person("a", new("A", "B", NameOrder.GivenFirst)) { OtherNames = [new(PersonName.Mononym("B"), NameUse.NotMentioned)] }],
        [typeof(Office)] = () => [new Office("a", "A", Ruritania.State, Branch.State), new Office("a", "A", Ruritania.State, Branch.Party)],
        [typeof(Relation)] = () => [new Relation("a", [Ruritania.State, Ruritania.Strelsau]), new Relation("a", [Ruritania.State, Ruritania.RoseParty])],
        [typeof(ThingSet)] = () => [ThingSet.Create([Ruritania.State]), ThingSet.Create([Ruritania.State, Ruritania.Flavia])],
        [typeof(Capacity.Holder)] = () => [new Capacity.Holder(Ruritania.Crown), new Capacity.Holder(Ruritania.Minister), Ruritania.Crown.Elect(), Ruritania.Crown.Concurrently()],
        [typeof(Capacity.InPlaceOf)] = () => [new Capacity.InPlaceOf(Slot<Ref<Actor>>.Of(Ruritania.Flavia)), new Capacity.InPlaceOf(default, Slot<Ref<Office>>.Of(Ruritania.Crown))],
        [typeof(Capacity.Member)] = () => [new Capacity.Member(Ruritania.Ministry, DelegationRole.Head), new Capacity.Member(Ruritania.Ministry, DelegationRole.Staff)],
        [typeof(Capacity.OnSide)] = () => [new Capacity.OnSide(Ruritania.State), new Capacity.OnSide(Ruritania.Strelsau)],
        [typeof(Capacity.Positions)] = () => [new Capacity.Positions(new Described(Nouns.Role)), new Capacity.Positions(new Described(Nouns.Role), When.On("2023"))],
        [typeof(Capacity.Either)] = () => [new Capacity.Either([new Capacity.Representing(Ruritania.State), Capacity.Personal.Instance]), new Capacity.Either([new Capacity.Representing(Ruritania.Strelsau), Capacity.Personal.Instance])],
        [typeof(What.Somebody)] = () => [new What.Somebody(Ruritania.Queen), new What.Somebody(Ruritania.TheChancellor)],
        [typeof(OfficeTerm)] = () => [new OfficeTerm(1), new OfficeTerm(2), OfficeTerm.Over("2021/2026")],
        [typeof(OfficeRank)] = () => [HeadsOfMission.Ambassador, HeadsOfMission.Envoy],
        [typeof(RankScale)] = () => [HeadsOfMission.Scale],
        [typeof(Capacity.Representing)] = () => [new Capacity.Representing(Ruritania.State), new Capacity.Representing(Ruritania.Strelsau)],
        [typeof(Capacity.Personal)] = () => [Capacity.Personal.Instance],
        [typeof(Party)] = () => [Ruritania.Flavia.AsParty(), Ruritania.Flavia.As(Ruritania.Crown), Ruritania.Flavia.As(Ruritania.Crown).Printed("Queen"), Ruritania.Flavia.InRole(ParticipantRole.Witness), Ruritania.Crown.Holder()],

        [typeof(Instrument)] = () => [new Instrument("a", "A"), new Instrument("a", "B"), new Instrument("a", "A") { Between = [Ruritania.State] }, new Instrument("a", "A") { PartOf = new Ref<Instrument>(new ThingId("b")) }],
        [typeof(Series)] = () => [new Series("a", "A"), new Series("a", "B")],
        [typeof(Item)] = () => [new Item("a", "A"), new Item("a", "B")],
        [typeof(Matter)] = () => [new Matter("a", "A"), new Matter("a", "B")],
        [typeof(What.Identified)] = () => [new What.Identified((Ref<Thing>)Ruritania.State), new What.Identified((Ref<Thing>)Ruritania.Flavia)],
        [typeof(What.Clause)] = () => [new What.Clause(Ruritania.Conditions), new What.Clause(Ruritania.Conditions.Continuing())],
        [typeof(What.Mentioned)] = () => [new What.Mentioned(Id), new What.Mentioned(new("gazette", 2, 1))],
        [typeof(What.Joined)] = () => [(What.Joined)What.AllOf(Ruritania.State, Ruritania.Flavia), (What.Joined)What.AnyOf(Ruritania.State, Ruritania.Flavia)],
        [typeof(What.Head)] = () => [(What.Head)What.Them],
        [typeof(What.Speakers)] = () => [(What.Speakers)What.Us],
        [typeof(Parties)] = () => [Parties.Of(Ruritania.Queen), Parties.Of(Ruritania.Queen, Ruritania.TheChancellor)],
        [typeof(Adverbial)] = () => [new Adverbial(AdverbialKind.While, Ruritania.Conditions), new Adverbial(AdverbialKind.Because, Ruritania.Conditions), new Adverbial(AdverbialKind.While, Ruritania.Conditions, Ruritania.Conditions)],
        [typeof(Anchor)] = () => [When.After(Ruritania.State).Anchors[0], When.Before(Ruritania.State).Anchors[0], When.After(Ruritania.State, LengthOfTime.Days(3)).Anchors[0], When.Within(LengthOfTime.Days(3)).Anchors[0]],
        [typeof(LengthOfTime)] = () => [LengthOfTime.Days(7), new LengthOfTime(new Quantity(1), TimeUnit.Week)],
        [typeof(Frequency)] = () => [Frequency.Every(LengthOfTime.Years(1)), Frequency.Every(LengthOfTime.Years(2))],
        [typeof(UncertainPeriod)] = () => [UncertainPeriod.Since(UncertainDate.In(2014)), UncertainPeriod.Since(UncertainDate.In(2014), new LocalDate(2031, 5, 5)), UncertainPeriod.From(UncertainDate.In(2014)), UncertainPeriod.Until(UncertainDate.In(2014)), UncertainPeriod.Of(PeriodBound.Unbounded.Instance, PeriodBound.NotKnown.Instance)],
        [typeof(PeriodBound.Dated)] = () => [new PeriodBound.Dated(UncertainDate.In(2014)), new PeriodBound.Dated(UncertainDate.In(2015))],
        [typeof(PeriodBound.Unbounded)] = () => [PeriodBound.Unbounded.Instance],
        [typeof(PeriodBound.NotKnown)] = () => [PeriodBound.NotKnown.Instance, PeriodBound.NotKnown.OnOrAfter(new LocalDate(2031, 5, 5)), PeriodBound.NotKnown.OnOrAfter(new LocalDate(2031, 5, 6)), PeriodBound.NotKnown.OnOrBefore(new LocalDate(2031, 5, 5))],
        [typeof(Relatum)] = () => [new Relatum(Preposition.To, Topic.GlobalIssues), new Relatum(Preposition.Against, Topic.GlobalIssues)],
        [typeof(Described)] = () => [new Described(Topic.GlobalIssues), Topic.GlobalIssues.Of(Ruritania.State), Topic.GlobalIssues.Being(New()), Topic.GlobalIssues.Of(Ruritania.State).SuchAs(Topic.RegionalIssues)],

        // Claims
        [typeof(Mutual)] = () => [Cooperate.Between(Ruritania.State, Ruritania.Strelsau), Coordinate.Between(Ruritania.State, Ruritania.Strelsau), Cooperate.Between(Ruritania.State, Ruritania.Strelsau).About(Topic.GlobalIssues)],
        [typeof(Doing)] = () => [new DoingVerb("rest", "a", "b").By(Ruritania.Queen), new DoingVerb("rest", "a", "b").By(Ruritania.TheChancellor)],
        [typeof(Acting)] = () => [Strengthen.Of(Ruritania.Relation), Strengthen.By(Ruritania.State, Ruritania.Relation), Deepen.Of(Ruritania.Relation)],
        [typeof(Helping)] = () => [Support.For(Ruritania.State), Support.By(Ruritania.Strelsau, Ruritania.State), Support.For(Ruritania.State, Topic.GlobalIssues)],
        [typeof(Giving)] = () => [Donate.Of(Topic.GlobalIssues), Donate.By(Ruritania.Strelsau, Topic.GlobalIssues), Donate.By(Ruritania.Strelsau, Topic.GlobalIssues).To(Ruritania.State)],
        [typeof(Causing)] = () => [Contribute.Of(Topic.GlobalIssues), Contribute.By(Ruritania.Relation, Topic.GlobalIssues)],
        [typeof(Happening)] = () => [new HappeningVerb("strike", "a", "b").Of(Topic.GlobalIssues), new HappeningVerb("strike", "a", "b").Of(Topic.RegionalIssues)],
        [typeof(LevelState)] = () => [new LevelState(Ruritania.Relation, RelationLevel.Ambassadorial), new LevelState(Ruritania.Relation, RelationLevel.Liaison)],
        [typeof(NameState)] = () => [new NameState((Ref<Thing>)Ruritania.State, "Ruritania"), new NameState((Ref<Thing>)Ruritania.State, "Old Ruritania"), new NameState((Ref<Thing>)Ruritania.State, "Ruritania", new() { Language = "en" })],
        [typeof(MembershipState)] = () => [new MembershipState(Ruritania.Queen, (Ref<Thing>)Ruritania.RoseParty), new MembershipState(Ruritania.TheChancellor, (Ref<Thing>)Ruritania.RoseParty)],
        [typeof(RecognitionState)] = () => [new RecognitionState(Ruritania.State, (Ref<Thing>)Ruritania.Strelsau), new RecognitionState(Ruritania.Strelsau, (Ref<Thing>)Ruritania.State)],
        [typeof(InForceState)] = () => [new InForceState(new Instrument("treaty", "Treaty")), new InForceState(new Instrument("treaty", "Treaty")) { For = [Ruritania.State] }],
        [typeof(BeingState)] = () => [new BeingState(Ruritania.State, Topic.GlobalIssues.Being(New())), new BeingState(Ruritania.State, Topic.GlobalIssues.Being(New())) { Rank = Rank.Leading.Instance }],
        [typeof(PropertyState)] = () => [new PropertyState(Ruritania.State, Topic.GlobalIssues.Being(New())), new PropertyState(Ruritania.State, Topic.GlobalIssues.Being(New())) { Trend = Trend.Rising }],
        [typeof(QualityState)] = () => [new QualityState(Ruritania.State, Marks.Open), new QualityState(Ruritania.State, Marks.Open.More), new QualityState(Ruritania.Strelsau, Marks.Open)],
        [typeof(RelatingState)] = () => [RelatingVerb.Mean.Of(Ruritania.State, Topic.GlobalIssues), RelatingVerb.Include.Of(Ruritania.State, Topic.GlobalIssues)],
        [typeof(RelatingVerb)] = () => [RelatingVerb.Mean, RelatingVerb.Include],
        [typeof(KnowledgeState)] = () => [new KnowledgeState(Ruritania.Queen, KnowledgeKind.Knows, Ruritania.Conditions), new KnowledgeState(Ruritania.Queen, KnowledgeKind.HasNoKnowledge, Ruritania.Conditions)],
        [typeof(PracticeState)] = () => [new PracticeState(Ruritania.State, Topic.GlobalIssues.Being(New())), new PracticeState(Ruritania.Strelsau, Topic.GlobalIssues.Being(New()))],
        [typeof(Progress)] = () => [new Progress(Id, ProgressKind.Postponed) { To = When.Parse("2031") }, new Progress(Id, ProgressKind.Done), new Progress(Id, ProgressKind.Planned), new Progress(Id, ProgressKind.Done) { By = [Ruritania.Queen] }],
        [typeof(Roster)] = () => [new Roster(Topic.GlobalIssues, RosterKind.Members, [new(Ruritania.State)]), new Roster(Topic.GlobalIssues, RosterKind.NonMembers, [new(Ruritania.State)]), new Roster(Topic.GlobalIssues, RosterKind.Members, [new(Ruritania.State)]) { Edition = "2" }],
        [typeof(RosterEntry)] = () => [new RosterEntry(Ruritania.State), new RosterEntry(Ruritania.State, "Heads of state")],
        [typeof(Not)] = () => [new Not(Ruritania.Conditions), new Not(Ruritania.Conditions.Continuing())],
        [typeof(Several)] = () => [Several.All(Ruritania.Conditions, Ruritania.Conditions.Continuing()), Several.Any(Ruritania.Conditions, Ruritania.Conditions.Continuing())],
        [typeof(Conditional)] = () => [new Conditional(ConditionKind.If, Ruritania.Conditions, Ruritania.Queen.Affirms()), new Conditional(ConditionKind.Unless, Ruritania.Conditions, Ruritania.Queen.Affirms())],
        [typeof(Modal)] = () => [new Modal(ModalKind.Should, Ruritania.Conditions), new Modal(ModalKind.May, Ruritania.Conditions)],
        [typeof(ClaimId)] = () => [new ClaimId("gazette", 1, 1), new ClaimId("gazette", 1, 2), new ClaimId("gazette", 2, 1), new ClaimId("herald", 1, 1), new ClaimId("gazette", 1, 1, "content-1")],
        [typeof(Setting)] = () => [new Setting(), new Setting { When = When.Parse("2023") }, new Setting { Where = [new("Zenda")] }, new Setting { Occasion = Id }, new Setting { Presuppositions = [Ruritania.Conditions] }],
        [typeof(Aside)] = () => [new Aside(Ruritania.Conditions, AsideVoice.Speaker), new Aside(Ruritania.Conditions, AsideVoice.Reporter), new Aside(Ruritania.Conditions, AsideVoice.Speaker) { How = AdverbialKind.Because }],
        [typeof(Meeting)] = () => [Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor), Meeting.Hosted(Ruritania.Queen, Ruritania.TheChancellor), Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).Online()],
        [typeof(Visit)] = () => [Visit.By(Ruritania.TheChancellor, Ruritania.State), Visit.By(Ruritania.Queen, Ruritania.Strelsau)],
        [typeof(Enabling)] = () => [CreateConditions.For(Ruritania.Students, Activity.Live), CreateConditions.By(Ruritania.State, Ruritania.Students, Activity.Live), CreateConditions.For(Ruritania.Students, Activity.Live).Continuing()],
        [typeof(Statement)] = () => [Ruritania.Queen.Affirms(), Ruritania.Queen.Praises(), Ruritania.Queen.Praises().Toward(Ruritania.TheChancellor), Ruritania.Queen.Praises().CarriedBy(Ruritania.TheChancellor), Ruritania.Queen.Discusses(Topic.GlobalIssues)],
        [typeof(TierState)] = () => [Ruritania.Relation.Is(Ruritania.Low), Ruritania.Relation.Is(Ruritania.High), Ruritania.Relation.Is(Ruritania.High, "Brotherhood of Zenda"), Ruritania.Relation.Is(Ruritania.High).InChannel(Branch.Party)],
        [typeof(OfficeState)] = () => [new OfficeState(Ruritania.Flavia, Ruritania.Crown), new OfficeState(Ruritania.Rupert, Ruritania.Crown)],
        [typeof(VacancyState)] = () => [Ruritania.Crown.IsVacant(), Ruritania.Minister.IsVacant()],
        [typeof(ExistenceState)] = () => [Ruritania.State.Exists(), Ruritania.Flavia.Exists()],
        [typeof(RankState)] = () => [Ruritania.Minister.Has(HeadsOfMission.Ambassador), Ruritania.Minister.Has(HeadsOfMission.Envoy)],
        [typeof(Change)] = () => [Ruritania.Flavia.Enters(Ruritania.Crown), Ruritania.Flavia.Leaves(Ruritania.Crown)],
        [typeof(Figure)] = () => [Figure.CountOf(Ruritania.Students, new(1)), Figure.CountOf(Ruritania.Students, new(2)), Figure.ShareOf(Ruritania.Students, new(1)), Figure.CountOf(Ruritania.Students, new(1)) with { AsOf = When.Parse("2023") }],
        [typeof(Link)] = () => [new Link(Id, LinkKind.Answers, new("gazette", 2, 1)), new Link(Id, LinkKind.Renews, new("gazette", 2, 1)), new Link(Id, LinkKind.Answers, new("gazette", 2, 1)) { Certainty = Certainty.Likely }, new Link(Id, LinkKind.Answers, new("gazette", 2, 1)).AsNumber(1, "Firstly")],

        // Reports and what is computed from them
        [typeof(Source)] = () => [Source.CodersReading("a", "A"), Source.CodersReading("b", "A"), Source.NewsReport("a", "A", new(new LocalDate(2031, 5, 5)))],
        [typeof(Said<Enabling>)] = () => [Ruritania.Gazette().Says(1, Ruritania.Conditions), Ruritania.Gazette().Says(2, Ruritania.Conditions)],
        [typeof(Report)] = () => [Spoken().Close(), Ruritania.Gazette().Close()],
        [typeof(Chronicle)] = () => [Told(), Chronicle.Of(Ruritania.Things)],
        [typeof(Account<Statement>)] = () => [Told().Requests[0].Asked.First],
        [typeof(Told<Statement>)] = () => [Told().Statements[0]],
        [typeof(ToldDate)] = () => [Told().Statements[0].Date],
        [typeof(Question)] = () => [.. Question.All],
        [typeof(ToldAnswers)] = () => [Told().Statements[0].On(Question.When), Told().Statements[0].On(Question.TookPlace), Told().Meetings[0].On(Question.Capacity, Ruritania.Flavia), Told().Meetings[0].On(Question.Capacity, Ruritania.Rupert)],
        [typeof(ToldAnswers.Answer)] = () => [Told().Statements[0].On(Question.TookPlace).Answers[0], Told().Meetings[0].On(Question.Capacity, Ruritania.Flavia).Answers[0]],
        [typeof(KnownOn)] = () => [Told().AsKnownOn("2031-05-04"), Told().AsKnownOn("2031-05-05")],
        [typeof(Request)] = () => [Told().Requests[0]],
        [typeof(Invitation)] = () => [Told().Invitations[0]],
        [typeof(Official)] = () => [Told().Official(Ruritania.Flavia), Told().Official(Ruritania.Rupert)],
        [typeof(Tenure)] = () => [Told().Tenures(Ruritania.Flavia, Ruritania.Crown)[0]],
        [typeof(Partnership)] = () => [Told().Partnership(Ruritania.State, Ruritania.Strelsau).Values[0]],
        [typeof(Accreditation)] = () => [Told().Accreditation(Ruritania.Flavia, Ruritania.Crown), Told().Accreditation(Ruritania.Rupert, Ruritania.Crown)],
        [typeof(ThingNames)] = () => [Told().Names((Ref<Thing>)Ruritania.State), Told().Names((Ref<Thing>)Ruritania.Flavia)],
        [typeof(NameHistory)] = () => [.. Told().Names((Ref<Thing>)Ruritania.State).Histories],
        [typeof(History<Tier>)] = () => [Tiers()],
        [typeof(HistoryStep<Tier>)] = () => [Tiers().Steps[0], Tiers().Steps[1]],
        [typeof(Holding<Tier>.Certain)] = () => [Tiers().AsOf(new LocalDate(2031, 1, 1))],
        [typeof(Holding<Tier>.Standing)] = () => [Tiers().AsOf(new LocalDate(2031, 1, 2)), Tiers().AsOf(new LocalDate(2032, 1, 1))],
        [typeof(Holding<Tier>.OneOf)] = () => [Tiers().AsOf(new LocalDate(2031, 6, 2))],
        [typeof(Holding<Tier>.Ended)] = () => [TierBy(new Change(Ruritania.Relation.Is(Ruritania.Low), ChangeKind.Ends)).AsOf("2031-06-01")],
        [typeof(Commitment)] = () => [.. Committed().Commitments],
        [typeof(CommitmentStanding)] = () => [Committed().Commitments[0].Status, Committed().Commitments[0].StatusOn("2030-01-01"), Committed().Commitments[1].Status],
        [typeof(Dossier)] = () => [Committed().Dossier(Visas), Committed().Dossier(new Matter("trade", "Trade"))],
        [typeof(Amounts<Commitment>)] = () => [Pledged(), Pledged().OfKind(Nouns.Loan), Pledged().Being(Marks.New), Pledged().During("2031")],
        [typeof(Amounts<Commitment>.Total)] = () => [Pledged().In("USD"), Pledged().In("EUR"), Pledged().Being(Marks.New).In("USD")],
        [typeof(Amounts<Commitment>.Addend)] = () => [Pledged().In("USD").Addends[0], Pledged().Being(Marks.New).In("USD").Addends[0]],
        [typeof(Holding<Tier>.Unknown)] = () => [Tiers().AsOf(new LocalDate(2030, 1, 1))],
        [typeof(Holding<Tier>.NotYet)] = () => [TierBy(new Change(Ruritania.Relation.Is(Ruritania.Low), ChangeKind.Begins)).AsOf("2030-01-01")],
        [typeof(Spell<Holding<Tier>>)] = () => [.. Tiers().During("2031")],
        [typeof(Incumbency)] = () => [Crown(), Told().Incumbency(Ruritania.Chancellor)],
        [typeof(InstrumentLife)] = () => [Told().Instrument(new Instrument("a", "A")), Told().Instrument(new Instrument("b", "B"))],
        [typeof(Membership)] = () => [Told().Membership(Ruritania.Ministry), Told().Membership(Ruritania.RoseParty)],
        [typeof(Incumbents.Definite)] = () => [Crown().On("2021-01-01")],
        [typeof(Incumbents.Possible)] = () => [Crown().On("2026-01-01")],
        [typeof(Incumbents.Vacant)] = () => [Crown().On("2023-01-01")],
        [typeof(Incumbents.Unknown)] = () => [Incumbents.Unknown.Instance],
        [typeof(InferredChannel)] = () => [InferredChannel.Of(Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor), Ruritania.Things), InferredChannel.Of(Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor), [])],
        [typeof(Finding)] = () => [new Finding(Rule(), FindingCertainty.Definite, Id, "a", "b"), new Finding(Rule(), FindingCertainty.Possible, Id, "a", "b")],

        // Queries
        [typeof(Query)] = () => [Query.Meetings, Query.Meetings.During("2023"), Query.Meetings.During("2024"), Query.Parse("meetings between VN and JP")],
        [typeof(Answer<Told<Meeting>>)] = () => [Told().Query("meetings")],
        [typeof(SideTerm.ByCode)] = () => [new SideTerm.ByCode(CountryCode.Parse("VN")), new SideTerm.ByCode(CountryCode.Parse("JP"))],
        [typeof(SideTerm.ById)] = () => [new SideTerm.ById(Ruritania.State), new SideTerm.ById(Ruritania.Flavia)],
        [typeof(MediumCondition)] = () => [Fields.Meeting.Medium.Is(Medium.Online), Fields.Meeting.Medium.Is(Medium.Letter)],
    };

    private static Mark New() => new("new", "Not there before.", "usage");

    private static RuleInfo Rule() => new("RUR0001", "a", RuleSeverity.Warning, RuleMoment.RunTime);

    private static Reading Spoken()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Relation.Is(Ruritania.Low).On("2031-01-01"));
        gazette.Says(2, Ruritania.Relation.Becomes(Ruritania.High).On("[2031-06-01..2031-06-10]"));
        gazette.Says(3, Ruritania.Queen.Suggests(Ruritania.Conditions).On("2031-05-05"));
        gazette.Says(4, Ruritania.Queen.Invites(Visit.By(Ruritania.TheChancellor, Ruritania.State)));
        gazette.Says(5, Ruritania.Flavia.Enters(Ruritania.Crown).On("2020-01-01"));
        gazette.Says(6, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor));
        gazette.Says(7, Ruritania.State.IsOfficially("Kingdom of Ruritania", "en"));
        gazette.Says(7, Ruritania.State.IsCalled("Ruritania"));
        return gazette;
    }

    private static Chronicle Committed()
    {
        var notes = new Notebook();
        notes.Promised("2031-01-01", Ruritania.Rupert, Ruritania.Flavia, Topic.GlobalIssues);
        notes.Note(Ruritania.Rupert.AsParty().PledgesTo(Provide.Of(Nouns.Loan).Of(new Amount(new(1), "million USD")).InMatter(Visas)).On("2031-01-01"));
        return notes.Chronicle;
    }

    private static Matter Visas => new("visas", "Visas");

    private static Amounts<Commitment> Pledged() => CommittedAmounts.Of(Committed().Commitments);

    private static History<Tier> TierBy(Change change)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, change.On("2031-01-01"));
        return Ruritania.ChronicleOf(gazette).Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
    }

    private static Incumbency Crown()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Flavia.Enters(Ruritania.Crown).On("2020-01-01"));
        gazette.Says(1, Ruritania.Flavia.Leaves(Ruritania.Crown).On("2022-01-01"));
        gazette.Says(2, Ruritania.Rupert.Enters(Ruritania.Crown).On("2025-01-01"));
        return Ruritania.ChronicleOf(gazette).Incumbency(Ruritania.Crown);
    }

    private static Chronicle Told() => Ruritania.ChronicleOf(Spoken());

    private static History<Tier> Tiers() => Told().Partnership(Ruritania.State, Ruritania.Strelsau).Values[0].Tier;
}
