namespace DiplomacyModel;

/// <summary>The earliest and the latest day of an EDTF value; both belong to it. Equal by content.</summary>
public sealed record EdtfBounds
{
    internal EdtfBounds(EdtfSyntax syntax)
    {
        (Earliest, Latest) = (Outermost(syntax, isHigh: false), Outermost(syntax, isHigh: true));
    }

    /// <summary>The earliest day.</summary>
    public EdtfBound Earliest { get; }

    /// <summary>The latest day.</summary>
    public EdtfBound Latest { get; }

    private static EdtfBound Outermost(EdtfSyntax syntax, bool isHigh)
    {
        EdtfCorner? outermost = null;
        foreach (var member in syntax.Members)
        {
            var (end, date) = isHigh && member.IsStretch ? (member.End, member.Last) : (member.Start, member.First);
            if (end != EdtfEnd.Dated)
            {
                return end == EdtfEnd.Open ? EdtfBound.Unbounded.Instance : EdtfBound.NotKnown.Instance;
            }

            var corner = EdtfCorner.Of(syntax.Text, date, isHigh);
            outermost = outermost is not { } known || (corner.CompareTo(known) > 0) == isHigh ? corner : outermost;
        }

        return EdtfBound.Of(outermost!.Value);
    }
}
