using System.Globalization;
using NodaTime;

namespace DiplomacyModel;

/// <summary>English words for numbers, weekdays, units and parts, in small letters.</summary>
internal static class DateWords
{
    /// <summary>Stands for "more than" and "over" before a length of time.</summary>
    public const string MoreThan = "more-than";

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    private static readonly string[] Numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];
    private static readonly string[] Prepositions = ["on", "in", "the", "over"];

    /// <summary>The words of a phrase, without commas and the prepositions before it.</summary>
    public static string[] Split(string phrase)
    {
        var words = phrase.Replace(',', ' ').Replace('–', '-').ToLowerInvariant().Replace("mid-", "mid ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Bare(words);
    }

    public static string[] Bare(string[] words) => words switch
    {
        ["more", "than", .. var rest, "ago"] => [MoreThan, .. rest, "ago"],
        ["over", .. { Length: 2 } rest, "ago"] => [MoreThan, .. rest, "ago"],
        _ => [.. words.SkipWhile(Prepositions.Contains)],
    };

    public static IsoDayOfWeek? Weekday(string word) => Array.IndexOf(Weekdays, word) is >= 0 and var at ? (IsoDayOfWeek)(at + 1) : null;

    public static int Month(string word) => GregorianMonth.Number(word);

    /// <summary>A cardinal from 1 to 999, in digits or words, or 0.</summary>
    public static int Number(string word) => word is "a" or "an" ? 1
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 1000 ? number
        : 1 + Array.IndexOf(Numbers, word);

    /// <summary>A day of a month, such as <c>9</c> or <c>9th</c>, or <c>first</c>, or 0.</summary>
    public static int DayOfMonth(string word)
    {
        if (word == "first")
        {
            return 1;
        }

        var digits = word.EndsWith("st", StringComparison.Ordinal) || word.EndsWith("nd", StringComparison.Ordinal) || word.EndsWith("rd", StringComparison.Ordinal) || word.EndsWith("th", StringComparison.Ordinal)
            ? word[..^2]
            : word;
        return digits.Length is 1 or 2 && digits.All(char.IsAsciiDigit) ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
    }

    public static int? Year(string word) =>
        word.Length == 4 && word.All(char.IsAsciiDigit) ? int.Parse(word, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary><c>1970</c> for "1970s".</summary>
    public static int? Decade(string word) => word.Length == 5 && word[4] == 's' && Year(word[..4]) is { } year && year % 10 == 0 ? year : null;

    /// <summary>2 for "second", or 0.</summary>
    public static int Ordinal(string word) => 1 + Array.IndexOf(Ordinals, word);

    public static PartOfDay? PartOfDay(string word) => word switch
    {
        "morning" => DiplomacyModel.Time.PartOfDay.Morning,
        "noon" => DiplomacyModel.Time.PartOfDay.Noon,
        "afternoon" => DiplomacyModel.Time.PartOfDay.Afternoon,
        "evening" => DiplomacyModel.Time.PartOfDay.Evening,
        "night" => DiplomacyModel.Time.PartOfDay.Night,
        _ => null,
    };

    /// <summary>The code of a season in EDTF, or 0.</summary>
    public static int Season(string word) => word switch
    {
        "spring" => 21,
        "summer" => 22,
        "autumn" or "fall" => 23,
        "winter" => 24,
        _ => 0,
    };

    public static LocalDate? Day(int year, int month, int day) =>
        year is >= 1 and <= 9998 && day >= 1 && day <= GregorianMonth.Days(year, month) ? new LocalDate(year, month, day) : null;
}
