using static DiplomacyModel.Verbs;

namespace DiplomacyModel.Tests;

/// <summary>An envoy with two posts: which step is of which, by the receiving side; and an envoy who is called by the office only.</summary>
public sealed class AccreditationSidesTests
{
    private static readonly Polity Zenda = new("zenda", "Zenda");
    private static readonly Office Post = new("ambassador", "Ambassador", Ruritania.State, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Ruritania.Strelsau.Id) };
    private static readonly Office Second = new("ambassador-zenda", "Ambassador", Ruritania.State, Branch.Mission) { Seats = 1, Jurisdiction = new Ref<Actor>(Zenda.Id) };
    private static readonly Described Agrement = Nouns.Agrement.Of(Ruritania.Flavia);

    [Fact]
    public void What_one_receiving_side_does_is_of_the_post_there()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.State.Requests(Grant.By(Zenda, Agrement)).On("2030-01-10"));
        gazette.Says(2, Ruritania.State.Requests(Grant.Of(Agrement)).Toward(Zenda).On("2030-01-11"));
        gazette.Says(3, Zenda.Declines(Grant.Of(Agrement)).On("2030-01-12"));
        gazette.Says(4, Zenda.Declares(Ruritania.Flavia.IsA(Nouns.PersonaNonGrata).Begins()).On("2030-01-13"));
        gazette.Says(5, Zenda.Says(SpeechVerbs.Declare, Ruritania.Flavia.IsA(Nouns.PersonaNonGrata)).On("2030-01-14"));
        gazette.Says(6, Ruritania.Flavia.IsA(Nouns.PersonaNonGrata).Begins().DoneBy(Zenda).On("2030-01-15"));
        gazette.Says(7, Expel.By(Zenda, Ruritania.Flavia).On("2030-01-16"));
        var chronicle = Of(gazette);
        Assert.Equal(
            [
                "AgrementRequested 2030-01-10", "AgrementGiven 2030-01-10", "AgrementRequested 2030-01-11", "AgrementGiven 2030-01-11", "AgrementRefused 2030-01-12", "AgrementGiven 2030-01-12",
                "DeclaredUnwelcome 2030-01-13", "DeclaredUnwelcome 2030-01-14", "DeclaredUnwelcome 2030-01-15", "Expelled 2030-01-16",
            ],
            Steps(chronicle, Second));
        Assert.Empty(Steps(chronicle, Post));
    }

    [Fact]
    public void What_names_no_receiving_side_may_be_of_either_and_reverses_no_order()
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Post).On("2030-02-01"));
        gazette.Says(2, Appoint.By(Ruritania.State, Ruritania.Flavia).AsA(Second).On("2031-02-01"));
        gazette.Says(3, Expel.Of(Ruritania.Flavia).On("2030-06-01"));
        gazette.Says(4, Ruritania.Flavia.IsA(Nouns.PersonaNonGrata).Begins().On("2030-05-31"));
        var chronicle = Of(gazette);
        Assert.Equal(["Appointed 2030-02-01", "DeclaredUnwelcome 2030-05-31", "Expelled 2030-06-01"], Steps(chronicle, Post));
        Assert.Equal(["DeclaredUnwelcome 2030-05-31", "Expelled 2030-06-01", "Appointed 2031-02-01"], Steps(chronicle, Second));
        Assert.Equal((Truth.True, Truth.Maybe), (chronicle.Accreditation(Ruritania.Flavia, Post).IsInOrder, chronicle.Accreditation(Ruritania.Flavia, Second).IsInOrder));
    }

    [Fact]
    public void The_ambassador_is_who_alone_may_have_held_the_post_on_the_day()
    {
        var register = new Reading(new Source("register", SourceKind.Register, "Register of Ruritania"));
        register.Says(1, Ruritania.Rupert.Enters(Post).On("2028-01-01"));
        register.Says(1, Ruritania.Rupert.Leaves(Post).On("2029-12-31"));
        register.Says(2, Ruritania.Flavia.Enters(Post).On("2030-04-15"));
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Recall.By(Ruritania.State, Post.Holder()).For(Nouns.Consultation).On("2030-09-01"));
        gazette.Says(2, Ruritania.Strelsau.Says(SpeechVerbs.Declare, new BeingState(Post.Holder(), Nouns.PersonaNonGrata)).On("2031-01-05"));
        gazette.Says(3, Expel.By(Ruritania.Strelsau, Post.Holder()).On("2031-01-07"));
        gazette.Says(4, Recall.By(Ruritania.State, Post).On("2031-01-08"));
        gazette.Says(5, Recall.By(Ruritania.State, Post.Holder()).For(Nouns.Consultation).On("2028-09-01"));
        gazette.Says(6, Recall.By(Ruritania.State, Second.Holder()).On("2030-08-01"));
        gazette.Says(7, Expel.By(Ruritania.Strelsau, Post.Holder()));
        gazette.Says(8, Appoint.By(Ruritania.State, Post.Holder()).On("2031-02-01"));
        var chronicle = Chronicle.Of([.. Ruritania.Things, Zenda, Post, Second], register.Close(), gazette.Close());
        Assert.Equal(
            ["CredentialsPresented 2030-04-15", "RecalledForConsultation 2030-09-01", "DeclaredUnwelcome 2031-01-05", "Expelled 2031-01-07", "Recalled 2031-01-08"],
            Steps(chronicle, Post));
        Assert.Contains("RecalledForConsultation 2028-09-01", chronicle.Accreditation(Ruritania.Rupert, Post).Steps.Select(step => $"{step.Value} {step.Date}"));
        Assert.Empty(Steps(chronicle, Second));
    }

    private static IEnumerable<string> Steps(Chronicle chronicle, Office post) => chronicle.Accreditation(Ruritania.Flavia, post).Steps.Select(step => $"{step.Value} {step.Date}");

    private static Chronicle Of(Reading reading) => Chronicle.Of([.. Ruritania.Things, Zenda, Post, Second], reading.Close());
}
