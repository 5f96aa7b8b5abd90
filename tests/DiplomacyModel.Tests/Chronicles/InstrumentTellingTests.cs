using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>Which step of which instrument a claim tells, and of whom.</summary>
public sealed class InstrumentTellingTests
{
    private static readonly Polity Graustark = new("graustark", "Graustark");
    private static readonly Instrument Accord = new("accord", "Grain Accord") { Between = [Ruritania.State, Ruritania.Strelsau] };
    private static readonly Instrument Convention = new("convention", "Convention on Rivers");
    private static readonly MembershipState Member = new(Graustark, Convention);
    private static readonly Topic[] OfActs = [Nouns.Ratification, Nouns.Accession, Nouns.Signature];

    public static TheoryData<string, Claim> Steps => new()
    {
        { "Ratification", Ratify.By(Graustark, What.AllOf(Accord, Convention)) },
        { "Ratification", Ratify.By(Graustark, Convention).In(Phase.Complete) },
        { "", Ratify.By(Graustark, Convention).In(Phase.Begin) },
        { "", Ratify.By(Graustark, What.AnyOf(Accord, Convention)) },
        { "", Ratify.By(Graustark, Accord) },
        { "", Ratify.By(Graustark, Nouns.Agreement.Of(Convention)) },
        { "", Sign.By(Graustark, Nouns.Ratification.Of(Convention)) },
        { "Accession", Member.Begins() },
        { "Withdrawal", Member.Ends() },
        { "Withdrawal", WithdrawFrom.By(Graustark, Convention) },
        { "Force", new InForceState(Convention).Begins() },
        { "Suspension", new InForceState(Convention).Suspends() },
        { "Resumption", new InForceState(Convention).Resumes() },
        { "End", new InForceState(Convention).Ends() },
        { "Witnessing", Sign.By(Graustark.InRole(ParticipantRole.Witness), Convention) },
    };

    [Theory]
    [MemberData(nameof(Steps))]
    public void Which_step_it_is(string step, Claim claim)
    {
        var life = Life(text => text.Says(1, claim));
        Assert.Equal(step, string.Join(' ', Enum.GetValues<InstrumentStep>().Where(one => one != InstrumentStep.None && life.StepsOf(one).Count > 0)));
    }

    [Fact]
    public void An_act_about_an_act_is_of_the_instrument()
    {
        Assert.All(OfActs, act =>
        {
            var life = Life(text =>
            {
                text.Says(1, Deposit.By(Graustark, act.Of(Convention)));
                text.Says(2, Approve.By(Graustark, act.Of(Convention)));
            });
            Assert.Equal((1, 1), (life.StepsOf(InstrumentStep.Deposit).Count, life.StepsOf(InstrumentStep.Approval).Count));
        });
        Assert.Empty(Life(text => text.Says(1, Deposit.By(Graustark, Nouns.Loan.Of(Convention)))).StepsOf(InstrumentStep.Deposit));
    }

    [Fact]
    public void Who_joins_is_a_party_and_who_leaves_is_none()
    {
        var life = Life(text =>
        {
            text.Says(1, Member.Begins().On("2030-01-01"));
            text.Says(2, WithdrawFrom.By(Graustark, Convention).On("2031-01-01"));
        });
        Assert.Equal([Truth.False, Truth.True, Truth.False], Days(day => life.IsParty(Graustark, day), "2029-12-31", "2030-06-01", "2031-01-02"));
    }

    [Fact]
    public void Applied_provisionally_from_one_day_to_another()
    {
        var life = Life(text =>
        {
            text.Says(1, ApplyProvisionally.By(Graustark, Convention).In(Phase.Begin).On("2030-01-01"));
            text.Says(2, ApplyProvisionally.By(Graustark, Convention).In(Phase.Continue).On("2030-03-01"));
            text.Says(3, ApplyProvisionally.By(Graustark, Convention).In(Phase.Stop).On("2030-06-01"));
            text.Says(4, Ruritania.Queen.Denies(ApplyProvisionally.By(Graustark, Convention).On("2029-01-01")));
        });
        Assert.Equal([HistoryStepKind.Begins, HistoryStepKind.Attests, HistoryStepKind.Ends], life.Provisionally.Steps.Select(step => step.Kind));
        Assert.Equal([true, true, false], Days(day => life.StatusOn(day).Contains(InstrumentStatus.AppliedProvisionally), "2030-01-01", "2030-05-01", "2030-07-01"));
    }

    [Fact]
    public void What_kinds_it_is_or_became()
    {
        var life = Life(text =>
        {
            text.Says(1, new BeingState(Convention, Nouns.Treaty).Begins());
            text.Says(2, new BeingState(Convention, Nouns.Memorandum).Ends());
            text.Says(3, new BeingState(Accord, Nouns.Agreement));
        });
        Assert.Equal([Nouns.Treaty], life.Kinds);
    }

    private static T[] Days<T>(Func<string, T> question, params string[] days) => [.. days.Select(question)];

    private static InstrumentLife Life(Action<Reading> tell)
    {
        var text = Ruritania.Gazette();
        tell(text);
        return Chronicle.Of(Ruritania.Things.With([Graustark, Accord, Convention]), text.Close()).Instrument(Convention);
    }
}
