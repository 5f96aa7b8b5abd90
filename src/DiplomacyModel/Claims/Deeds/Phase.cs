namespace DiplomacyModel.Content;

/// <summary>Whether something begins, goes on or stops.</summary>
public enum Phase
{
    /// <summary>"begin to".</summary>
    Begin,

    /// <summary>"continue to": it takes for granted that it is done already.</summary>
    Continue,

    /// <summary>"stop".</summary>
    Stop,

    /// <summary>To do again what was stopped.</summary>
    Resume,

    /// <summary>To bring to its end.</summary>
    Complete,

    /// <summary>"is being done", "was doing": in the midst of it at that time. That it had been done before, or was finished, is not said.</summary>
    UnderWay,
}
