using NodaTime;

namespace DiplomacyModel;

/// <summary>Cuts a window where an answer may change, asks once for each piece, and joins neighbours of one answer.</summary>
internal static class Spells
{
    /// <param name="window">The days that are asked for.</param>
    /// <param name="breaks">Numbers of days on which the answer may be another than the day before, in any order.</param>
    /// <param name="answer">The answer on a day.</param>
    public static Items<Spell<T>> During<T>(DateInterval window, IEnumerable<int> breaks, Func<LocalDate, T> answer)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(window);
        var (first, last) = (DayNumber.Of(Iso(window.Start)), DayNumber.Of(Iso(window.End)));
        int[] starts = [first, .. breaks.Where(day => first < day && day <= last).Distinct().Order()];
        var spells = new List<Spell<T>>();
        for (var i = 0; i < starts.Length; i++)
        {
            var (from, to) = (DayNumber.ToDay(starts[i]), DayNumber.ToDay(i + 1 < starts.Length ? starts[i + 1] - 1 : last));
            var here = answer(from);
            if (spells is [.., var before] && before.Answer.Equals(here))
            {
                spells[^1] = new(new(before.Days.Start, to), here);
            }
            else
            {
                spells.Add(new(new(from, to), here));
            }
        }

        return spells.ToItems();
    }

    private static LocalDate Iso(LocalDate day) => day.WithCalendar(CalendarSystem.Iso);
}
