using NodaTime;

namespace DiplomacyModel;

/// <summary>What tells of somebody that they belonged to something on a day, or did not: one rule for who asks of members, and of parties to an instrument.</summary>
internal static class Belonging
{
    public static Truth On(IEnumerable<(HistoryStep<bool> Step, bool IsDoubtful)> told, LocalDate day)
    {
        var steps = told.ToArray();
        return Readings.Decide(steps.Select(row => (row.Step, row.IsDoubtful || IsNeverDespite(row.Step))), day, isMember => isMember);

        // "We never joined", where somebody tells that they had.
        bool IsNeverDespite(HistoryStep<bool> step) =>
            !step.Value && Spans.IsNever(step.Account) && steps.Any(other => other.Step is { Value: true, Counts: true } && !step.Date.Precedes(other.Step.Date).IsTrue);
    }

    /// <summary>Who is on a list of members belongs on its day, who is on a list of those who are not does not, and neither does who is not on a closed list of members.</summary>
    /// <param name="list">The account of a <see cref="Roster"/>.</param>
    /// <param name="date">Its day.</param>
    /// <param name="isOn">Whether the one who is asked for is on it.</param>
    public static IEnumerable<(HistoryStep<bool> Step, bool IsDoubtful)> Listed(Account<Claim> list, UncertainDate date, Truth isOn) => ((Roster)list.Claim, list.IsDenial) switch
    {
        ({ Kind: RosterKind.Members }, true) when isOn.IsPossible => [(new(date, HistoryStepKind.Denies, true, list), false)],
        (_, true) => [],
        ({ Kind: RosterKind.Members } roster, _) => isOn.IsPossible ? [(new(date, HistoryStepKind.Attests, true, list), !isOn.IsTrue)]
            : IsWhole(roster) ? [(new(date, HistoryStepKind.Attests, false, list), false)]
            : [],
        _ => isOn.IsPossible ? [(new(date, HistoryStepKind.Attests, false, list), !isOn.IsTrue)] : [],
    };

    /// <summary>Who is said not to belong, or never to have joined, did not on that day; what else tells that they did is disputed by it.</summary>
    public static IEnumerable<(HistoryStep<bool> Step, bool IsDoubtful)> Denied(Account<Claim> denial, UncertainDate date, bool isDoubtful) =>
    [
        (new(date, HistoryStepKind.Attests, false, denial), isDoubtful),
        (new(date, HistoryStepKind.Denies, true, denial), isDoubtful),
    ];

    /// <summary>Whether a list names all: it is closed, and nobody on it is unnamed.</summary>
    public static bool IsWhole(Roster roster) => roster.Entries.Extent == ListExtent.Closed && roster.Entries.All(entry => entry.Who.Who.Kind == SlotKind.Value);
}
