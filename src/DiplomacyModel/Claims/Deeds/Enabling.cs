namespace DiplomacyModel;

/// <summary>Somebody makes it possible for somebody to do something.</summary>
public sealed record Enabling : Deed
{
    internal Enabling(EnablingVerb verb, Slot<Party> by, Party whom, Items<Activity> toDo)
    {
        if (toDo.Count == 0)
        {
            throw new ArgumentException($"'{verb}' needs what is made possible.", nameof(toDo));
        }

        Verb = verb;
        By = by;
        Whom = whom;
        ToDo = toDo;
    }

    /// <summary>The verb.</summary>
    public EnablingVerb Verb { get; }

    /// <summary>Who does it; not mentioned where the text does not say, and never invented.</summary>
    public Slot<Party> By { get; }

    /// <summary>For whom.</summary>
    public Party Whom { get; }

    /// <summary>To do what; at least one.</summary>
    public Items<Activity> ToDo { get; }

    /// <summary>Whether it begins, goes on or stops; by default not mentioned.</summary>
    public Slot<Phase> Phase { get; init; }

    internal override void Close()
    {
    }
}
