namespace DiplomacyModel;

/// <summary>How a clause stands to the claim that it goes with.</summary>
public enum AdverbialKind
{
    /// <summary>"in order to", "with a view to": to what end; it lies ahead.</summary>
    Purpose,

    /// <summary>"by", "through": by which means.</summary>
    Means,

    /// <summary>"while", "as": at the same time, or side by side with it.</summary>
    While,

    /// <summary>"because", "given that", "in light of".</summary>
    Because,

    /// <summary>"although", "despite", "without prejudice to".</summary>
    Despite,

    /// <summary>"thereby", "so that", "leading to": what is to come of it; it lies ahead.</summary>
    Result,

    /// <summary>"exhausting their resources", "with the result that they did": what came of it, told as the claim itself is.</summary>
    Outcome,

    /// <summary>"as agreed", "as the ministers said": according to what.</summary>
    AccordingTo,

    /// <summary>"without": what does not come with it.</summary>
    Without,
}
