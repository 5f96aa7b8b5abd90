namespace DiplomacyModel;

/// <summary>EDTF that is valid and still not what is asked for: the words say which type reads it.</summary>
internal static class EdtfMisfits
{
    public static NotationError? Of(EdtfSyntax syntax, EdtfShape shape) => shape switch
    {
        EdtfShape.Moment when syntax.Kind == EdtfKind.DateTime => Outside(syntax),
        EdtfShape.Day or EdtfShape.Moment => NotADay(syntax),
        EdtfShape.Period => NotAPeriod(syntax),
        EdtfShape.AllOf => syntax.Kind == EdtfKind.AllOf ? Outside(syntax) : NotAllOf(syntax),
        _ => null,
    };

    public static NotationError DateTime(string text, int letter) => EdtfErrors.Error(
        letter, text.Length - letter, "This is a date-time, and one date is expected.", "Leave the time of day out, or read it as a When, which keeps it.", text.Substring(0, letter));

    private static NotationError? NotADay(EdtfSyntax syntax)
    {
        var text = syntax.Text;
        return syntax.Kind switch
        {
            EdtfKind.Interval => EdtfErrors.Error(
                text.IndexOf('/'), 1, "This is an interval, and one date is expected.", "Write one date, or read it as an UncertainPeriod."),
            EdtfKind.AllOf => EdtfErrors.Error(
                0, text.Length, "This is all of a set, and one date is expected.", "Write [ ] if one of them is meant, or read it as AllOfDates."),
            EdtfKind.DateTime when Outside(syntax) is null => DateTime(text, syntax.TimeAt),
            _ => Outside(syntax),
        };
    }

    private static NotationError NotAllOf(EdtfSyntax syntax) => EdtfErrors.Error(
        0,
        syntax.Text.Length,
        "All of a set is expected, and this is none.",
        "Write its dates in braces, such as {1960,1961-12}, or read it as an EdtfValue.",
        syntax.Kind == EdtfKind.OneOf && Outside(syntax) is null ? $"{{{syntax.Text.Substring(1, syntax.Text.Length - 2)}}}" : null);

    private static NotationError? NotAPeriod(EdtfSyntax syntax)
    {
        var text = syntax.Text;
        if (syntax.Kind != EdtfKind.Interval)
        {
            return EdtfErrors.Error(
                0, text.Length, "An interval is expected, and this has no slash.", "Write its start and its end, such as 2014/2018, 2014/ or 2014/.., or read it as an UncertainDate.");
        }

        var slash = text.IndexOf('/');
        return string.CompareOrdinal(text, 0, EdtfReader.UnknownText, 0, slash) == 0 && slash == EdtfReader.UnknownText.Length
                ? Unknown(0, "start", text.Substring(slash))
            : string.CompareOrdinal(text, slash + 1, EdtfReader.UnknownText, 0, text.Length) == 0 ? Unknown(slash + 1, "end", text.Substring(0, slash + 1))
            : Outside(syntax);

        static NotationError Unknown(int at, string end, string repair) => EdtfErrors.Error(
            at, EdtfReader.UnknownText.Length, $"Nothing is known of this {end}.", $"Leave the {end} empty.", repair.Length > 1 ? repair : null);
    }

    private static NotationError? Outside(EdtfSyntax syntax)
    {
        foreach (var member in syntax.Members)
        {
            if (IsOutside(syntax.Text, member.First))
            {
                return Outside(member.First);
            }

            if (member.Last is { } last && IsOutside(syntax.Text, last))
            {
                return Outside(last);
            }
        }

        return null;
    }

    // Four digits after 0000 lie within it, but for a season that may reach beyond its year.
    private static bool IsOutside(string text, EdtfDate date) =>
        (date.IsYear || date.IsNegative || date.IsSeason)
        && (EdtfCorner.Low(text, date).Side != 0 || EdtfCorner.High(text, date).Side != 0);

    private static NotationError Outside(EdtfDate date) => EdtfErrors.Error(
        date.Start, date.End - date.Start, "This is EDTF, but outside the calendar of the years -9998 to 9999.", "Write a year within it, or read it as an EdtfValue.");
}
