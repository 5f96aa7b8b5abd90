using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>Which said claims their tellers have taken back, and which others say to be taken back. What takes back may be taken back itself.</summary>
/// <remarks>A source retracts its telling; who asserted or denied something withdraws that: it was said, and is nobody's word any more.</remarks>
internal sealed class Retractions
{
    private readonly ImmutableDictionary<ClaimId, ImmutableList<ClaimId>> byClaim;
    private readonly ImmutableHashSet<ClaimId> concerned;

    private Retractions(ImmutableDictionary<ClaimId, ImmutableList<ClaimId>> byClaim, ImmutableHashSet<ClaimId> concerned, Items<Account<Progress>> byOthers) =>
        (this.byClaim, this.concerned, ByOthers) = (byClaim, concerned, byOthers);

    public static Retractions None { get; } = new(ImmutableDictionary<ClaimId, ImmutableList<ClaimId>>.Empty, [], []);

    /// <summary>The steps by which somebody else says that a claim was taken back, or was an error.</summary>
    public Items<Account<Progress>> ByOthers { get; }

    /// <summary>What these steps take back together, whatever their order; of those that take each other back, none stands.</summary>
    /// <param name="steps">The steps of a chronicle.</param>
    /// <param name="find">Finds the account of a claim, or <see langword="null"/>.</param>
    public static Retractions Of(IEnumerable<Account<Progress>> steps, Func<ClaimId, Account<Claim>?> find)
    {
        var all = steps.Where(step => step.Claim.Kind is ProgressKind.Retracted or ProgressKind.Withdrawn).ToArray();
        var retracted = all.Where(step => step is { IsPutForward: true, Claim.Kind: ProgressKind.Retracted })
            .ToLookup(step => find(step.Claim.Of) is not { } claim || IsOfTheTeller(step, claim));

        // That something was withdrawn is a telling like others: where somebody denies it, it may stand. Whether that denial was taken back in turn is not asked.
        var withdrawn = all.Where(step => step is { IsPutForward: true, Claim.Kind: ProgressKind.Withdrawn } && MayTakeBack(step.Claim, find(step.Claim.Of)?.Claim)
            && !Array.Exists(all, other => other is { IsNegated: true, Stance: Stance.Told or Stance.Stated } && (other.Claim.Kind, other.Claim.Of) == (step.Claim.Kind, step.Claim.Of))).ToArray();
        var open = retracted[true].Concat(withdrawn).ToList();
        var standing = new List<Account<Progress>>();
        while (open.Count > 0)
        {
            var free = open.Where(step => !open.Exists(other => other != step && step.Id.IsWithin(other.Claim.Of))).ToList();
            free = free.Count == 0 ? open : free;
            standing.AddRange(free);
            open = [.. open.Except(free).Where(step => !free.Exists(other => step.Id.IsWithin(other.Claim.Of)))];
        }

        return new(
            standing.SelectMany(step => TakenBack(step.Claim, find)).Distinct().GroupBy(of => of.Outermost).ToImmutableDictionary(group => group.Key, group => group.ToImmutableList()),
            [.. retracted.SelectMany(group => group).Concat(withdrawn).Select(step => step.Claim.Of.Outermost)],
            [.. retracted[false]]);
    }

    /// <summary>Whether a step takes back what a claim says, as far as that claim is known: a retraction does, and the withdrawal of what was asserted or denied.</summary>
    public static bool MayTakeBack(Progress step, Claim? of) => step.Kind == ProgressKind.Retracted
        || (step.Kind == ProgressKind.Withdrawn && of is null or Statement { Act: Act.Asserting or Act.Denying });

    /// <summary>Whether a claim was taken back, or one in which it stands.</summary>
    public bool Cover(ClaimId id) => !byClaim.IsEmpty && byClaim.TryGetValue(id.Outermost, out var taken) && taken.Exists(id.IsWithin);

    /// <summary>Whether a step speaks of a claim, or of one inside it: then who tells the claim decides what the step does.</summary>
    public bool Concern(ClaimId id) => concerned.Contains(id.Outermost);

    // That it was said stays true where it was withdrawn.
    private static IEnumerable<ClaimId> TakenBack(Progress step, Func<ClaimId, Account<Claim>?> find) => step.Kind == ProgressKind.Retracted ? [step.Of]
        : find(step.Of)?.Claim is Statement said ? Enumerable.Range(1, said.Content.Count).Select(i => step.Of.Inner($"content-{i}"))
        : [];

    // The same source or another of the same publisher; whoever said it in a report; whoever codes the reports corrects the coding.
    private static bool IsOfTheTeller(Account<Progress> step, Account<Claim> claim) => step.Source.Id == claim.Source.Id || step.Source.Kind == SourceKind.CodersReading
        || (step.Source.Publisher ?? step.Source.Title) == (claim.Source.Publisher ?? claim.Source.Title)
        || (step.Through is [.., var taking] && claim.Through is [.., var telling] && taking.Voices == telling.Voices);
}
