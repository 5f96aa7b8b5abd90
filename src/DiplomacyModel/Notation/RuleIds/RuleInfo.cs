using System.Text.RegularExpressions;

namespace DiplomacyModel.Rules;

/// <summary>What a rule is called and where it speaks. Equal by content.</summary>
public sealed record RuleInfo
{
    private static readonly Regex IdShape = new(@"^[A-Z]{2,5}[0-9]{4}\z", RegexOptions.CultureInvariant, TimeSpan.FromMilliseconds(250));

    /// <summary>Describes a rule.</summary>
    /// <param name="id">Two to five capital letters and four digits; ids that begin with DIP are the library's own.</param>
    /// <param name="title">What is wrong when the rule speaks, in a few words.</param>
    /// <param name="severity">How bad a definite break is.</param>
    /// <param name="moments">When the rule looks.</param>
    /// <exception cref="ArgumentException">The id has another shape, or the title is empty.</exception>
    public RuleInfo(string id, string title, RuleSeverity severity, RuleMoment moments)
    {
        if (!IdShape.IsMatch(id))
        {
            throw new ArgumentException($"'{id}' is no rule id: two to five capital letters and four digits, such as DIP5001.", nameof(id));
        }

        if (string.IsNullOrWhiteSpace(title))
        {
            throw new ArgumentException("A rule has a title.", nameof(title));
        }

        Id = id;
        Title = title;
        Severity = severity;
        Moments = moments;
    }

    /// <summary>The id; the first digit is the family. It never changes its meaning.</summary>
    public string Id { get; }

    /// <summary>What is wrong when the rule speaks, in a few words.</summary>
    public string Title { get; }

    /// <summary>How bad a definite break is.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>When the rule looks.</summary>
    public RuleMoment Moments { get; }

    /// <summary>The id and the title.</summary>
    /// <returns>Such as <c>DIP5001 Answer comes before what it answers</c>.</returns>
    public override string ToString() => $"{Id} {Title}";
}
