namespace DiplomacyModel.Content;

/// <summary>Whether a deed is meant as an attempt or as its result.</summary>
public enum Endeavour
{
    /// <summary>"seek to", "work to", "strive to", "endeavour to": an attempt; whether it succeeds is left open.</summary>
    Attempt,

    /// <summary>"ensure", "succeed in", "manage to": the result itself.</summary>
    Result,
}
