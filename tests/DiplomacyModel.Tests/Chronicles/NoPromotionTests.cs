using System.Reflection;
using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Nothing rises by itself: no view gives a statement a higher grade, or another force, than its verb has.</summary>
public sealed class NoPromotionTests
{
    private static readonly Visit Visit = DiplomacyModel.Visit.By(Ruritania.TheChancellor, Ruritania.State);

    private static readonly Items<SpeechVerb> All =
        [.. typeof(SpeechVerbs).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (SpeechVerb)property.GetValue(null)!)];

    public static TheoryData<string> Verbs => [.. All.Select(verb => verb.Code)];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_alone_is_in_the_view_of_its_force_only_and_at_its_grade(string code)
    {
        var verb = Verb(code);
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Says(verb, Visit));
        var chronicle = Ruritania.ChronicleOf(gazette);
        Assert.Equal(verb.Act, Assert.Single(chronicle.Statements).First.Claim.Act);
        Assert.Equal(verb.Act is Act.Asking asking ? [asking.Grade] : [], chronicle.Requests.Select(request => request.Grade));
        Assert.Equal(verb.Act is Act.Offering ? 1 : 0, chronicle.Invitations.Count);
        Assert.Equal(verb.Act is Act.Committing ? [((Act.Committing)verb.Act).Grade] : [], chronicle.Commitments.Select(commitment => commitment.Grade));

        // Only what is asserted, or taken for granted by who evaluates it, is so.
        var isSo = verb.Act is Act.Asserting or Act.Declaring or Act.Evaluating { Attitude: not (Attitude.Support or Attitude.Opposition or Attitude.Concern) };
        Assert.Equal(isSo, chronicle.Visits.Count == 1);
        Assert.All(chronicle.Commitments, commitment => Assert.Equal(commitment.Grade is CommitGrade.Willing or CommitGrade.Ready, commitment.Status.Is(CommitmentStatus.Voiced).IsTrue));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Inside_another_verb_nothing_is_more_than_it_is_alone(string code)
    {
        var outer = Verb(code);
        foreach (var inner in All)
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, Ruritania.Queen.Says(outer, Ruritania.TheChancellor.Says(inner, Visit)));
            var chronicle = Ruritania.ChronicleOf(gazette);
            Assert.All(chronicle.Statements, told => Assert.Contains(told.First.Claim.Act, new[] { outer.Act, inner.Act }));
            var said = outer.Act is Act.Asserting or Act.Declaring or Act.Evaluating { Attitude: not (Attitude.Support or Attitude.Opposition or Attitude.Concern) };
            Assert.Equal((outer.Act is Act.Committing ? 1 : 0) + (said && inner.Act is Act.Committing ? 1 : 0), chronicle.Commitments.Count);
            Assert.Equal((outer.Act is Act.Asking ? 1 : 0) + (said && inner.Act is Act.Asking ? 1 : 0), chronicle.Requests.Count);
            Assert.Equal(said && inner.Act is Act.Offering ? 1 : 0, chronicle.Invitations.Count);
            Assert.All(chronicle.Commitments, commitment => Assert.Equal(
                ((Act.Committing)commitment.Made.First.Claim.Act).Grade,
                commitment.Grade));
        }
    }

    public static TheoryData<string, Func<Statement, Claim>> NotSaid => new()
    {
        { "not", said => said.Negated() },
        { "if", said => said.If(Ruritania.Conditions) },
        { "may", said => said.May() },
        { "should", said => said.Should() },
        { "will", said => said.Planned() },
        { "or", said => Several.Any(said, Ruritania.Queen.Affirms()) },
        { "denied", said => Ruritania.Queen.Denies(said) },
        { "expected", said => Ruritania.Queen.Expects(said) },
        { "joked", said => Ruritania.Queen.Says(SpeechVerbs.Joke, said) },
        { "no comment", said => Ruritania.Queen.Says(SpeechVerbs.DeclineComment, said) },
        { "phrase", said => Ruritania.Queen.Welcomes(Nouns.Effort.Toward(said)) },
        { "purpose", said => Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).InOrderTo(said) },
        { "without", said => Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).Without(said) },
        { "as said", said => Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).AsIn(said) },
    };

    [Theory]
    [MemberData(nameof(NotSaid))]
    public void What_was_not_said_is_in_no_view(string how, Func<Statement, Claim> wrap)
    {
        ArgumentNullException.ThrowIfNull(wrap);
        foreach (var verb in All.Where(verb => verb.Act is Act.Asking or Act.Offering or Act.Committing or Act.Declaring or Act.Accepting))
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, wrap(Ruritania.TheChancellor.Says(verb, Visit)));
            var chronicle = Ruritania.ChronicleOf(gazette);
            Assert.True(chronicle.Commitments.Count + chronicle.Requests.Count + chronicle.Invitations.Count + chronicle.Visits.Count == 0, $"{how} {verb}");
        }
    }

    public static TheoryData<string, Claim> NoAnswer => new()
    {
        { "under a condition", Ruritania.TheChancellor.Accepts(Visit).If(Ruritania.Conditions) },
        { "denied", Ruritania.Queen.Denies(Ruritania.TheChancellor.Accepts(Visit)) },
        { "not", Ruritania.TheChancellor.Declines(Visit).Negated() },
        { "planned", Visit.Planned() },
        { "not yet", Visit.May() },
        { "expected", Ruritania.Queen.Expects(Ruritania.TheChancellor.Accepts(Visit)) },
    };

    [Theory]
    [MemberData(nameof(NoAnswer))]
    public void A_reply_that_nobody_tells_as_given_closes_nothing(string how, Claim reply)
    {
        var gazette = Ruritania.Gazette();
        var invited = gazette.Says(1, Ruritania.Queen.Invites(Visit));
        var asked = gazette.Says(1, Ruritania.Queen.Urges(Visit));
        ISaid said = gazette.Says(2, reply);
        var inner = said.Each<Statement>() is [var statement, ..] ? statement.Id : said.Each<Visit>()[0].Id;
        gazette.Says(3, new Link(inner, LinkKind.Answers, invited.Id));
        gazette.Says(3, new Link(inner, LinkKind.Answers, asked.Id));
        var chronicle = Ruritania.ChronicleOf(gazette);
        var invitation = Assert.Single(chronicle.Invitations);
        Assert.True(invitation.IsOpen, how);
        Assert.Single(invitation.Replies);
        Assert.False(Assert.Single(chronicle.Requests).HasReply, how);
    }

    [Fact]
    public void A_shared_view_of_what_should_be_is_no_promise_to_do_it()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Parties.Of(Ruritania.Queen, Ruritania.TheChancellor).AgreesTo(Ruritania.Conditions.Should()));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette).Commitments);
        Assert.Equal((SlotKind.NotMentioned, SlotKind.NotMentioned), (commitment.Undertaken.Kind, commitment.Deed.Kind));
    }

    [Fact]
    public void Of_two_tellings_the_grade_is_the_weaker_and_whether_it_binds_is_open()
    {
        var (gazette, herald, coder) = (Ruritania.Gazette(), Ruritania.Gazette("herald"), new Reading(Source.CodersReading("coder", "us")));
        var ready = gazette.Says(1, Ruritania.TheChancellor.IsReadyTo(Visit));
        var agreed = herald.Says(1, Ruritania.TheChancellor.AgreesTo(Visit));
        coder.Says(1, ready.IsSameAs(agreed));
        var commitment = Assert.Single(Ruritania.ChronicleOf(gazette, herald, coder).Commitments);
        Assert.Equal((CommitGrade.Ready, "voiced or open"), (commitment.Grade, commitment.Status.ToString()));
    }

    [Fact]
    public void A_pledge_that_somebody_denies_is_at_most_perhaps_open()
    {
        var (gazette, courier) = (Ruritania.Gazette(), Ruritania.Gazette("courier"));
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Visit).On("2031-01-01"));
        var denial = courier.Says(1, Ruritania.TheChancellor.Denies(Ruritania.TheChancellor.PledgesTo(Visit).On("2031-01-01")));
        courier.Says(2, denial.The<Statement>().IsSameAs(pledge));
        Assert.Equal(Truth.Maybe, Assert.Single(Ruritania.ChronicleOf(gazette, courier).Commitments).IsOpen("2031-02-01"));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public void A_request_and_an_invitation_do_not_hang_on_the_names_of_sources(string strong, string weak)
    {
        var (one, other, coder) = (Ruritania.Gazette(strong), Ruritania.Gazette(weak), new Reading(Source.CodersReading("coder", "us")));
        var asked = one.Says(1, Ruritania.Queen.Demands(Visit));
        var invited = one.Says(2, Ruritania.Queen.Invites(Visit));
        coder.Says(1, other.Says(1, Ruritania.Queen.Suggests(Visit)).IsSameAs(asked));
        coder.Says(2, other.Says(2, Ruritania.Queen.Discusses(Visit)).IsSameAs(invited));
        var chronicle = Ruritania.ChronicleOf(one, other, coder);
        Assert.Equal((AskGrade.Suggest, 2), (Assert.Single(chronicle.Requests).Grade, chronicle.Requests[0].Asked.Accounts.Count));
        Assert.Equal(Visit, Assert.Single(chronicle.Invitations).Deed);
    }

    private static SpeechVerb Verb(string code) => All.Single(verb => verb.Code == code);
}
