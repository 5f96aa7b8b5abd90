namespace DiplomacyModel;

/// <summary>Reads sets: <c>[ ]</c> one of several, <c>{ }</c> all of them; dates, ranges of equal precision, and open ends at the ends.</summary>
internal static class EdtfSetReader
{
    public static EdtfTrouble? Read(string text, out EdtfSyntax? syntax)
    {
        syntax = null;
        var end = text.Length - 1;
        if (end == 0 || text[end] != (text[0] == '[' ? ']' : '}'))
        {
            return new(EdtfTroubleKind.SetEnd, 0, text.Length, text.Length);
        }

        var members = new EdtfMember[1 + Commas(text)];
        for (var (i, start) = (0, 1); i < members.Length; i++)
        {
            var comma = text.IndexOf(',', start);
            var stop = comma < 0 ? end : comma;
            if (ReadMember(text, start, stop, end, out members[i]) is { } trouble)
            {
                return trouble;
            }

            start = stop + 1;
        }

        syntax = new(text, text[0] == '[' ? EdtfKind.OneOf : EdtfKind.AllOf, members);
        return null;
    }

    private static int Commas(string text)
    {
        var count = 0;
        foreach (var one in text)
        {
            count += one == ',' ? 1 : 0;
        }

        return count;
    }

    private static EdtfTrouble? ReadMember(string text, int start, int stop, int end, out EdtfMember member)
    {
        member = default;
        var dots = text.IndexOf("..", start, stop - start, StringComparison.Ordinal);
        if (dots < 0)
        {
            var trouble = EdtfDateReader.Read(text, start, stop, out var date);
            member = new(date);
            return trouble;
        }

        var (isOpenBefore, isOpenAfter) = (dots == start, dots == stop - 2);
        if ((isOpenBefore && start > 1) || (isOpenAfter && stop < end))
        {
            return new(EdtfTroubleKind.SetOpenEnd, start, dots, stop);
        }

        var (first, last) = (EdtfDate.Open, EdtfDate.Open);
        var wrong = isOpenBefore && !isOpenAfter ? null : EdtfDateReader.Read(text, start, dots, out first);
        if (wrong is null && !isOpenAfter)
        {
            wrong = EdtfDateReader.Read(text, dots + 2, stop, out last);
        }

        member = new(first, last);
        return wrong is not null || isOpenBefore || isOpenAfter ? wrong : Compare(text, start, dots, stop, first, last);
    }

    private static EdtfTrouble? Compare(string text, int start, int dots, int stop, EdtfDate first, EdtfDate last)
    {
        // The whole set is at fault where it is nothing but this range.
        var (from, to) = start == 1 && stop == text.Length - 1 ? (0, text.Length) : (start, stop);
        if (Precision(first) is not > 0 || Precision(first) != Precision(last))
        {
            return new(EdtfTroubleKind.RangeEnds, from, dots, to);
        }

        var order = EdtfOrder.Compare(text, first, last);
        return order < 0 ? null : new(order == 0 ? EdtfTroubleKind.RangeOfOne : EdtfTroubleKind.ReversedRange, from, dots, to);
    }

    // Masked dates, seasons and estimates have no next one to count to.
    private static int Precision(EdtfDate date) => date.IsMasked || date.Significant > 0 ? 0 : date.Season switch
    {
        0 => date.Components,
        < 33 => -1,
        < 37 => 4,
        < 40 => 5,
        _ => 6,
    };
}
