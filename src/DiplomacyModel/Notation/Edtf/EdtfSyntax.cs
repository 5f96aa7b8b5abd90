namespace DiplomacyModel;

/// <summary>An EDTF text that was read: its kind, its members, and what it uses.</summary>
internal sealed class EdtfSyntax
{
    public EdtfSyntax(string text, EdtfKind kind, EdtfMember[] members, int timeAt = -1)
    {
        Text = text;
        Kind = kind;
        Members = members;
        TimeAt = timeAt;
        Use(kind == EdtfKind.Interval, EdtfFeatures.Interval, 0);
        Use(kind == EdtfKind.DateTime, EdtfFeatures.DateTime, 0);
        Use(kind == EdtfKind.OneOf, EdtfFeatures.OneOfSet, 2);
        Use(kind == EdtfKind.AllOf, EdtfFeatures.AllOfSet, 2);
        foreach (var (first, last) in members)
        {
            Note(first);
            if (last is not null)
            {
                Note(last);
                Use(kind != EdtfKind.Interval && first.IsDated && last.IsDated, EdtfFeatures.SetRange, 2);
            }
        }
    }

    public string Text { get; }

    public EdtfKind Kind { get; }

    public EdtfMember[] Members { get; }

    /// <summary>Where the T of a date-time stands, or -1.</summary>
    public int TimeAt { get; }

    public int Level { get; private set; }

    public EdtfFeatures Features { get; private set; }

    /// <summary>The only date of a text that is no interval and no set.</summary>
    public EdtfDate Date => Members[0].First;

    private void Note(EdtfDate date)
    {
        Use(date.IsOpen, EdtfFeatures.OpenEnd, 1);
        Use(date == EdtfDate.Unknown, EdtfFeatures.UnknownEnd, 1);
        Use(date.IsNegative, EdtfFeatures.NegativeYear, 1);
        Use(date.IsLetterYear, EdtfFeatures.LetterYear, 1);
        Use(date.Exponent > 0, EdtfFeatures.ExponentialYear, 2);
        Use(date.Significant > 0, EdtfFeatures.SignificantDigits, 2);
        Use(date.Season is >= 21 and <= 24, EdtfFeatures.Season, 1);
        Use(date.Season > 24, EdtfFeatures.SubYearGrouping, 2);
        Use(date.IsMarkedAsAWhole, EdtfFeatures.Qualification, 1);
        Use(date.IsMarked && !date.IsMarkedAsAWhole, EdtfFeatures.ComponentQualification, 2);
        Use(date.IsMasked, EdtfFeatures.UnspecifiedDigits, IsSimpleMask(date) ? 1 : 2);
    }

    // Level 1 masks the last one or two digits of a year alone, or whole months and days at the end.
    private static bool IsSimpleMask(EdtfDate date) => EdtfPlaces.IsMasked(date.Year)
        ? date.Month == 0 && !EdtfPlaces.IsMasked(date.Year >> 8) && EdtfPlaces.At(date.Year, 0) == EdtfPlaces.Mask
        : date.Month == 0xFF ? date.Day is 0 or 0xFF : !EdtfPlaces.IsMasked(date.Month) && date.Day == 0xFF;

    private void Use(bool isUsed, EdtfFeatures feature, int level)
    {
        if (isUsed)
        {
            Features |= feature;
            Level = Math.Max(Level, level);
        }
    }
}
