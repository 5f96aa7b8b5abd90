using NodaTime;

namespace DiplomacyModel;

/// <summary>Folds the acts and steps of one undertaking into how it stood on a day.</summary>
/// <param name="Acts">The acts, at least one.</param>
/// <param name="Ends">What ends it.</param>
/// <param name="Parts">What does it in part; as ends with <see cref="CommitmentStatus.KeptInPart"/>.</param>
internal sealed record CommitmentFold(Items<CommitmentAct> Acts, Items<CommitmentEnd> Ends, Items<CommitmentEnd> Parts)
{
    public CommitmentStanding On(LocalDate day)
    {
        var made = Acts.Aggregate(Truth.False, (any, act) => any | IsBy(act, day));
        var binding = Acts.Aggregate(Truth.False, (any, act) => any | (IsBy(act, day) & act.IsBinding));
        CommitmentEnd[] told = [.. Ends.Where(end => end.IsBy(day).IsPossible)];
        var words = new CommitmentWords(told);
        var live = told.Where(end => !IsUndone(end, day).IsTrue && !told.Any(later => later.IsBy(day).IsTrue && words.IsReplacedBy(end, later).IsTrue)).ToArray();
        var perhapsUndone = words.AndEarlier(told.Where(word => !IsUndone(word, day).IsFalse));
        var isSurelyEnded = live.Any(end => end.IsBy(day).IsTrue && !perhapsUndone.Contains(end));
        var parts = Parts.Where(part => part.IsBy(day).IsPossible).ToArray();
        var isSurelyInPart = parts.Any(part => part.IsBy(day).IsTrue);

        var statuses = new SortedSet<CommitmentStatus>();
        if (!made.IsTrue && !(isSurelyEnded && binding.IsPossible))
        {
            statuses.Add(CommitmentStatus.NotYet);
        }

        if (Acts.Any(act => !act.IsBinding.IsTrue && IsBy(act, day).IsPossible) && !binding.IsTrue)
        {
            statuses.Add(CommitmentStatus.Voiced);
        }

        if (binding.IsPossible)
        {
            statuses.UnionWith(live.Select(end => end.Status));
            statuses.UnionWith(isSurelyEnded || isSurelyInPart ? [] : [CommitmentStatus.Open]);
            statuses.UnionWith(isSurelyEnded || parts.Length == 0 ? [] : [CommitmentStatus.KeptInPart]);
        }

        var isDenied = Acts.Any(act => act.IsDenied && act.Date.IsOnOrBefore(day).IsPossible) || live.Concat(parts).Any(step => step.Denials.Count > 0);
        var hasTwoEnds = new CommitmentWords(live).HasTwo;
        return new([.. statuses], binding.IsPossible && (isDenied || hasTwoEnds), RestsOn(day, [.. told, .. parts]));
    }

    private static Truth IsBy(CommitmentAct act, LocalDate day) => act.Date.IsOnOrBefore(day) & (act.IsDenied ? Truth.Maybe : Truth.True);

    // What was taken back may be promised again, or the taking back be taken back. The act that was taken back came before.
    private Truth IsUndone(CommitmentEnd end, LocalDate day) => !end.IsUndoneByNewAct ? Truth.False : Acts.Where(act => !act.IsTakenUpBy(end.Account.Claim))
        .Aggregate(end.IsWithdrawn(day), (any, act) => any | (IsBy(act, day) & act.IsBinding & end.Date.Precedes(act.Date)));

    private Items<Account<Claim>> RestsOn(LocalDate day, Items<CommitmentEnd> steps) =>
    [
        .. Acts.Where(act => act.Date.IsOnOrBefore(day).IsPossible).SelectMany(act => act.Tellings.Concat(act.Made.Denials)).Select(telling => telling.As<Claim>()!),
        .. steps.SelectMany(step => step.RestsOn).Distinct(),
    ];
}
