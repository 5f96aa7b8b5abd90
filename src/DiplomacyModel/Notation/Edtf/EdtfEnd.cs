namespace DiplomacyModel;

/// <summary>What stands at an end of an interval, or of a range within a set.</summary>
internal enum EdtfEnd
{
    Dated,
    Open,
    Unknown,
}
