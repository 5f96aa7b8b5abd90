namespace DiplomacyModel;

/// <summary>What was known on a day. Equal by content.</summary>
/// <remarks>A later day never knows less: each of the two contains all that it contained on an earlier day.</remarks>
public sealed record KnownOn
{
    internal KnownOn(Chronicle certainly, Chronicle possibly) => (Certainly, Possibly) = (certainly, possibly);

    /// <summary>The reports that were certainly published by that day.</summary>
    public Chronicle Certainly { get; }

    /// <summary>Those, and the ones that may have been: of which the day of publication is not told, or not exactly.</summary>
    public Chronicle Possibly { get; }
}
