using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

public sealed class QueryTests
{
    [Theory]
    [InlineData("meetings")]
    [InlineData("meetings between VN and JP")]
    [InlineData("meetings between #flavia and VN where medium = online during 2023-02")]
    [InlineData("meetings during -0044")]
    [InlineData("meetings between AD and VN")]
    [InlineData("meetings between cow:816 and JP")]
    [InlineData("meetings between m49:704 and YUCS during 1990")]
    [InlineData("meetings where medium = online and medium = in-person during 2023-02..2023-06")]
    public void Canonical_text_comes_back(string text) => Assert.Equal(text, Query.Parse(text).ToString());

    [Fact]
    public void Keywords_in_any_case_and_codes_in_either_length() => Assert.Equal(
        Query.Parse("meetings between VN and JP during 2023"),
        Query.Parse("  MEETINGS   Between VNM and JPN\nDURING 2023 "));

    /// <summary>Told as done, or taken for granted, on no day: it was no later than that was said.</summary>
    [Theory]
    [InlineData("2031-05", true)]
    [InlineData("2031-04", true)]
    [InlineData("2031-06", false)]
    public void A_meeting_on_no_day_was_no_later_than_it_is_told(string window, bool isPossible)
    {
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        foreach (var told in new Claim[] { meeting, Ruritania.Queen.Affirms(Ruritania.Conditions).Presupposing(meeting), Ruritania.Queen.Welcomes(meeting) })
        {
            var text = Ruritania.Gazette();
            text.Says(1, told);
            var answer = Ruritania.ChronicleOf(text).Query($"meetings during {window}");
            Assert.Equal((0, isPossible ? 1 : 0), (answer.Definite.Count, answer.Maybe.Count));
        }
    }

    /// <summary>Who is not named, or only as a group, may be of either side, and so may who receives.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 0)]
    public void Who_is_not_named_apart_may_be_of_either_side(int met, int possible)
    {
        var (envoys, diet, pupils) = (new Group("envoys", "twelve new envoys"), new Organization("diet", "Diet", Ruritania.Strelsau), new Group("pupils", "Pupils of Strelsau", Ruritania.Strelsau));
        var text = Ruritania.Gazette();
        text.Says(1, met switch
        {
            0 => Meeting.Of(diet),
            1 => Meeting.OfUnnamed,
            2 => Meeting.OfUnnamed.ReceivedBy(Ruritania.TheChancellor),
            3 => Meeting.Between(envoys, Ruritania.TheChancellor),
            4 => Meeting.Between(Nouns.Minister.ToExtent(Extent.All).AsParty()),
            _ => Meeting.Between(pupils, Ruritania.TheChancellor),
        });
        var chronicle = Chronicle.Of([.. Ruritania.Things, envoys, diet, pupils], text.Close());
        var answer = chronicle.Query("meetings between #ruritania and #strelsau");
        Assert.Equal((0, possible), (answer.Definite.Count, answer.Maybe.Count));
        Assert.Single(chronicle.Query("meetings between #flavia and #rupert").Maybe);
    }

    [Fact]
    public void Printed_and_read_it_is_the_same_query() => Check.Holds(Queries, query => Query.Parse(query.ToString()) == query);

    [Theory]
    [InlineData("meetings betwen VN and JP", "9 6 'betwen' is not a word of the query language. Did you mean 'between'?", "meetings between VN and JP")]
    [InlineData("meeting between VN and JP", "0 7 'meeting' is not a word of the query language. Did you mean 'meetings'?", "meetings between VN and JP")]
    [InlineData("", "0 0 A query begins with what it looks for. Go on with 'meetings'.", null)]
    [InlineData("treaties", "0 8 A query begins with what it looks for. Write 'meetings'.", null)]
    [InlineData("meetings between VN", "19 0 The query ends too early. Go on with 'and'.", null)]
    [InlineData("meetings between VN with JP", "20 4 'with' is not expected here. Write 'and'.", null)]
    [InlineData("meetings between and JP", "17 3 'and' is not expected here. Write a country code such as VN, or an id such as #kamikawa.", null)]
    [InlineData("meetings between VN and", "23 0 The query ends too early. Write a country code such as VN, or an id such as #kamikawa.", null)]
    [InlineData("meetings between VN and #Kamikawa", "24 9 '#Kamikawa' is no id. Write # and small letters, digits and hyphens, such as #kamikawa.", null)]
    [InlineData("meetings between VN and JPP", "24 3 'JPP' is no country code. Near it: JPN (Japan).", null)]
    [InlineData("meetings between VN and jp", "24 2 'jp' is not written as a code. Write JP.", "meetings between VN and JP")]
    [InlineData("meetings between AUS and JP", "17 3 'AUS' names different countries in different lists. Write iso:AUS (Australia, 1974/..) or cow:AUS (Austria, 1919-09-10/1938-03-13, 1955-07-27/..) or gw:AUS (Austria, 1918-11-14/..).", null)]
    [InlineData("meetings between VN and 740", "24 3 '740' is a number, and each list has its own. Write iso:740 (Suriname, 1974/..) or cow:740 (Japan, 1860-01-01/1945-08-14, 1952-04-28/..) or gw:740 (Japan, 1816-01-01/..).", null)]
    [InlineData("meetings between VN and cow:VNM", "28 3 'VNM' is no code of the Correlates of War list. Elsewhere it is one: iso:VNM (Viet Nam, 1974/..) or gw:VNM (Vietnam (Annam/Cochin China/Tonkin), 1816-01-01/1893-01-01).", null)]
    [InlineData("meetings between VN and COW:740", "24 7 'COW:740' is not written as a code. Write cow:740.", "meetings between VN and cow:740")]
    [InlineData("meetings where medum = online", "15 5 There is no field of meetings 'medum'. Did you mean 'medium'?", "meetings where medium = online")]
    [InlineData("meetings where medium = onlin", "24 5 There is no medium 'onlin'. Did you mean 'online'?", "meetings where medium = online")]
    [InlineData("meetings where medium = carrier", "24 7 There is no medium 'carrier'. Known: in-person, online, telephone, letter, back-channel, email, interview, note-verbale, press-conference, press-release, radio, repost, social-media, television, videoconference, website.", null)]
    [InlineData("meetings where medium online", "22 6 'online' is not expected here. Write '='.", null)]
    [InlineData("meetings during 2023-02-29", "24 2 February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", "meetings during 2023-02")]
    [InlineData("meetings during", "15 0 The query ends too early. Write a period such as 2023, 2023-02 or 2023-02-08.", null)]
    [InlineData("meetings during 2023 where medium = online", "21 5 'where' stands twice or too late. Clauses come once each, in this order: between, where, during.", null)]
    [InlineData("meetings during 2023 please", "21 6 Nothing may follow here, but 'please' does. Leave it out.", null)]
    [InlineData("meetings during 2023?", "16 5 A window is exact: it takes no mark of doubt. Leave the mark out.", null)]
    public void One_error_with_position_reason_remedy_and_perhaps_a_repair(string text, string words, string? repair)
    {
        var error = Assert.Single(Assert.IsType<ParseResult<Query>.Refused>(Query.Read(text)).Errors);
        Assert.Equal(words, $"{error.Start} {error.Length} {error.Reason} {error.Remedy}");
        Assert.Equal(repair, error.Repair);
        Assert.True(repair is null || Query.Read(repair).IsParsed);
    }

    [Fact]
    public void AND_in_capitals_is_Andorra_where_a_party_is_due() =>
        Assert.Equal(Query.Parse("meetings between AD and VN"), Query.Parse("meetings between AND and VN"));

    [Theory]
    [InlineData("meetings between between")]
    [InlineData("meetings where between VN and JP")]
    [InlineData("meetings during where medium = online")]
    public void One_place_has_one_error(string text)
    {
        var errors = Assert.IsType<ParseResult<Query>.Refused>(Query.Read(text)).Errors;
        Assert.Equal(errors.Count, errors.Select(error => error.Start).Distinct().Count());
    }

    [Fact]
    public void Of_very_many_errors_the_first_are_told()
    {
        var text = "meetings where " + string.Join(" and ", Enumerable.Repeat("medum = online", 5000));
        Assert.InRange(Assert.IsType<ParseResult<Query>.Refused>(Query.Read(text)).Errors.Count, 1, 20);
    }

    [Fact]
    public void All_errors_are_told_in_their_order()
    {
        var refused = Assert.IsType<ParseResult<Query>.Refused>(Query.Read("meetings betwen VN and JP where medium = onlin during 2023-13"));
        Assert.Equal([9, 41, 59], refused.Errors.Select(error => error.Start));
        var thrown = Assert.Throws<FormatException>(() => Query.Parse("meetings where medium = onlin during 2023-13"));
        Assert.Equal(
            "DIP8001 at 25: There is no medium 'onlin'. Did you mean 'online'?\nDIP1001 at 43: There is no month 13. Months run from 01 to 12.",
            thrown.Message);
    }

    [Fact]
    public void Reading_never_throws_and_errors_point_into_the_text() => Check.Holds(
        Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
            from query in Queries.Generator
            from cut in Gen.Choose(0, query.ToString().Length)
            from insert in Gen.Elements("", "#", "=", "and", "between", "?", "\u1EC7")
            select query.ToString().Insert(cut, insert)).ToArbitrary(),
        text => Query.Read(text).Match(_ => true, refused => refused.Errors.All(error => error.Start >= 0 && error.Start + error.Length <= text.Length)));

    [Fact]
    public void Every_prefix_of_a_query_has_at_most_one_error()
    {
        const string text = "meetings between #flavia and VN where medium = online during 2023-02..2023-06";
        Assert.All(Enumerable.Range(0, text.Length), length => Assert.True(Query.Read(text[..length]).Match(_ => 0, refused => refused.Errors.Count) <= 1, text[..length]));
    }

    [Theory]
    [InlineData("2031-05-04", "during 2031-05", "definite")]
    [InlineData("2031-05", "during 2031-05-04", "maybe")]
    [InlineData("2031-06", "during 2031-05-04", "none")]
    [InlineData("2031-05-04", "where medium = online", "definite")]
    [InlineData("2031-05-04", "where medium = telephone", "none")]
    [InlineData("2031-05-04", "where medium = videoconference", "maybe")]
    [InlineData("2031-05-04", "between VN and #flavia", "definite")]
    [InlineData("2031-05-04", "between #ruritania and #strelsau", "definite")]
    [InlineData("2031-05-04", "between #ruritania and #ruritania", "none")]
    [InlineData("2031-05-04", "between JP and #flavia", "none")]
    [InlineData("2031-05", "between VN and #flavia where medium = online during 2031-05-04", "maybe")]
    [InlineData("2031-05", "where medium = telephone during 2031-05-04", "none")]
    public void Definite_and_possible(string met, string clauses, string expected)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).Online().On(met));
        var answer = Ruritania.ChronicleOf(gazette).Query($"meetings {clauses}");
        Assert.Equal(expected, answer.Definite.Count > 0 ? "definite" : answer.Maybe.Count > 0 ? "maybe" : "none");
        Assert.Equal(answer.Definite.Count + answer.Maybe.Count, answer.Possible.Count);
    }

    [Theory]
    [InlineData("cow:816", 1)]
    [InlineData("DRV", 1)]
    [InlineData("VNM", 1)]
    [InlineData("m49:704", 1)]
    [InlineData("gw:816", 0)]
    public void A_polity_is_found_by_any_of_its_codes(string code, int count)
    {
        var vietnam = new Polity("vietnam", "Việt Nam", [CountryCode.Parse("VN"), CountryCode.Parse("cow:816")]);
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(vietnam, Ruritania.State).On("2031-05-04"));
        var chronicle = Chronicle.Of(Ruritania.Things.With(vietnam), gazette.Close());
        Assert.Equal(count, chronicle.Query($"meetings between {code} and #ruritania").Definite.Count);
    }

    [Fact]
    public void A_medium_that_is_not_mentioned_may_be_any()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor));
        Assert.Single(Ruritania.ChronicleOf(gazette).Query(Query.Meetings.Where(Fields.Meeting.Medium.Is(Medium.Letter))).Maybe);
    }

    /// <summary>A videoconference is online, and one that was online may have been one.</summary>
    [Fact]
    public void A_medium_may_be_a_kind_of_another()
    {
        var gazette = Ruritania.Gazette();
        var tweet = new Medium("tweet", "A short public message.", "usage of news reports") { KindOf = Medium.SocialMedia };
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04");
        var (a, b) = (gazette.Says(1, meeting.Via(Medium.Videoconference)), gazette.Says(2, meeting.Online()));
        gazette.Says(3, a.IsSameAs(b));
        gazette.Says(4, meeting.On("2031-06-04").Via(tweet));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal([1, 1, 1, 0], ((string[])["online", "videoconference", "social-media", "letter"]).Select(code => chronicle.Query($"meetings where medium = {code}").Definite.Count));
        Assert.Equal(Agreement.Finer, chronicle.Meetings[0].On(Question.Medium).Agreement);
    }

    [Fact]
    public void Accounts_that_contradict_each_other_make_it_maybe()
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04");
        var (a, b) = (gazette.Says(1, meeting.Online()), gazette.Says(2, meeting.Via(Medium.Telephone)));
        gazette.Says(3, a.IsSameAs(b));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Single(chronicle.Query("meetings where medium = online").Maybe);
        Assert.Single(chronicle.Query("meetings during 2031").Definite);
    }

    [Theory]
    [InlineData("where medium = online during 2031-05-04", "maybe")]
    [InlineData("during 2031-05", "definite")]
    [InlineData("during 2032", "none")]
    public void Each_clause_is_weighed_over_all_accounts(string clauses, string expected)
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05");
        var (a, b) = (gazette.Says(1, meeting.Online()), gazette.Says(2, meeting.Via(Medium.Telephone)));
        gazette.Says(3, a.IsSameAs(b));
        Assert.Equal(expected, Found(Ruritania.ChronicleOf(gazette).Query($"meetings {clauses}")));
    }

    [Fact]
    public void What_one_account_adds_another_does_not_take_away()
    {
        var gazette = Ruritania.Gazette();
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        var (a, b) = (gazette.Says(1, meeting.Online()), gazette.Says(2, meeting.On("2031-05-04")));
        gazette.Says(3, a.IsSameAs(b));
        Assert.Single(Ruritania.ChronicleOf(gazette).Query("meetings where medium = online during 2031-05").Definite);
    }

    [Fact]
    public void An_open_list_of_participants_may_hold_anybody()
    {
        var gazette = Ruritania.Gazette();
        Items<Party> some = [Ruritania.Queen, Ruritania.TheChancellor];
        gazette.Says(1, Meeting.Between(some.AsOpen()));
        Assert.Single(Ruritania.ChronicleOf(gazette).Query("meetings between #flavia and #michael").Maybe);
    }

    [Fact]
    public void Alternatives_and_unnamed_holders_may_be_the_one_asked_for()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Meeting.Between(Ruritania.Crown.Holder(), Ruritania.TheChancellor) with { Medium = Slot<Medium>.OneOf([Medium.Online, Medium.Letter]) });
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Single(chronicle.Query("meetings between #flavia and #rupert").Maybe);
        Assert.Single(chronicle.Query("meetings where medium = online").Maybe);
        Assert.Empty(chronicle.Query("meetings where medium = telephone").Possible);
    }

    private static string Found(Answer<Told<Meeting>> answer) => answer.Definite.Count > 0 ? "definite" : answer.Maybe.Count > 0 ? "maybe" : "none";

    [Fact]
    public void Both_doors_give_the_same()
    {
        var chronicle = VietnamJapan.Modelled.Chronicle();
        var typed = Query.Meetings.Between(VietnamJapan.Cast.Trong, VietnamJapan.Cast.Kishida).Where(Fields.Meeting.Medium.Is(Medium.Online)).During("2023-02");
        const string text = "meetings between #nguyen-phu-trong and #kishida-fumio where medium = online during 2023-02";
        Assert.Equal(Query.Parse(text), typed);
        Assert.Equal(text, typed.ToString());
        Assert.Equal(2, Assert.Single(chronicle.Query(typed).Definite).Accounts.Count);
        Assert.Equal(chronicle.Query(text), chronicle.Query(typed));
    }

    private static Arbitrary<Query> Queries { get; } = (
        from sides in Gen.Choose(0, 3)
        from mediums in Gen.Elements(Medium.All.ToArray()).ArrayOf(2)
        from count in Gen.Choose(0, 2)
        from windowed in Gen.Elements(true, false)
        from one in Arbitraries.NearDay.Generator
        from other in Arbitraries.NearDay.Generator
        let start = sides switch
        {
            0 => Query.Meetings,
            1 => Query.Meetings.Between(Ruritania.Flavia, Ruritania.State),
            2 => Query.Meetings.Between(new SideTerm.ByCode(CountryCode.Parse("VN")), new SideTerm.ByCode(CountryCode.Parse("JP"))),
            _ => Query.Meetings.Between(new SideTerm.ByCode(CountryCode.Parse("VN")), new SideTerm.ById(Ruritania.Rupert)),
        }
        let conditioned = mediums.Take(count).Aggregate(start, (query, medium) => query.Where(Fields.Meeting.Medium.Is(medium)))
        select windowed ? conditioned.During(new DateInterval(LocalDate.Min(one, other), LocalDate.Max(one, other))) : conditioned).ToArbitrary();
}
