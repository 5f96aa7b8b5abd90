using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.FsCheck;

/// <content>Deeds, states and acts: one form for each case.</content>
public static partial class ClaimArbitraries
{
    private static Gen<Deed> DeedsOf(int depth) =>
        from form in Gen.Choose(0, 9)
        from pair in Pairs()
        from what in WhatsOf(depth)
        from date in TimeArbitraries.UncertainDates.Generator
        from isDated in Gen.Elements(true, false)
        select isDated ? Deed(form, pair.One, pair.Other, what).On(date) : Deed(form, pair.One, pair.Other, what);

    private static Deed Deed(int form, Party one, Party other, What what) => form switch
    {
        0 => Meeting.Between(one, other),
        1 => Visit.Of(one),
        2 => Verbs.Cooperate.Between(one, other),
        3 => Verbs.Depart.By(one),
        4 => Verbs.Strengthen.By(one, what),
        5 => Verbs.CreateConditions.By(one, other, Activity.Live, Activity.Work),
        6 => Verbs.Support.By(one, other, what),
        7 => Verbs.Provide.By(one, what).To(other),
        8 => Verbs.Contribute.By(one, what),
        _ => Verbs.TakeEffect.Of(what),
    };

    private static Gen<State> StatesOf(int depth) =>
        from form in Gen.Choose(0, 15)
        from pair in Pairs()
        from what in WhatsOf(depth)
        from phrase in Gen.Elements(Phrases)
        from person in ActorArbitraries.Persons.Generator
        from office in ActorArbitraries.Offices.Generator
        from tier in Gen.Elements(Ladder)
        from of in depth == 0 ? Gen.Constant<Claim>(Ties.Is(Ladder[0])) : ClaimsOf(depth - 1)
        select form switch
        {
            0 => Ties.Is(tier),
            1 => Ties.Is(RelationLevel.Ambassadorial),
            2 => person.Holds(office),
            3 => office.IsVacant(),
            4 => office.Has(HeadsOfMission.Envoy),
            5 => person.Exists(),
            6 => new NameState((Ref<Thing>)Accord, "the Accord"),
            7 => new MembershipState(pair.One, (Ref<Thing>)Accord),
            8 => new RecognitionState(pair.One, (Ref<Thing>)office),
            9 => Accord.IsInForce(),
            10 => new BeingState(what, phrase),
            11 => new PropertyState(what, phrase),
            12 => new QualityState(what, Marks.Crucial),
            13 => RelatingVerb.Require.Of(what, phrase),
            14 => new KnowledgeState(pair.One, KnowledgeKind.Knows, of),
            _ => (State)new PracticeState(pair.One, phrase),
        };

    private static Act Act(int form, AskGrade ask, CommitGrade commit, Attitude attitude) => form switch
    {
        0 => DiplomacyModel.Act.Asserting.Instance,
        1 => DiplomacyModel.Act.Expecting.Instance,
        2 => DiplomacyModel.Act.Conversing.Instance,
        3 => new DiplomacyModel.Act.Asking(ask),
        4 => DiplomacyModel.Act.Offering.Instance,
        5 => new DiplomacyModel.Act.Committing(commit),
        6 => DiplomacyModel.Act.Accepting.Instance,
        7 => DiplomacyModel.Act.Declining.Instance,
        8 => DiplomacyModel.Act.Permitting.Instance,
        9 => DiplomacyModel.Act.Threatening.Instance,
        10 => DiplomacyModel.Act.Declaring.Instance,
        11 => new DiplomacyModel.Act.Evaluating(attitude),
        12 => DiplomacyModel.Act.Wishing.Instance,
        13 => DiplomacyModel.Act.Greeting.Instance,
        14 => DiplomacyModel.Act.Denying.Instance,
        _ => DiplomacyModel.Act.Withholding.Instance,
    };

    // Two who are not the same, each in some capacity or none.
    private static Gen<(Party One, Party Other)> Pairs() =>
        from actors in Gen.Shuffle(ActorArbitraries.World.OfType<Actor>().ToArray())
        from capacities in ActorArbitraries.Capacities.Generator.ArrayOf(2)
        from counts in Gen.Choose(0, 1).ArrayOf(2)
        select (actors[0].As([.. capacities.Take(counts[0])]), actors[1].As([.. capacities.Skip(1).Take(counts[1])]));

    // A thing, a phrase, or a claim.
    private static Gen<What> WhatsOf(int depth) => Gen.OneOf(
        Gen.Elements<What>(Ties, Accord),
        Gen.Elements(Phrases).Select(phrase => (What)phrase),
        depth == 0 ? Gen.Elements<What>(Topic.GlobalIssues) : ClaimsOf(depth - 1).Select(claim => (What)claim));
}
