using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>The view of what has members: who belonged to it when. Equal by content.</summary>
/// <remarks>
/// A view: one writes with the member (<c>vietnam.Joins(asean)</c>, <c>.WithdrawsFrom(…)</c>, <c>.IsMemberOf(…)</c>). A list of
/// members as published attests those on it; who is not on it may belong all the same, unless it is marked closed.
/// </remarks>
public sealed record Membership
{
    private readonly Items<Account<Claim>> told;
    private readonly ThingSet things;
    private readonly Items<(Ref<Actor> Member, History<Ref<Actor>> History)> histories;

    internal Membership(Ref<Thing> of, Items<Account<Claim>> told, ThingSet things)
    {
        Of = of;
        this.told = told;
        this.things = things;
        histories =
        [
            .. (from account in told
                from who in WhoIn(account.Claim)
                from member in who.Values
                from date in account.IsHeld ? Chronicle.Days(account) : [account.Date]
                select new HistoryStep<Ref<Actor>>(date, account.IsHeld ? KindOf(account.Claim) : HistoryStepKind.Denies, member, account) { IsDoubtful = who.Kind == SlotKind.Alternatives })
            .GroupBy(step => step.Value).OrderBy(group => group.Key.Id.Text, StringComparer.Ordinal).Select(group => (group.Key, new History<Ref<Actor>>(group))),
        ];
    }

    /// <summary>Of what.</summary>
    public Ref<Thing> Of { get; }

    /// <summary>Whoever is told to have belonged to it at some time, in the order of their ids.</summary>
    public Items<Ref<Actor>> Ever => [.. histories.Where(row => row.History.Said.Any(step => step.Counts)).Select(row => row.Member)];

    /// <summary>What is told of one member over time.</summary>
    /// <param name="member">Who.</param>
    /// <returns>The history; empty where nothing is told.</returns>
    public History<Ref<Actor>> HistoryOf(Ref<Actor> member) => histories.FirstOrDefault(row => row.Member == member).History ?? new([]);

    /// <summary>Whether somebody belonged to it on a day.</summary>
    /// <param name="member">Who.</param>
    /// <param name="day">The day.</param>
    /// <returns>False before they joined and after they left, and on the day on which they are told not to belong or a closed list leaves them out; Maybe where the dates do not decide, where sources contradict each other, since the last that is told, and where nothing is.</returns>
    public Truth Has(Ref<Actor> member, LocalDate day) => Belonging.On(told.SelectMany(account => Steps(account, member)), day);

    /// <summary>Whether somebody belonged to it on a day, written as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="member">Who.</param>
    /// <param name="day">One exact day, such as <c>2023-10-10</c>.</param>
    /// <returns>As for the day.</returns>
    /// <exception cref="FormatException">The text is not EDTF, or not one exact day.</exception>
    public Truth Has(Ref<Actor> member, [StringSyntax(Edtf.Syntax)] string day) => Has(member, ExactDay.Parse(day));

    /// <summary>Who certainly belonged to it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The members in the order of their ids; <see cref="PossiblyOn"/> has those who may have, too.</returns>
    public Items<Ref<Actor>> On(LocalDate day) => [.. Ever.Definitely(member => Has(member, day))];

    /// <summary>Who belonged or may have belonged to it on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The members in the order of their ids, among those of whom something is told.</returns>
    public Items<Ref<Actor>> PossiblyOn(LocalDate day) => [.. Ever.Possibly(member => Has(member, day))];

    private static HistoryStepKind KindOf(Claim claim) => Chronicle.KindOf(claim as Change);

    private static IEnumerable<Slot<Ref<Actor>>> WhoIn(Claim claim) => claim switch
    {
        Change { State: MembershipState { Member.Who: var who } } => [who],
        MembershipState { Member.Who: var who } => [who],
        Roster { Kind: RosterKind.Members } roster => roster.Entries.Select(entry => entry.Who.Who),
        _ => [],
    };

    private IEnumerable<(HistoryStep<bool> Step, bool IsDoubtful)> Steps(Account<Claim> account, Ref<Actor> member)
    {
        if (account.Claim is Roster roster)
        {
            // Who may be among those on it by another name, in a group, as an organ, is not left out.
            var isOn = roster.Entries.Aggregate(Truth.False, (any, entry) => any | Is(entry.Who.Who));
            return isOn.IsFalse && roster.Entries.Any(entry => entry.Who.StandsOn(member, things).IsPossible) ? [] : Belonging.Listed(account, account.Date, isOn);
        }

        var who = WhoIn(account.Claim).Aggregate(Truth.False, (any, one) => any | Is(one));
        return !who.IsPossible ? []
            : account.IsHeld ? Chronicle.Days(account).Select(date => (new HistoryStep<bool>(date, KindOf(account.Claim), true, account), !who.IsTrue))
            : account.Claim is State || Spans.IsNever(account) ? Belonging.Denied(account, account.Claim is State ? account.Date : Spans.DayOfSaying(account), !who.IsTrue)
            : [(new HistoryStep<bool>(account.Date, HistoryStepKind.Denies, true, account), !who.IsTrue)];

        Truth Is(Slot<Ref<Actor>> who) => Truth.Of(who.Kind == SlotKind.Value && who.Values.Contains(member), who.Values.Contains(member));
    }
}
