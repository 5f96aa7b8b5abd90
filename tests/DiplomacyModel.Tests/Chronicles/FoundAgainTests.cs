using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>What was written down is found again: the wording, what is part of an event, and in words the equivalents, the medium and for whom somebody speaks.</summary>
public sealed class FoundAgainTests
{
    [Fact]
    public void The_words_from_which_it_was_read_are_in_every_account()
    {
        var (gazette, correction) = (Ruritania.Gazette(), Ruritania.Gazette("correction"));
        const string Words = "The Chancellor pledged to create conditions.";
        var pledge = gazette.Says(1, Ruritania.TheChancellor.PledgesTo(Ruritania.Conditions), Words);
        var other = gazette.Says(2, Ruritania.Queen.Affirms(Ruritania.Relation.Is(Ruritania.High)));
        var report = gazette.Close();
        var chronicle = Chronicle.Of(Ruritania.Things, report);
        Assert.Equal([Words, Words, null], new[] { pledge.Id, pledge.Deed().Id, other.Id }.Select(id => chronicle.Find(id).Values[0].Wording));
        Assert.Equal(Words, chronicle.Commitments[0].Made.First.Wording);

        // Also where a retraction makes all anew.
        correction.Says(1, pledge.Became(ProgressKind.Retracted));
        Assert.Equal((Words, true), chronicle.With(correction.Close()).Find(pledge.Id).Values.Select(account => (account.Wording!, account.IsRetracted)).Single());
    }

    [Fact]
    public void What_is_part_of_an_event_is_around_it()
    {
        var (gazette, herald) = (Ruritania.Gazette(), Ruritania.Gazette("herald"));
        var summit = gazette.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
        var same = herald.Says(1, Meeting.Between(Ruritania.Queen, Ruritania.TheChancellor).On("2031-05-04"));
        var dinner = herald.Says(2, Meeting.Between(Ruritania.Flavia, Ruritania.Rupert).On("2031-05-04"));
        var perhaps = herald.Says(3, Meeting.Between(Ruritania.Flavia, Ruritania.Rupert).On("2031-05-05"));
        herald.Says(4, same.IsSameAs(summit));
        herald.Says(4, dinner.IsPartOf(same));
        herald.Says(4, perhaps.IsPartOf(same) with { Certainty = Certainty.Possible });
        Assert.Equal([dinner.Id], Ruritania.ChronicleOf(gazette, herald).Around(summit.Id).Select(account => account.Id));
    }

    [Fact]
    public void A_pledge_in_words_has_its_equivalents_its_parts_its_medium_and_for_whom_it_is_made()
    {
        var amount = new Amount(new(9), "million EUR")
        {
            Equivalents = [new(new(10, Approximator.About), "million USD")],
            Parts = [new(new(2), "million EUR") { Marks = [Marks.New], For = (What)Nouns.GrantAid, During = When.On("2031") }],
        };
        Assert.Equal(
            "Flavia Elphberg (for Ruritania) pledges by letter: provide loan (9 million EUR, that is about 10 million USD (of which 2 million EUR new for grant aid, in 2031))",
            Ruritania.Flavia.As(new Capacity.Representing(Ruritania.State)).PledgesTo(Provide.Of(Nouns.Loan).Of(amount)).Via(Medium.Letter).ToWords(Ruritania.Things));
        Assert.Equal("meeting of Flavia Elphberg and Rupert Hentzau online", Meeting.Between(Ruritania.Flavia, Ruritania.Rupert).Online().ToWords(Ruritania.Things));
    }

    [Theory]
    [InlineData("slightly over 106 million", 106, Approximator.MoreThan, "more than 106 (printed \"slightly over 106 million\") %")]
    [InlineData("the vast majority", 50, Approximator.MoreThan, "more than 50 (printed \"the vast majority\") %")]
    public void Words_without_a_width_are_a_bound_and_stay_as_printed(string printed, int number, Approximator word, string expected) =>
        Assert.EndsWith(expected, Figure.ShareOf(Nouns.VoteCast, new Quantity(number, word, printed)).ToWords(Ruritania.Things), StringComparison.Ordinal);
}
