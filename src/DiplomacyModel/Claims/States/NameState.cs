namespace DiplomacyModel.Content;

/// <summary>A thing bears a name. Said of a day it attests that day; a new name is a change.</summary>
public sealed record NameState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="thing">Which thing.</param>
    /// <param name="name">The name.</param>
    /// <param name="use">Where and how it is used; by default nothing is mentioned.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public NameState(Ref<Thing> thing, string name, NameUse? use = null)
    {
        ArgumentNullException.ThrowIfNull(thing);
        Thing = thing;
        Name = VocabularyText.CheckText(name, nameof(name), "A name");
        Use = use ?? NameUse.NotMentioned;
    }

    /// <summary>Which thing.</summary>
    public Ref<Thing> Thing { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Where and how it is used: language, script, kind, forum.</summary>
    public NameUse Use { get; }

    internal override void Close()
    {
    }
}
