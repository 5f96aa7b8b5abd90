using System.Globalization;

namespace DiplomacyModel;

/// <summary>The identity that a claim gets by being said: in which report, which sentence, as which claim of it, and where inside that.</summary>
/// <remarks>Equal by all parts. A claim inside another has the outer one's id and a path.</remarks>
public sealed record ClaimId
{
    /// <summary>Makes an id.</summary>
    /// <param name="report">The id of the report's source.</param>
    /// <param name="sentence">The number of the sentence, from 0 (the heading) on.</param>
    /// <param name="ordinal">Which claim of that sentence, from 1 on.</param>
    /// <param name="path">Where inside that claim, such as <c>content-1</c>; empty for the claim itself.</param>
    /// <exception cref="ArgumentException">The report has no proper id.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small.</exception>
    public ClaimId(string report, int sentence, int ordinal, string path = "")
    {
        VocabularyText.CheckCode(report, nameof(report), "id");
        ArgumentOutOfRangeException.ThrowIfNegative(sentence);
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        Report = report;
        Sentence = sentence;
        Ordinal = ordinal;
        Path = Guard.NotNull(path);
    }

    /// <summary>The id of the report's source.</summary>
    public string Report { get; }

    /// <summary>The number of the sentence, from 0 (the heading) on.</summary>
    public int Sentence { get; }

    /// <summary>Which claim of that sentence, from 1 on.</summary>
    public int Ordinal { get; }

    /// <summary>Where inside that claim; empty for the claim itself.</summary>
    public string Path { get; }

    /// <summary>The id of the claim that was said in the report itself, in which this one stands; its own where it is that one.</summary>
    public ClaimId Outermost => Path.Length == 0 ? this : new(Report, Sentence, Ordinal);

    /// <summary>Report, sentence and claim, then the path.</summary>
    /// <returns>Such as <c>vns-2023-02-09/5.1/content-1</c>.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Report}/{Sentence}.{Ordinal}") + (Path.Length == 0 ? "" : "/" + Path);

    /// <summary>Whether this is the other claim, or one inside it.</summary>
    /// <param name="outer">The other claim.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool IsWithin(ClaimId outer)
    {
        ArgumentNullException.ThrowIfNull(outer);
        return (Report, Sentence, Ordinal) == (outer.Report, outer.Sentence, outer.Ordinal)
            && (outer.Path.Length == 0 || Path == outer.Path || Path.StartsWith(outer.Path + "/", StringComparison.Ordinal));
    }

    /// <summary>One step out; itself where it is in no other.</summary>
    internal ClaimId Outer => Path.Length == 0 ? this : new(Report, Sentence, Ordinal, Path[..Math.Max(Path.LastIndexOf('/'), 0)]);

    internal ClaimId Inner(string step) => new(Report, Sentence, Ordinal, Path.Length == 0 ? step : Path + "/" + step);
}
