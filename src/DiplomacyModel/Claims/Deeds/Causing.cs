namespace DiplomacyModel.Content;

/// <summary>Somebody or something brings about an effect.</summary>
public sealed record Causing : Deed
{
    internal Causing(CausingVerb verb, Items<What> by, Items<What> effects)
    {
        if (effects.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs what is brought about.", nameof(effects));
        }

        Verb = verb;
        By = by;
        Effects = effects;
    }

    /// <summary>The verb.</summary>
    public CausingVerb Verb { get; }

    /// <summary>Who or what brings it about; empty where not mentioned.</summary>
    public Items<What> By { get; }

    /// <summary>What is brought about; at least one effect.</summary>
    public Items<What> Effects { get; }

    internal override void Close()
    {
    }
}
