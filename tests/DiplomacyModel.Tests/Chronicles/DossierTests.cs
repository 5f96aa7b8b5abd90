using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What belongs to a matter and what does not; what is offered, and how that was answered.</summary>
public sealed class DossierTests
{
    private static readonly Matter Visas = new("visas", "Visas");
    private static readonly Matter Trade = new("trade", "Trade");
    private static readonly Giving Loan = Provide.By(Ruritania.Strelsau, Nouns.Loan).To(Ruritania.State);
    private static readonly Visit Journey = Visit.By(Ruritania.TheChancellor, Ruritania.State);

    [Fact]
    public void A_matter_has_what_names_it_and_what_is_tied_to_that_and_nothing_else()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var asked = gazette.Says(1, Ruritania.Queen.Urges(Ruritania.Conditions.InMatter(Visas)).Toward(Ruritania.TheChancellor).On("2031-02-01"));
        gazette.Says(2, gazette.Says(2, Ruritania.Queen.Urges(Ruritania.Conditions).Toward(Ruritania.TheChancellor).On("2031-03-15")).Linked(LinkKind.Renews, asked));
        var pledge = gazette.Says(3, Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions.InMatter(Visas)).On("2031-03"));
        gazette.Says(4, pledge.Became(ProgressKind.Done).On("2031-04-15"));
        gazette.Says(5, Ruritania.Queen.Invites(Journey.InMatter(Visas)));
        herald.Says(1, herald.Says(1, Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions).On("2031-03-01")).IsSameAs(pledge));

        // Of another matter, of none, or tied in another way.
        gazette.Says(6, Ruritania.Queen.Urges(Loan.InMatter(Trade)).On("2031-02-02"));
        gazette.Says(7, Ruritania.TheChancellor.PledgesTo(Loan).On("2031-02-03"));
        gazette.Says(8, Ruritania.Queen.Invites(Visit.By(Ruritania.Students, Ruritania.State)));
        gazette.Says(9, gazette.Says(9, Ruritania.Queen.Appreciates(Nouns.Trade).On("2031-02-04")).Linked(LinkKind.BecauseOf, asked));

        var dossier = Ruritania.ChronicleOf(gazette, herald).Dossier(Visas);
        Assert.Equal(Visas.Id, dossier.Matter.Id);
        Assert.Equal(["gazette/1.1", "herald/1.1", "gazette/3.1", "gazette/2.1", "gazette/4.1", "gazette/5.1"], dossier.Entries.Select(entry => entry.Id.ToString()));
        Assert.Equal(["gazette/1.1", "gazette/2.1"], dossier.Requests.Select(request => request.Asked.First.Id.ToString()));
        Assert.Equal(["gazette/5.1"], dossier.Invitations.Select(invitation => invitation.Offered.First.Id.ToString()));
        Assert.Equal(["gazette/3.1"], dossier.Commitments.Select(commitment => commitment.Made.First.Id.ToString()));
        Assert.Equal(
            [
                "1 February 2031 [renewed; no answer in this chronicle]",
                "1 March 2031 [kept]",
                "some day in March 2031 [kept]",
                "15 March 2031 [no answer in this chronicle]",
                "15 April 2031",
                "no day told [no answer in this chronicle]",
            ],
            dossier.ToWords(Ruritania.Things).Select(line => line.Split(": ")[0] + (line.Contains('[', StringComparison.Ordinal) ? " " + line[line.IndexOf('[', StringComparison.Ordinal)..] : "")));
    }

    [Theory]
    [InlineData("accept", "accepted")]
    [InlineData("accept-if", "accepted under a condition")]
    [InlineData("decline", "declined")]
    [InlineData("accept decline", "accepted; declined")]
    [InlineData("accept accept", "accepted")]
    [InlineData("visit", "done")]
    [InlineData("thank", "no answer in this chronicle")]
    [InlineData("planned", "no answer in this chronicle")]
    public void An_invitation_is_answered_by_an_acceptance_a_refusal_or_the_visit(string replies, string words)
    {
        var gazette = Ruritania.Gazette();
        var invitation = gazette.Says(1, Ruritania.Queen.Invites(Journey));
        foreach (var (reply, i) in replies.Split(' ').Select((reply, i) => (reply, i)))
        {
            Claim said = reply switch
            {
                "accept" => Ruritania.TheChancellor.Accepts(Journey),
                "accept-if" => Ruritania.TheChancellor.Accepts(Journey.If(Loan)),
                "decline" => Ruritania.TheChancellor.Declines(Journey),
                "visit" => Journey.On("2031-04-01"),
                "thank" => Ruritania.TheChancellor.Thanks(),
                _ => Journey.Planned(),
            };
            gazette.Says(i + 2, new Link(gazette.Says(i + 2, said).Id, LinkKind.Answers, invitation.Id));
        }

        Assert.Equal(words, Assert.Single(Ruritania.ChronicleOf(gazette).Invitations).ToString());
    }

    [Fact]
    public void Who_is_invited_where_a_text_leaves_it_open()
    {
        var either = new Party(Slot<Ref<Actor>>.OneOf([Ruritania.Rupert, Ruritania.Flavia]));
        Items<Party> rupert = [Ruritania.Rupert];
        Assert.Equal((Truth.Maybe, Truth.False), Invited([either]));
        Assert.Equal((Truth.True, Truth.Maybe), Invited(rupert.AsOpen()));
        Assert.Equal((Truth.True, Truth.False), Invited(rupert));

        (Truth, Truth) Invited(Items<Party> visitors)
        {
            var gazette = Ruritania.Gazette();
            gazette.Says(1, Ruritania.State.Invites(Visit.By(visitors, Ruritania.Strelsau)));
            var invitation = Assert.Single(Ruritania.ChronicleOf(gazette).Invitations);
            return (invitation.Invites(Ruritania.Rupert), invitation.Invites(Ruritania.Students));
        }
    }

    [Fact]
    public void An_answer_follows_what_it_answers_and_was_given()
    {
        var gazette = Ruritania.Gazette();
        var asked = gazette.Says(1, Ruritania.Queen.Urges(Loan).Toward(Ruritania.TheChancellor).On("2031-02-01"));
        gazette.Says(2, gazette.Says(2, Ruritania.TheChancellor.Accepts(Loan).On("2031-01-15")).Linked(LinkKind.Answers, asked));
        gazette.Says(3, gazette.Says(3, Ruritania.Queen.Expects(Ruritania.TheChancellor.Accepts(Loan).On("2031-02-10")).On("2031-02-02")).The<Statement>().Linked(LinkKind.Answers, asked));
        var request = Assert.Single(Ruritania.ChronicleOf(gazette).Requests);
        Assert.Equal((Truth.False, Truth.False), (request.IsAnsweredBy("2031-01-20"), request.IsAnsweredBy("2031-03-01")));

        gazette = Ruritania.Gazette();
        asked = gazette.Says(1, asked.Content);
        gazette.Says(2, gazette.Says(2, Ruritania.TheChancellor.Accepts(Loan).On("2031-02-15")).Linked(LinkKind.Answers, asked));
        request = Assert.Single(Ruritania.ChronicleOf(gazette).Requests);
        Assert.Equal((Truth.False, Truth.True), (request.IsAnsweredBy("2031-02-14"), request.IsAnsweredBy("2031-02-15")));
    }
}
