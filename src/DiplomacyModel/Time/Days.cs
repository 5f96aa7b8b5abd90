using NodaTime;

namespace DiplomacyModel;

/// <summary>The days that one unknown day may be, as numbers: from the first to the last of them, with or without gaps.</summary>
/// <remarks>Without gaps nothing is allocated and nobody is asked. A part cut out of it may be empty: its first is then after its last.</remarks>
internal readonly struct Days
{
    public Days(int first, int last, IDays? gaps) => (First, Last, Gaps) = (first, last, gaps);

    /// <summary>Any day whatever.</summary>
    public static Days Any => new(-DayNumber.Far, DayNumber.Far, null);

    /// <summary>The first day.</summary>
    public int First { get; }

    /// <summary>The last day.</summary>
    public int Last { get; }

    /// <summary>The set that knows its gaps; null without any.</summary>
    public IDays? Gaps { get; }

    /// <summary>Whether some days between the first and the last may be missing.</summary>
    public bool HasGaps => Gaps is not null;

    public static Days Between(LocalDate first, LocalDate last) => new(DayNumber.Of(first), DayNumber.Of(last), null);

    /// <summary>One number, which may be <see cref="DayNumber.Forever"/>.</summary>
    public static Days Only(int number) => new(number, number, null);

    /// <summary>A set with gaps.</summary>
    public static Days Of(IDays days) => new(
        days.First is { } first ? DayNumber.Of(first) : -DayNumber.Far,
        days.Last is { } last ? DayNumber.Of(last) : DayNumber.Far,
        days);

    /// <summary>Those of them on or after a day.</summary>
    public Days From(int day) => new(Next(day), Last, Gaps);

    /// <summary>Those of them on or before a day.</summary>
    public Days Until(int day) => new(First, Previous(day), Gaps);

    /// <summary>The first on or after a day, or <see cref="DayNumber.NoneAfter"/>.</summary>
    public int Next(int day) =>
        day <= First ? Inside(First, DayNumber.NoneAfter)
        : day > Last ? DayNumber.NoneAfter
        : Gaps is null ? day
        : Inside(Ask(Gaps, day), DayNumber.NoneAfter);

    /// <summary>The last on or before a day, or <see cref="DayNumber.NoneBefore"/>.</summary>
    public int Previous(int day) =>
        day >= Last ? Inside(Last, DayNumber.NoneBefore)
        : day < First ? DayNumber.NoneBefore
        : Gaps is null ? day
        : Inside(AskBack(Gaps, day), DayNumber.NoneBefore);

    /// <summary>The first day of both, by turns from each to the next of the other; or <see cref="DayNumber.NoneAfter"/>.</summary>
    public int FirstOfBoth(in Days other, int from = DayNumber.NoneBefore)
    {
        var day = Next(from);
        while (day != DayNumber.NoneAfter)
        {
            var there = other.Next(day);
            if (there == day)
            {
                return day;
            }

            day = Next(there);
        }

        return DayNumber.NoneAfter;
    }

    /// <summary>The last day of both, or <see cref="DayNumber.NoneBefore"/>.</summary>
    public int LastOfBoth(in Days other)
    {
        var day = Last;
        while (day != DayNumber.NoneBefore)
        {
            var there = other.Previous(day);
            if (there == day)
            {
                return day;
            }

            day = Previous(there);
        }

        return DayNumber.NoneBefore;
    }

    /// <summary>Whether a day is in all three.</summary>
    public bool ShareADay(in Days second, in Days third)
    {
        var day = FirstOfBoth(second);
        while (day != DayNumber.NoneAfter)
        {
            var there = third.Next(day);
            if (there == day)
            {
                return true;
            }

            day = FirstOfBoth(second, there);
        }

        return false;
    }

    /// <summary>Whether the day after one of these is one of the others.</summary>
    public bool Touch(in Days others)
    {
        var day = others.Next(First + 1);
        while (day != DayNumber.NoneAfter)
        {
            var there = Next(day - 1);
            if (there == day - 1)
            {
                return true;
            }

            day = there == DayNumber.NoneAfter ? there : others.Next(there + 1);
        }

        return false;
    }

    private int Inside(int day, int none) => First <= day && day <= Last ? day : none;

    // A set without a last day has all days beyond the calendar, which it cannot name.
    private static int Ask(IDays days, int day) =>
        day > DayNumber.Greatest || day < DayNumber.Least ? day
        : days.Next(DayNumber.ToDay(day)) is { } next ? DayNumber.Of(next)
        : DayNumber.Greatest + 1;

    private static int AskBack(IDays days, int day) =>
        day > DayNumber.Greatest || day < DayNumber.Least ? day
        : days.Previous(DayNumber.ToDay(day)) is { } previous ? DayNumber.Of(previous)
        : DayNumber.Least - 1;
}
