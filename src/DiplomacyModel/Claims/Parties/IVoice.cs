namespace DiplomacyModel.Content;

/// <summary>Whoever or whatever can have a voice: an actor, a party, several parties, a document, a description. Closed.</summary>
public interface IVoice
{
    /// <summary>The parties that speak.</summary>
    internal Items<Party> Voices { get; }
}
