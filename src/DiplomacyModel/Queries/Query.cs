using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace DiplomacyModel;

/// <summary>A query for meetings: between whom, of what medium, in which window. Immutable; equal by content.</summary>
/// <remarks>
/// Text and fluent words make the same tree. <see cref="ToString"/> gives the canonical text, and reading that gives an
/// equal query, as long as its media are those that the library knows.
/// This version asks for meetings only.
/// </remarks>
public sealed record Query
{
    private Query()
    {
    }

    /// <summary>All meetings.</summary>
    public static Query Meetings { get; } = new();

    /// <summary>The two sides, both of which take part; empty where any will do.</summary>
    public Items<SideTerm> Sides { get; private init; }

    /// <summary>What must hold besides.</summary>
    public Items<MediumCondition> Conditions { get; private init; }

    /// <summary>The window in which it happened, both ends inclusive; not mentioned where any day will do.</summary>
    public Slot<DateInterval> Window { get; private init; }

    /// <summary>Reads query text, or throws.</summary>
    /// <param name="text">Such as <c>meetings between VN and JP where medium = online during 2023-02</c>.</param>
    /// <returns>The query.</returns>
    /// <exception cref="FormatException">The text is no query; the message has every error with position, reason and remedy.</exception>
    public static Query Parse([StringSyntax("DiplomacyQuery")] string text) => Read(text).GetValueOrThrow();

    /// <summary>Reads query text, and tells all that is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The query, or the errors in the order of their positions.</returns>
    public static ParseResult<Query> Read(string? text) => QueryBinder.Bind(text ?? "");

    /// <summary>The same query, between two sides.</summary>
    /// <param name="first">One side; its persons, organs and groups count.</param>
    /// <param name="second">The other.</param>
    /// <returns>The narrowed query.</returns>
    public Query Between(Ref<Actor> first, Ref<Actor> second) => Between(new SideTerm.ById(first), new SideTerm.ById(second));

    /// <summary>The same query, between two sides.</summary>
    /// <param name="first">One side.</param>
    /// <param name="second">The other.</param>
    /// <returns>The narrowed query.</returns>
    public Query Between(SideTerm first, SideTerm second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return this with { Sides = [first, second] };
    }

    /// <summary>The same query, with one more condition.</summary>
    /// <param name="condition">What must hold besides.</param>
    /// <returns>The narrowed query.</returns>
    public Query Where(MediumCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return this with { Conditions = Conditions.With(condition) };
    }

    internal Query Where(Items<MediumCondition> conditions) => this with { Conditions = conditions };

    /// <summary>The same query, in a window.</summary>
    /// <param name="window">A calendar unit or a range of them, such as <c>2023-02</c> or <c>2023-02..2023-06</c>.</param>
    /// <returns>The narrowed query.</returns>
    /// <exception cref="FormatException">The text is no window.</exception>
    public Query During(string window) => During(CalendarWindow.Parse(window));

    /// <summary>The same query, in a window.</summary>
    /// <param name="window">The days, both ends inclusive.</param>
    /// <returns>The narrowed query.</returns>
    public Query During(DateInterval window)
    {
        ArgumentNullException.ThrowIfNull(window);
        return this with { Window = new DateInterval(window.Start.WithCalendar(CalendarSystem.Iso), window.End.WithCalendar(CalendarSystem.Iso)) };
    }

    /// <summary>The canonical text.</summary>
    /// <returns>Such as <c>meetings between VN and JP during 2023-02</c>.</returns>
    public override string ToString()
    {
        var between = Sides.Count == 2 ? $" between {Sides[0]} and {Sides[1]}" : "";
        var where = Conditions.Count == 0 ? "" : " where " + string.Join(" and ", Conditions);
        var during = Window.TryPickValue(out var window) ? " during " + CalendarWindow.Format(window) : "";
        return $"meetings{between}{where}{during}";
    }
}
