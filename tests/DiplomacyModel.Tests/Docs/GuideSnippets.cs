using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>The code of docs/how-to-model-a-text.md, compiled and run.</summary>
public sealed class GuideSnippets
{
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

    [Fact]
    public void Noun_phrases()
    {
        var minister = Ruritania.Flavia.As(Ruritania.Minister);
        #region phrases
        var field = new Topic("field", "An area of cooperation.", "usage of news reports");
        var isNew = new Mark("new", "Not there before.", "usage of news reports");
        var digital = new Topic("digital-transformation", "Moving work and services to digital means.", "usage of news reports");

        var newFields = field.Being(isNew).SuchAs(digital);
        var wish = minister.Wishes(Expand.Of(newFields));
        #endregion
        Assert.Equal("Flavia Elphberg wishes: expand new field, such as digital transformation and others", wish.ToWords(Ruritania.Things));
    }
}
