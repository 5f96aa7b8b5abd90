namespace DiplomacyModel;

/// <summary>What kind of source something is.</summary>
public enum SourceKind
{
    /// <summary>A report in the news.</summary>
    NewsReport,

    /// <summary>A text that one side puts out: a readout, a communiqué, a press release.</summary>
    OfficialText,

    /// <summary>Somebody's view or study of a matter, put out under their name: a weblog, a column, a journal article.</summary>
    Commentary,

    /// <summary>A letter, a note or a telegram from one to another.</summary>
    Correspondence,

    /// <summary>A register of offices, treaties, visits …</summary>
    Register,

    /// <summary>Somebody's own record of what they know.</summary>
    OwnRecord,

    /// <summary>Somebody who puts reports together.</summary>
    CodersReading,
}
