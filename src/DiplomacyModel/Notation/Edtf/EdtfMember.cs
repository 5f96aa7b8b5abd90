namespace DiplomacyModel;

/// <summary>One date, or a stretch from one to another; an interval is one stretch, a set is several members.</summary>
internal readonly record struct EdtfMember(EdtfEnd Start, EdtfDate First, EdtfEnd End, EdtfDate Last, bool IsStretch)
{
    public static EdtfMember Single(EdtfDate date) => new(EdtfEnd.Dated, date, EdtfEnd.Dated, date, false);
}
