namespace DiplomacyModel.Content;

/// <summary>Somebody gives something, mostly to somebody: donates, grants, hands over. Equal by content.</summary>
public sealed record Giving : Deed
{
    internal Giving(GivingVerb verb, Items<Party> by, Items<What> what)
    {
        if (what.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs what is given.", nameof(what));
        }

        Verb = verb;
        By = Guard.NoNulls(by);
        What = Guard.NoNulls(what);
    }

    /// <summary>The verb.</summary>
    public GivingVerb Verb { get; }

    /// <summary>Who gives; empty where not mentioned.</summary>
    public Items<Party> By { get; }

    /// <summary>What is given; at least one.</summary>
    public Items<What> What { get; }

    /// <summary>To whom; empty where not mentioned.</summary>
    public Items<Party> Receivers
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <summary>The same deed, to somebody.</summary>
    /// <param name="receivers">To whom.</param>
    /// <returns>The deed with its receivers.</returns>
    public Giving To(params Items<Party> receivers) => this with { Receivers = [.. Receivers, .. receivers] };

    internal override void Close()
    {
    }
}
