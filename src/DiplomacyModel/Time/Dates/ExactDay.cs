using NodaTime;

namespace DiplomacyModel;

/// <summary>Reads one exact day where a question is asked of a day.</summary>
internal static class ExactDay
{
    public static LocalDate Parse(string text)
    {
        var date = UncertainDate.Parse(text);
        return date.IsExact && date.Qualifier == DateQualifier.None
            ? date.Earliest
            : throw new FormatException($"One exact day is needed, and '{text}' is {date.ToWords()}. Write the day, such as 2023-02-09.");
    }
}
