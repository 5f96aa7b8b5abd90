namespace DiplomacyModel.Names;

/// <summary>The names that a thing bore one after the other in one use, or one name beside others, over time. Equal by content.</summary>
public sealed record NameHistory
{
    internal NameHistory(NameUse use, History<string> history) => (Use, History) = (use, history);

    /// <summary>Where and how the names are used.</summary>
    public NameUse Use { get; }

    /// <summary>The names over time, with the claims that they rest on.</summary>
    public History<string> History { get; }
}
