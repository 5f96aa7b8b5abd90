using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>Which said claims their tellers have taken back, and which others say to be taken back. What takes back may be taken back itself.</summary>
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
        var told = steps.Where(step => step is { IsPutForward: true, Claim.Kind: ProgressKind.Retracted }).ToLookup(step => find(step.Claim.Of) is not { } claim || IsOfTheTeller(step.Source, claim.Source));
        var open = told[true].ToList();
        var standing = new List<Account<Progress>>();
        while (open.Count > 0)
        {
            var free = open.Where(step => !open.Exists(other => other != step && step.Id.IsWithin(other.Claim.Of))).ToList();
            free = free.Count == 0 ? open : free;
            standing.AddRange(free);
            open = [.. open.Except(free).Where(step => !free.Exists(other => step.Id.IsWithin(other.Claim.Of)))];
        }

        return new(
            standing.Select(step => step.Claim.Of).Distinct().GroupBy(of => of.Outermost).ToImmutableDictionary(group => group.Key, group => group.ToImmutableList()),
            [.. told.SelectMany(group => group).Select(step => step.Claim.Of.Outermost)],
            [.. told[false]]);
    }

    /// <summary>Whether a claim was taken back, or one in which it stands.</summary>
    public bool Cover(ClaimId id) => !byClaim.IsEmpty && byClaim.TryGetValue(id.Outermost, out var taken) && taken.Exists(id.IsWithin);

    /// <summary>Whether a step speaks of a claim, or of one inside it: then who tells the claim decides what the step does.</summary>
    public bool Concern(ClaimId id) => concerned.Contains(id.Outermost);

    // The same source or another of the same publisher; whoever codes the reports corrects the coding.
    private static bool IsOfTheTeller(Source step, Source claim) => step.Id == claim.Id || step.Kind == SourceKind.CodersReading
        || (step.Publisher ?? step.Title) == (claim.Publisher ?? claim.Title);
}
