namespace DiplomacyModel;

/// <summary>The days that an EDTF text reaches, worked out when first asked for.</summary>
/// <remarks>Two threads that ask at once may both work them out, and find the same.</remarks>
internal sealed class EdtfReach(EdtfSyntax syntax)
{
    private EdtfBounds? bounds;
    private DaySet? days;

    public EdtfBounds Bounds => bounds ??= new(syntax);

    public DaySet Days => days ??= DaySet.Of(syntax);
}
