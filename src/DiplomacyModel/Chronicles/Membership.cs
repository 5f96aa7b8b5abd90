using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>The view of what has members: who belonged to it when. Equal by content.</summary>
/// <remarks>
/// A view: one writes with the member (<c>vietnam.Joins(asean)</c>, <c>.WithdrawsFrom(…)</c>, <c>.IsMemberOf(…)</c>). A list of
/// members as published attests those on it; who is not on it may belong all the same, unless sources say otherwise.
/// </remarks>
public sealed record Membership
{
    private readonly Items<(Ref<Actor> Member, History<Ref<Actor>> History)> histories;

    internal Membership(Ref<Thing> of, IEnumerable<HistoryStep<Ref<Actor>>> steps)
    {
        Of = of;
        histories = [.. steps.GroupBy(step => step.Value).OrderBy(group => group.Key.Id.Text, StringComparer.Ordinal).Select(group => (group.Key, new History<Ref<Actor>>(group)))];
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
    /// <returns>False before they joined and after they left; Maybe where the dates do not decide, where sources contradict each other, since the last that is told, and where nothing is.</returns>
    public Truth Has(Ref<Actor> member, LocalDate day) => HistoryOf(member).AsOf(day).Is(_ => true);

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
}
