namespace DiplomacyModel.Content;

/// <summary>Somebody makes it possible for somebody to do something.</summary>
public sealed record Enabling : Deed
{
    internal Enabling(EnablingVerb verb, Items<Party> by, Party whom, Items<Activity> toDo, Items<Claim> deeds)
    {
        ArgumentNullException.ThrowIfNull(whom);
        if (toDo.Count + deeds.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs what is made possible.", nameof(toDo));
        }

        Verb = verb;
        By = Guard.NoNulls(by);
        Whom = whom;
        ToDo = toDo;
        Deeds = Guard.NoNulls(deeds);
    }

    /// <summary>The verb.</summary>
    public EnablingVerb Verb { get; }

    /// <summary>Who does it; empty where not mentioned, and never invented.</summary>
    public Items<Party> By { get; }

    /// <summary>For whom.</summary>
    public Party Whom { get; }

    /// <summary>To do what; at least one.</summary>
    public Items<Activity> ToDo { get; }

    /// <summary>What is made possible, where it is told as deeds; empty where only activities are named.</summary>
    public Items<Claim> Deeds { get; }

    internal override void Close()
    {
    }
}
