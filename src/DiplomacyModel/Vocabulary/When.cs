using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <summary>When something was: a date that may be uncertain, beside the words as printed and the rule that made the one of the other.</summary>
/// <remarks>Equal by content. <see cref="NotMentioned"/> is the default everywhere; words without a date keep their words.</remarks>
public sealed record When
{
    private When(UncertainDate date, DatelineRule rule, string? printed)
    {
        Date = date;
        Rule = rule;
        Printed = printed;
    }

    /// <summary>Nothing was said about when.</summary>
    public static When NotMentioned { get; } = new(UncertainDate.Unknown, DatelineRule.None, null);

    /// <summary>The date; <see cref="UncertainDate.Unknown"/> where <see cref="IsDated"/> is false.</summary>
    public UncertainDate Date { get; }

    /// <summary>The rule by which words became the date; <see cref="DatelineRule.None"/> where the date was given as a date, or not at all.</summary>
    public DatelineRule Rule { get; }

    /// <summary>The words as printed, or <see langword="null"/> where none are.</summary>
    public string? Printed { get; }

    /// <summary>Whether there is a date of which something is known.</summary>
    public bool IsDated => Date.Precision != DatePrecision.Unknown;

    /// <summary>A date given as a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The same, without printed words.</returns>
    public static When On(UncertainDate date) => new(date, DatelineRule.None, null);

    /// <summary>A date given as EDTF, or an exception. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="text">EDTF, such as <c>2023-02-08</c>.</param>
    /// <returns>The date, without printed words.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static When Parse([StringSyntax(Edtf.Syntax)] string text) => On(UncertainDate.Parse(text));

    /// <summary>What a dateline made of printed words.</summary>
    /// <param name="reading">The reading; where it gave no date, the words are kept and no date is invented.</param>
    /// <returns>The date with its words and rule.</returns>
    public static When From(DatelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(reading.Date, reading.Rule, reading.Words);
    }

    /// <summary>The date in words, with the printed words where they differ.</summary>
    /// <returns>Such as <c>8 February 2023 (printed "yesterday")</c>.</returns>
    public override string ToString() => (IsDated, Printed) switch
    {
        (false, null) => "not mentioned",
        (false, _) => $"\"{Printed}\"",
        (_, null) => Date.ToWords(),
        _ => $"{Date.ToWords()} (printed \"{Printed}\")",
    };
}
