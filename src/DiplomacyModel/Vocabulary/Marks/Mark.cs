namespace DiplomacyModel;

/// <summary>What is said of a thing or a deed by an adjective or an adverb: new, regular, favourable, cordially.</summary>
public sealed record Mark : Term
{
    /// <summary>Registers a mark.</summary>
    /// <param name="code">One to three words, such as <c>all-levels</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public Mark(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>To which degree; by default the plain word.</summary>
    public MarkDegree Degree { get; private init; }

    /// <summary>"more inclusive", "closer".</summary>
    public Mark More => this with { Degree = MarkDegree.More };

    /// <summary>"most important", "closest".</summary>
    public Mark Most => this with { Degree = MarkDegree.Most };

    /// <summary>"less secure".</summary>
    public Mark Less => this with { Degree = MarkDegree.Less };

    /// <summary>"very close", "highly effective", "widely available".</summary>
    public Mark Very => this with { Degree = MarkDegree.Very };

    /// <summary>"too few".</summary>
    public Mark Too => this with { Degree = MarkDegree.Too };

    /// <summary>"so promptly".</summary>
    public Mark So => this with { Degree = MarkDegree.So };

    private protected override string Word => Degree == MarkDegree.NotSaid ? base.Word : $"{Degree.ToString().ToLowerInvariant()} {base.Word}";

    internal override void Close()
    {
    }
}
