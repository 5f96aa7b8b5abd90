namespace DiplomacyModel;

/// <summary>One date, or a stretch from one to another; an interval is one stretch, a set is several members.</summary>
internal readonly record struct EdtfMember(EdtfDate First, EdtfDate? Last = null)
{
    public bool IsStretch => Last is not null;

    /// <summary>The date that the earliest or the latest day is to be found in.</summary>
    public EdtfDate Outermost(bool isHigh) => isHigh ? Last ?? First : First;
}
