namespace DiplomacyModel.Content;

/// <summary>What may be the head of a noun phrase: a topic, or a phrase that is to be made longer. Closed.</summary>
public interface INoun
{
    /// <summary>The noun itself.</summary>
    internal Topic Noun { get; }
}
