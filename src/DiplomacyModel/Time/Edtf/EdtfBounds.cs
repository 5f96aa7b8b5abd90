namespace DiplomacyModel.Time;

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
        var outermost = isHigh ? EdtfCorner.Before : EdtfCorner.After;
        foreach (var member in syntax.Members)
        {
            var date = member.Outermost(isHigh);
            if (!date.IsDated)
            {
                return date.IsOpen ? EdtfBound.Unbounded.Instance : EdtfBound.NotKnown.Instance;
            }

            var corner = EdtfCorner.Of(syntax.Text, date, isHigh);
            outermost = (corner.CompareTo(outermost) > 0) == isHigh ? corner : outermost;
        }

        return EdtfBound.Of(outermost);
    }
}
