using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <content>What each side did, and who was a party.</content>
public sealed partial class InstrumentLife
{
    /// <summary>Whether a side had taken a step by a day: signed, ratified, acceded, given notice.</summary>
    /// <param name="side">The side; who acts for it follows from offices and organs.</param>
    /// <param name="step">The step.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// True when it is told, and nobody denies it or dates what is done once later; an approval by one body of the side is one. False where it is told of a later day only, or said not to have been by then; not so
    /// of what may be done more than once. What is denied of one day (<c>.On("2031-03-01").Negated()</c>), of a time told by something else, or of a place, says nothing of others; "not until then" is <c>.On(When.Until(…))</c>. Maybe where dates or sides do not decide, where sources contradict each other, and where nothing is told.
    /// </returns>
    public Truth Has(Ref<Actor> side, InstrumentStep step, LocalDate day) => Done(side, row => row.Step == step, IsOnce(Guard.Defined(step)), day);

    /// <summary>Whether a side had taken a step by a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="side">The side.</param>
    /// <param name="step">The step.</param>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth Has(Ref<Actor> side, InstrumentStep step, [StringSyntax(Edtf.Syntax)] string day) => Has(side, step, ExactDay.Parse(day));

    /// <summary>Whether a side was a party on a day: told to be, to have joined, or the instrument was in force for it, even if it rested.</summary>
    /// <param name="side">The side.</param>
    /// <param name="day">The day.</param>
    /// <returns>As for <see cref="IsInForceFor(Ref{Actor}, LocalDate)"/>. To have signed or witnessed makes no party; a list marked closed leaves out who is not on it.</returns>
    public Truth IsParty(Ref<Actor> side, LocalDate day)
    {
        var inForce = ForSide(side, day, status => status is InstrumentStatus.InForce or InstrumentStatus.Suspended);
        var member = IsMember(side, day);
        return member.IsNone ? inForce : forceSteps.Value.Count == 0 ? member.Truth : member.Truth | inForce;
    }

    /// <summary>Whether a side was a party on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="side">The side.</param>
    /// <param name="day">One exact day, such as <c>2031-06-01</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth IsParty(Ref<Actor> side, [StringSyntax(Edtf.Syntax)] string day) => IsParty(side, ExactDay.Parse(day));

    /// <summary>Whoever has a part in it by its own words or by what is told: states, bodies and groups, in the order of their ids. That somebody was a party is asked of a day.</summary>
    public Items<Ref<Actor>> Sides =>
    [
        .. between
            .Concat(from row in rows
                    from party in row.Claim is Roster roster ? roster.Entries.Select(entry => entry.Who) : InstrumentTelling.Doers(row.Claim).Concat(InstrumentTelling.For(row.Claim))
                    from who in party.Who.Values.Concat(party.Capacities.OfType<Capacity.Representing>().Select(capacity => capacity.Principal))
                    where !chronicle.Things.TryFind(new Ref<Person>(who.Id), out _)
                    select who)
            .Distinct().OrderBy(side => side.Id.Text, StringComparer.Ordinal),
    ];

    private static bool IsOnce(InstrumentStep step) => step is InstrumentStep.Signature or InstrumentStep.Witnessing or InstrumentStep.Ratification
        or InstrumentStep.Accession or InstrumentStep.Deposit or InstrumentStep.Force or InstrumentStep.Withdrawal or InstrumentStep.End;

    private Truth Done(Ref<Actor> side, Func<InstrumentRow, bool> isIt, bool isOnce, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(side);
        var all = bySide.Value.MayBeOf(side).Where(isIt).Select(row => (Row: row, Is: IsAmong(side, InstrumentTelling.Doers(row.Claim)))).Where(row => row.Is.IsPossible).ToArray();

        // Who tells on no day what is done once, and others date, tells of that.
        var told = !isOnce ? all : [.. all.Where(row => row.Row.IsDated || row.Row.IsDenial || !Array.Exists(all, other => other.Is.IsTrue && other.Row is { IsDated: true, IsDenial: false } && other.Row.Date.IsFinerThan(row.Row.Date) && !MayBeAgain(side, other.Row) && !IsContested(other.Row)))];
        var done = told.Where(row => !row.Row.IsDenial).Aggregate(Truth.False, (any, row) => any | (row.Is & row.Row.Date.IsOnOrBefore(day) & SureUnlessContested(row.Row)));
        var isNotYet = told.Any(row => row.Is.IsTrue && !row.Row.IsOfItsTime && (row.Row.IsDenial ? row.Row.Date.IsOnOrAfter(day).IsTrue : isOnce && !MayBeAgain(side, row.Row)));
        return done.IsTrue && isOnce && IsLaterBySome(told.Where(row => row.Is.IsTrue).Select(row => row.Row), day) ? Truth.Maybe
            : done.IsPossible ? done
            : Truth.Of(false, !isNotYet);
    }

    // Who had left before may have come before.
    private bool MayBeAgain(Ref<Actor> side, InstrumentRow row) => row.Step is InstrumentStep.Accession or InstrumentStep.Withdrawal or InstrumentStep.Force or InstrumentStep.End
        && rows.Any(left => left is { IsDenial: false, Step: InstrumentStep.Notice or InstrumentStep.Withdrawal or InstrumentStep.End } && left != row && left.Date.Precedes(row.Date).IsPossible
            && (InstrumentTelling.Doers(left.Claim) is not { Count: > 0 } doers || IsAmong(side, doers).IsPossible));

    // Whether somebody tells it of later days only: of what is done once, one of two dates is wrong, and nobody knows which.
    private static bool IsLaterBySome(IEnumerable<InstrumentRow> rows, LocalDate day) => rows.Where(row => !row.IsDenial)
        .GroupBy(row => (row.Account.Source, row.Account.Through is [.., var innermost] ? innermost.Voices : []))
        .Any(word => word.All(row => row.Date.IsOnOrBefore(day).IsFalse));

    // By what is told of belonging: states, lists, joining and leaving.
    private (Truth Truth, bool IsNone) IsMember(Ref<Actor> side, LocalDate day)
    {
        var steps = bySide.Value.MayBeOf(side).SelectMany(row => MemberSteps(side, row).Select(step => (step.Step, step.IsDoubtful || IsContested(row)))).ToArray();
        return (Belonging.On(steps, day), steps.Length == 0);
    }

    private IEnumerable<(HistoryStep<bool> Step, bool IsDoubtful)> MemberSteps(Ref<Actor> side, InstrumentRow row)
    {
        var among = IsAmong(side, row.Claim is Roster roster ? [.. roster.Entries.Select(entry => entry.Who)] : InstrumentTelling.Doers(row.Claim));
        return (row.Claim, row.Step, row.IsDenial) switch
        {
            (Roster, _, _) => Belonging.Listed(row.Account, row.Date, among),
            _ when !among.IsPossible || row.IsOfItsTime => [],
            (MembershipState, _, true) or (_, InstrumentStep.Accession, true) => Belonging.Denied(row.Account, row.Date, !among.IsTrue),
            (MembershipState, _, _) => Chronicle.Days(row.Account).Select(date => On(date, HistoryStepKind.Attests, !among.IsTrue)),
            (_, InstrumentStep.Accession, _) => [On(row.Date, HistoryStepKind.Begins, !among.IsTrue)],
            (_, InstrumentStep.Withdrawal, false) => [On(row.Date, HistoryStepKind.Ends, !among.IsTrue)],

            // Who gives notice is mostly a party then.
            (_, InstrumentStep.Notice, false) => [On(row.Date, HistoryStepKind.Attests, true)],
            _ => [],
        };

        (HistoryStep<bool>, bool) On(UncertainDate date, HistoryStepKind kind, bool isDoubtful) => (new(date, kind, true, row.Account), isDoubtful);
    }
}
