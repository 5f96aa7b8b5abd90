using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/how-to-model-a-text.md, compiled and run.</summary>
public sealed class GuideSnippets
{
    [Fact]
    public void A_whole_text()
    {
        #region cast
        var ruritania = new Polity("ruritania", "Ruritania");
        var strelsau = new Polity("strelsau", "Strelsau");
        var relation = new Relation("ruritania-strelsau", [ruritania, strelsau]);
        var crown = new Office("crown", "Queen", ruritania, Branch.State);
        var chancellery = new Office("chancellery", "Chancellor", strelsau, Branch.Government);
        var flavia = new Person("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
        var rupert = new Person("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst));
        var accord = new Instrument("grain-accord", "Grain Accord");
        ThingSet things = [ruritania, strelsau, relation, crown, chancellery, flavia, rupert, accord];
        #endregion

        #region text
        var ship = new Topic("ship", "A vessel at sea.", "usage of news reports");
        var grain = new Topic("grain", "Cereals as goods.", "usage of news reports");
        var carry = new ActingVerb("carry", "To bring goods from place to place.", "usage of news reports");
        var text = new Reading(Source.OfficialText("joint-statement", "Joint statement of Zenda", Dateline.Parse("2031-05-06", "Zenda")));
        var we = Parties.Of(flavia.As(crown), rupert.As(chancellery));
        Items<Party> both = [ruritania, strelsau];

        // The Queen and the Chancellor met in Zenda on 4 and 5 May.
        var talks = text.Says(1, Meeting.Between([.. we.Members]).On(When.Between("2031-05-04", "2031-05-05")).In("Zenda"));
        text.During(talks);

        // We welcome the reopening of the embassy in March, and condemn attacks against ships that carry grain.
        text.Says(2, we.Welcomes(Reopen.Of(Nouns.Embassy).On("2031-03")));
        text.Says(2, we.Condemns(Nouns.ArmedAttack.Related(Preposition.Against, ship.SuchThat(carry.By(Party.Them, grain)))));

        // We will seek to expand trade, including in grain, while respecting international law.
        text.Says(3, we.IntendsTo(Expand.By(both, Nouns.Trade.Including(grain)).Seeking().While(Respect.By(both, Nouns.InternationalLaw))));

        // Strelsau undertakes to provide a loan of ten million crowns, of which four million are new, within ninety days of the entry
        // into force of the Grain Accord, if its parliament approves.
        var enters = text.Says(4, EnterIntoForce.Of(accord).Planned());
        var loan = new Amount(new Quantity(10), "million crowns") { Parts = [new(new Quantity(4), "million crowns") { Marks = [Marks.New] }] };
        var promise = text.Says(4, strelsau.Says(
            SpeechVerbs.Undertake,
            Provide.By(strelsau, Nouns.Loan).To(ruritania).Of(loan).Due(When.Within(LengthOfTime.Days(90), enters))
                .If(Approve.By(Nouns.Parliament.Of(strelsau), Nouns.Loan))));

        // Both sides call on all parties not to attack ports, and look forward to the restoration of relations at the level of ambassadors.
        text.Says(5, we.Says(SpeechVerbs.CallOn, Attack.Of(Nouns.Infrastructure.Being(Marks.Maritime)).Negated()).Toward(new Topic("party", "A side in a conflict.", "usage of news reports").ToExtent(Extent.All)));
        text.Says(5, we.LooksForwardTo(relation.IsRestored(RelationLevel.Ambassadorial)));
        #endregion

        #region ask
        var chronicle = Chronicle.Of(things, text.Close());
        var statements = chronicle.Statements.Select(told => told.First.Claim.ToWords(things));
        var open = chronicle.Commitments.Where(commitment => commitment.IsOpen("2031-06-01").IsPossible);
        #endregion
        Assert.Equal(
            [
                "Flavia Elphberg and Rupert Hentzau welcome: [reopen embassy, some day in March 2031]",
                "Flavia Elphberg and Rupert Hentzau condemn: armed attack against ship such that they: carry grain",
                "Flavia Elphberg and Rupert Hentzau state the intention: Ruritania and Strelsau to seek to expand trade, including grain, while: Ruritania and Strelsau: respect international law",
                "Strelsau undertakes: if parliament of Strelsau: approve loan: Strelsau: provide loan to Ruritania (10 million crowns (of which 4 million crowns new)) by within 90 days of what was said (joint-statement/4.1)",
                "Flavia Elphberg and Rupert Hentzau call on all party: not: attack maritime infrastructure",
                "Flavia Elphberg and Rupert Hentzau look forward: Ruritania – Strelsau: relations ambassadorial, resuming",
            ],
            statements);
        Assert.Equal(2, open.Count());
        Assert.Equal("joint-statement/4.2", promise.Id.ToString());
    }

    [Fact]
    public void Links_are_a_source_of_their_own()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var meeting = Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor);
        var (inTheGazette, inTheHerald) = (gazette.Says(1, meeting), herald.Says(1, meeting.On("2031-05")));
        var request = gazette.Says(2, Ruritania.Queen.Suggests(Ruritania.Conditions));
        var reply = herald.Says(2, Ruritania.TheChancellor.IsWillingTo(Ruritania.Conditions));
        #region links
        var coder = new Reading(Source.CodersReading("coder", "our reading"));
        coder.Says(1, inTheHerald.IsSameAs(inTheGazette));
        coder.Says(2, reply.Answers(request) with { Certainty = Certainty.Likely });
        #endregion
        var chronicle = Ruritania.ChronicleOf(gazette, herald, coder);
        Assert.Equal(2, Assert.Single(chronicle.Meetings).Accounts.Count);
        Assert.True(Assert.Single(chronicle.Requests).HasReply);
    }
}
