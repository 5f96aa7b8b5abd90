using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.FsCheck;

/// <content>Claims inside claims, and what is simpler than each.</content>
public static partial class ClaimArbitraries
{
    private static readonly ClaimId[] Ids = [new("gazette", 1, 1), new("gazette", 1, 2), new("ministry", 1, 1)];

    private static Gen<Claim> ClaimsOf(int depth) => depth == 0
        ? Gen.OneOf(DeedsOf(0).Select(deed => (Claim)deed), StatesOf(0).Select(state => (Claim)state), Plain())
        : Gen.Frequency(
            (3, DeedsOf(depth - 1).Select(deed => (Claim)deed)),
            (3, StatementsOf(depth - 1).Select(statement => (Claim)statement)),
            (2, StatesOf(depth - 1).Select(state => (Claim)state)),
            (1, Plain()),
            (2, Around(depth - 1)));

    // Changes, figures, lists, links and steps.
    private static Gen<Claim> Plain() =>
        from form in Gen.Choose(0, 4)
        from state in StatesOf(0)
        from change in Gen.Elements(Enum.GetValues<ChangeKind>())
        from count in Gen.Choose(0, 500)
        from near in Gen.Elements(Enum.GetValues<Approximator>().Where(one => one != Approximator.Between).ToArray())
        from phrase in Gen.Elements(Phrases)
        from listed in ActorArbitraries.Parties.Generator
        from roster in Gen.Elements(Enum.GetValues<RosterKind>())
        from ids in Gen.Shuffle(Ids)
        from link in Gen.Elements(Enum.GetValues<LinkKind>())
        from step in Gen.Elements(Enum.GetValues<ProgressKind>())
        select form switch
        {
            0 => new Change(state, change),
            1 => Figure.CountOf(phrase, new Quantity(count, near)),
            2 => new Roster(Accord, roster, [new(listed)]),
            3 => new Link(ids[0], link, ids[1]),
            _ => (Claim)new Progress(ids[0], step),
        };

    private static Gen<Claim> Around(int depth) =>
        from form in Gen.Choose(0, 4)
        from one in ClaimsOf(depth)
        from other in ClaimsOf(depth)
        from condition in Gen.Elements(Enum.GetValues<ConditionKind>())
        from modal in Gen.Elements(Enum.GetValues<ModalKind>())
        select form switch
        {
            0 => new Not(one),
            1 => Several.All(one, other),
            2 => Several.Any(one, other),
            3 => new Conditional(condition, one, other),
            _ => (Claim)new Modal(modal, one),
        };

    private static Gen<Statement> StatementsOf(int depth) =>
        from pair in Pairs()
        from isJoint in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        from act in Acts.Generator
        from content in ClaimsOf(depth).ArrayOf(2)
        from count in Gen.Choose(1, 2)
        from beside in Gen.Elements(Enum.GetValues<AdverbialKind>())
        from extra in Gen.Choose(0, 5)
        from what in WhatsOf(depth)
        select Beside(
            act.IsEvaluating || act.IsConversing
                ? new Statement(isJoint ? [pair.One, pair.Other] : [pair.One], act, about: [what])
                : new Statement(isJoint ? [pair.One, pair.Other] : [pair.One], act, [.. content.Take(count)]),
            extra,
            beside,
            content[1]);

    private static Statement Beside(Statement statement, int extra, AdverbialKind kind, Claim claim) => extra switch
    {
        0 => statement.Beside(kind, claim),
        1 => statement.Presupposing(claim),
        2 => statement.WithAside(claim, AsideVoice.SpeakerOrReporter),
        _ => statement,
    };

    // Without what stands around it; of several parts one.
    private static IEnumerable<T> Simpler<T>(T claim)
        where T : SituatedClaim =>
        (claim.Setting == Setting.NotMentioned ? [] : new[] { claim with { Setting = Setting.NotMentioned } })
            .Concat(claim is Statement { Content.Count: > 1 } statement && (object)new Statement(statement.Voices, statement.Act, [statement.Content[0]]) is T fewer ? [fewer] : []);

    private static IEnumerable<Claim> SimplerClaims(Claim claim)
    {
        var inner = claim.Match(
            _ => [],
            statement => statement.Content,
            _ => [],
            change => [change.State],
            _ => [],
            _ => [],
            _ => [],
            _ => [],
            not => [not.Claim],
            several => several.Claims,
            conditional => [conditional.Condition, conditional.Claim],
            modal => (Items<Claim>)[modal.Claim]);
        return claim is SituatedClaim situated ? inner.Concat(Simpler(situated)) : inner;
    }
}
