using System.Collections.Immutable;

namespace DiplomacyModel;

/// <summary>Which said claims their tellers have taken back. What takes back may be taken back itself.</summary>
internal sealed class Retractions
{
    private readonly ImmutableDictionary<ClaimId, ImmutableList<ClaimId>> byClaim;

    private Retractions(ImmutableDictionary<ClaimId, ImmutableList<ClaimId>> byClaim) => this.byClaim = byClaim;

    public static Retractions None { get; } = new(ImmutableDictionary<ClaimId, ImmutableList<ClaimId>>.Empty);

    /// <summary>What these steps take back together, whatever their order; of those that take each other back, none stands.</summary>
    public static Retractions Of(IEnumerable<Account<Progress>> steps)
    {
        var open = steps.Where(step => step is { IsPutForward: true, Claim.Kind: ProgressKind.Retracted }).ToList();
        var standing = new List<Account<Progress>>();
        while (open.Count > 0)
        {
            var free = open.Where(step => !open.Exists(other => other != step && step.Id.IsWithin(other.Claim.Of))).ToList();
            free = free.Count == 0 ? open : free;
            standing.AddRange(free);
            open = [.. open.Except(free).Where(step => !free.Exists(other => step.Id.IsWithin(other.Claim.Of)))];
        }

        return new(standing.Select(step => step.Claim.Of).Distinct().GroupBy(of => of.Outermost).ToImmutableDictionary(group => group.Key, group => group.ToImmutableList()));
    }

    /// <summary>Whether a claim was taken back, or one in which it stands.</summary>
    public bool Cover(ClaimId id) => !byClaim.IsEmpty && byClaim.TryGetValue(id.Outermost, out var taken) && taken.Exists(id.IsWithin);
}
