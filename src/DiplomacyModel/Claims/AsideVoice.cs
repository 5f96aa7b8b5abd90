namespace DiplomacyModel;

/// <summary>Whose word a claim made along the way is.</summary>
public enum AsideVoice
{
    /// <summary>The speaker's.</summary>
    Speaker,

    /// <summary>The reporter's.</summary>
    Reporter,

    /// <summary>The speaker's or the reporter's; the text does not tell.</summary>
    SpeakerOrReporter,
}
