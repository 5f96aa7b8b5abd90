namespace DiplomacyModel;

/// <summary>One step of a <see cref="TierScheme"/>. Equal by scheme, code and label.</summary>
public sealed record Tier
{
    /// <summary>Makes a tier; a scheme gives it its place.</summary>
    /// <param name="scheme">The code of its scheme, such as <c>viet-nam</c>.</param>
    /// <param name="code">The code of the tier, such as <c>strategic</c>.</param>
    /// <param name="label">The label in English, such as <c>strategic partnership</c>.</param>
    /// <exception cref="ArgumentException">A code has another shape, or the label is empty.</exception>
    public Tier(string scheme, string code, string label)
    {
        VocabularyText.CheckCode(scheme, nameof(scheme), "code");
        VocabularyText.CheckCode(code, nameof(code), "code");
        Scheme = scheme;
        Code = code;
        Label = VocabularyText.CheckText(label, nameof(label), "The label of a tier");
    }

    /// <summary>The code of the scheme it belongs to.</summary>
    public string Scheme { get; }

    /// <summary>Its code within the scheme.</summary>
    public string Code { get; }

    /// <summary>Its label in English.</summary>
    public string Label { get; }

    /// <summary>The label.</summary>
    /// <returns>Such as <c>strategic partnership</c>.</returns>
    public override string ToString() => Label;
}
