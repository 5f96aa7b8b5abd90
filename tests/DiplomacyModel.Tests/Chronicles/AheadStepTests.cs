namespace DiplomacyModel.Tests;

/// <summary>Steps of what is hoped, expected or planned to be agreed or announced: their kind, and the day on which that was said.</summary>
public sealed class AheadStepTests
{
    private static readonly Parties Both = Parties.Of(Ruritania.State, Ruritania.Strelsau);
    private static readonly Change Step = Ruritania.Relation.Becomes(Ruritania.High);

    public static TheoryData<string, Claim, string> Said => new()
    {
        { "hopes to announce in December", Ruritania.Queen.Hopes(Both.Announces(Step).On("2031-12")), "Aspires [..2031-05-05]" },
        { "hoped in April to announce in December", Ruritania.Queen.Hopes(Both.Announces(Step).On("2031-12")).On("2031-04"), "Aspires 2031-04" },
        { "expects an agreement in November", Ruritania.Queen.Expects(Both.AgreesTo(Step).On("2031-11")), "Plans [..2031-05-05]" },
        { "set to agree", Both.AgreesTo(Step).Planned(), "Plans 2031-05-05" },
        { "set to agree in November", Both.AgreesTo(Step).On("2031-11").Planned(), "Plans 2031-05-05" },
        { "said in April to be set to agree", Ruritania.Queen.Says(Both.AgreesTo(Step).Planned()).On("2031-04-30"), "Plans 2031-04-30" },
        { "set to announce", Both.Announces(Step).Planned(), "Plans 2031-05-05" },
        { "announces the plan", Both.Announces(Step.Planned()).On("2031-05-01"), "Announces 2031-05-01" },
        { "announces the plan to agree", Both.Announces(Both.AgreesTo(Step).Planned()).On("2031-05-01"), "Announces 2031-05-01" },
        { "agrees to announce", Both.AgreesTo(Both.Announces(Step).On("2031-12")).On("2031-05-02"), "Agrees 2031-05-02" },
        { "agreed", Both.AgreesTo(Step).On("2031-05-03"), "Agrees 2031-05-03" },
        { "may agree", Both.AgreesTo(Step).May(), "Mentions 2031-05-05" },
        { "hopes that they may agree", Ruritania.Queen.Hopes(Both.AgreesTo(Step).May()), "Mentions [..2031-05-05]" },
        { "hopes to discuss it", Ruritania.Queen.Hopes(Both.Says(SpeechVerbs.Discuss, Step)), "Mentions [..2031-05-05]" },
        { "did not agree", Both.AgreesTo(Step).Negated(), "Mentions 2031-05-05" },
        { "did not agree on a plan", Both.AgreesTo(Step.Planned()).Negated(), "Mentions 2031-05-05" },
        { "planned", Step.On("2031-12").Planned(), "Plans 2031-05-05" },
        { "a state that is planned", Ruritania.Relation.Is(Ruritania.High).On("2031-12").Planned(), "Plans 2031-05-05" },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void Of_what_lies_ahead_the_outermost_word_is_the_step_on_the_day_on_which_it_was_said(string words, Claim claim, string step)
    {
        Assert.NotEmpty(words);
        var gazette = Ruritania.Gazette();
        gazette.Says(1, claim);
        var said = Assert.Single(Ruritania.ChronicleOf(gazette).Partnership(Ruritania.Relation).Tier.Said);
        Assert.Equal(step, $"{said.Kind} {said.Date}");
    }
}
