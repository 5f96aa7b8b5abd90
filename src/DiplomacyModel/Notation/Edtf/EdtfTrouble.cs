namespace DiplomacyModel;

/// <summary>What is wrong, in which date of the text (from start to end), and where in it.</summary>
internal readonly record struct EdtfTrouble(EdtfTroubleKind Kind, int Start, int At, int End)
{
    public bool IsTrouble => Kind != EdtfTroubleKind.None;
}
