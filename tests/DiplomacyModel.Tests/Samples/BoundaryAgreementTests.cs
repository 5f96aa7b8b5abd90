using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>A real treaty that was signed and approved on one side, is applied, and was never told to be in force: the maritime boundary of 1990.</summary>
/// <remarks>
/// Facts, not texts, from: the message of the President to the Senate transmitting the agreement (1990); J. H. McNeill in the Naval War
/// College Review, volume 44, number 3 (1991); "USSR–USA Maritime Boundary Agreement" in the English Wikipedia (2024); the entry on the
/// agreement in The Eastern Arctic Seas Encyclopedia (2016).
/// </remarks>
public sealed class BoundaryAgreementTests
{
    private static readonly Polity UnitedStates = new("united-states", "United States", CountryCode.Parse("US"));
    private static readonly Polity SovietUnion = new("soviet-union", "Soviet Union");
    private static readonly Polity Russia = new("russia", "Russia", CountryCode.Parse("RU"));
    private static readonly Organization Senate = new("senate", "United States Senate", UnitedStates);
    private static readonly Organization SupremeSoviet = new("supreme-soviet", "Supreme Soviet", SovietUnion);
    private static readonly Office Secretary = new("secretary", "Secretary of State", UnitedStates, Branch.Government);
    private static readonly Office ForeignMinister = new("foreign-minister", "Minister of Foreign Affairs", SovietUnion, Branch.Government);
    private static readonly Person Baker = new("baker", new PersonName("Baker", "James", NameOrder.GivenFirst));
    private static readonly Person Shevardnadze = new("shevardnadze", new PersonName("Shevardnadze", "Eduard", NameOrder.GivenFirst));
    private static readonly Instrument Agreement = new("boundary-agreement", "Agreement on the Maritime Boundary") { Between = [UnitedStates, SovietUnion] };
    private static readonly Instrument Notes = new("boundary-notes", "Notes of 1 June 1990") { Between = [UnitedStates, SovietUnion] };

    private readonly Chronicle chronicle = Tell();

    [Fact]
    public void Signed_and_applied_and_nobody_says_that_it_is_in_force()
    {
        var life = chronicle.Instrument(Agreement);
        Assert.Equal([InstrumentStatus.SignedByAll], life.StatusOn("1990-06-10"));
        Assert.Equal([InstrumentStatus.AppliedProvisionally], life.StatusOn("1995-01-01"));
        Assert.Equal(Truth.Maybe, life.IsInForce("1995-01-01"));
        Assert.DoesNotContain(life.Force.Steps, step => step.Value == InstrumentStatus.InForce);
        Assert.Equal(Truth.Maybe, life.Has(UnitedStates, InstrumentStep.Approval, "1991-09-15"));
        Assert.Equal(Truth.True, life.Has(UnitedStates, InstrumentStep.Approval, "1991-09-16"));
    }

    [Fact]
    public void Whether_one_side_ratified_is_told_by_one_and_open_by_others()
    {
        var life = chronicle.Instrument(Agreement);
        Assert.Equal("encyclopedia", Assert.Single(life.StepsOf(InstrumentStep.Ratification), step => step.IsHeld).Source.Id);
        Assert.Equal(Truth.Maybe, life.Has(UnitedStates, InstrumentStep.Ratification, "1991-06-01"));
        Assert.Equal(Truth.True, life.Has(UnitedStates, InstrumentStep.Ratification, "1992-01-01"));
        Assert.Equal(Truth.False, life.Has(Russia, InstrumentStep.Approval, "2000-01-01"));
    }

    [Fact]
    public void The_condition_of_its_entry_cannot_be_told_to_be_met()
    {
        var life = chronicle.Instrument(Agreement);
        Assert.Equal(Truth.Maybe, life.IsMet(Assert.Single(life.Conditions), "2000-01-01"));
        Assert.Equal([InstrumentStatus.InForce], chronicle.Instrument(Notes).StatusOn("1990-06-15"));
    }

    [Fact]
    public void A_successor_stands_in_the_place_of_its_predecessor_only_where_that_is_told()
    {
        Assert.Equal(Truth.True, chronicle.Instrument(Agreement).Has(Russia, InstrumentStep.Accession, "1992-01-01"));
        Assert.Equal(Truth.Maybe, chronicle.Instrument(Agreement).Has(Russia, InstrumentStep.Signature, "1992-01-01"));
    }

    private static Chronicle Tell()
    {
        var message = new Reading(new Source("message", SourceKind.OfficialText, "Message to the Senate", When.On("1990")));
        message.Says(1, Sign.By([Baker.As(Secretary), Shevardnadze.As(ForeignMinister)], Agreement).On("1990-06-01").In("Washington"));
        message.Says(2, Agreement.Says(SpeechVerbs.Stipulate, EnterIntoForce.Of(Agreement).Once(Ratify.By([UnitedStates, SovietUnion], Agreement))));
        var review = new Reading(Source.NewsReport("review", "Naval War College Review", new Dateline(new(1991, 6, 1))));
        review.Says(1, ApplyProvisionally.By([UnitedStates, SovietUnion], Agreement).On("1990-06-15"));
        review.Says(2, EnterIntoForce.Of(Notes).On("1990-06-15"));
        var wiki = new Reading(new Source("wiki", SourceKind.NewsReport, "USSR–USA Maritime Boundary Agreement", When.On("2024")));
        wiki.Says(1, Approve.By(Senate, Ratify.By(UnitedStates, Agreement)).On("1991-09-16"));
        wiki.Says(2, Approve.By(new Organization("duma", "State Duma", Russia), Agreement).Negated());
        wiki.Says(3, SucceedTo.By(Russia, Agreement).On("1991-12"));
        var encyclopedia = new Reading(new Source("encyclopedia", SourceKind.NewsReport, "The Eastern Arctic Seas Encyclopedia", When.On("2016")));
        encyclopedia.Says(1, Ratify.By(UnitedStates, Agreement).On("1991"));
        encyclopedia.Says(2, SupremeSoviet.Declines(Ratify.By(SovietUnion, Agreement)));
        return Chronicle.Of(
            [UnitedStates, SovietUnion, Russia, Senate, SupremeSoviet, new Organization("duma", "State Duma", Russia), Secretary, ForeignMinister, Baker, Shevardnadze, Agreement, Notes],
            message.Close(),
            review.Close(),
            wiki.Close(),
            encyclopedia.Close());
    }
}
