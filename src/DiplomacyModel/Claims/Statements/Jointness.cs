namespace DiplomacyModel.Content;

/// <summary>Whether those who speak agreed with each other. It says nothing of how firmly they are bound.</summary>
public enum Jointness
{
    /// <summary>Nothing is said of it.</summary>
    NotSaid,

    /// <summary>"agreed": they say it together, neither is singled out.</summary>
    Agreed,
}
