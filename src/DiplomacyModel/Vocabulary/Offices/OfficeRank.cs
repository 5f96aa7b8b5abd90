namespace DiplomacyModel.Answers;

/// <summary>One step of a <see cref="RankScale"/>. Equal by scale, code and label.</summary>
public sealed record OfficeRank
{
    /// <summary>Makes a rank; a scale gives it its place.</summary>
    /// <param name="scale">The code of its scale, such as <c>heads-of-mission</c>.</param>
    /// <param name="code">The code of the rank, such as <c>ambassador</c>.</param>
    /// <param name="label">The label in English, such as <c>ambassador or nuncio</c>.</param>
    /// <exception cref="ArgumentException">A code has another shape, or the label is empty.</exception>
    public OfficeRank(string scale, string code, string label)
    {
        VocabularyText.CheckCode(scale, nameof(scale), "code");
        VocabularyText.CheckCode(code, nameof(code), "code");
        Scale = scale;
        Code = code;
        Label = VocabularyText.CheckText(label, nameof(label), "The label of a rank");
    }

    /// <summary>The code of the scale it belongs to.</summary>
    public string Scale { get; }

    /// <summary>Its code within the scale.</summary>
    public string Code { get; }

    /// <summary>Its label in English.</summary>
    public string Label { get; }

    /// <summary>The label.</summary>
    /// <returns>Such as <c>ambassador or nuncio</c>.</returns>
    public override string ToString() => Label;
}
