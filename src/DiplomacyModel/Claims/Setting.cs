namespace DiplomacyModel;

/// <summary>When, where and on which occasion something was, and what is said along with it. Equal by content.</summary>
public sealed record Setting
{
    /// <summary>Nothing is mentioned.</summary>
    public static Setting NotMentioned { get; } = new();

    /// <summary>When; by default not mentioned.</summary>
    public When When { get; init; } = When.NotMentioned;

    /// <summary>Where; by default not mentioned.</summary>
    public Slot<Place> Where { get; init; }

    /// <summary>In which meeting or visit, by the id under which that was said; by default not mentioned.</summary>
    public Slot<ClaimId> Occasion { get; init; }

    /// <summary>What the claim takes for granted without saying it.</summary>
    public Items<Claim> Presuppositions { get; init; }

    /// <summary>What is said along the way.</summary>
    public Items<Aside> Asides { get; init; }
}
