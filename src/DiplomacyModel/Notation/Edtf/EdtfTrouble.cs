namespace DiplomacyModel;

/// <summary>What is wrong, in which date of the text (from start to end), and where in it. Readers give none where nothing is.</summary>
internal sealed record EdtfTrouble(EdtfTroubleKind Kind, int Start, int At, int End);
