namespace DiplomacyModel;

/// <summary>What a dateline makes of printed words. The words are always kept. Equal by content.</summary>
public sealed record DatelineReading
{
    internal DatelineReading(string words, UncertainDate date, DatelineRule rule)
    {
        Words = words;
        Date = date;
        Rule = rule;
    }

    /// <summary>The words as printed.</summary>
    public string Words { get; }

    /// <summary>The date they give; <see cref="UncertainDate.Unknown"/> when <see cref="IsResolved"/> is false.</summary>
    public UncertainDate Date { get; }

    /// <summary>The rule by which they give it.</summary>
    public DatelineRule Rule { get; }

    /// <summary>Whether the words gave a date.</summary>
    public bool IsResolved => Rule != DatelineRule.None;

    /// <summary>Whether the rule widened the date beyond what the words say.</summary>
    public bool IsApproximate => Rule == DatelineRule.YearsAgoWidened;
}
