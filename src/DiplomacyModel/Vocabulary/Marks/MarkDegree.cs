namespace DiplomacyModel.Content;

/// <summary>To which degree an adjective or adverb is meant.</summary>
public enum MarkDegree
{
    /// <summary>The plain word.</summary>
    NotSaid,

    /// <summary>"more", "-er".</summary>
    More,

    /// <summary>"most", "-est".</summary>
    Most,

    /// <summary>"less".</summary>
    Less,

    /// <summary>"very", "highly", "widely".</summary>
    Very,

    /// <summary>"too": more than is good.</summary>
    Too,

    /// <summary>"so", "such": to a degree that is pointed at and not told.</summary>
    So,
}
