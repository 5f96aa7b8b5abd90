using System.Text;

namespace DiplomacyModel;

/// <summary>Older and careless spellings, and how they are written today; one pass, and only what can then be read.</summary>
internal static class EdtfRespelling
{
    /// <summary>The error that shows today's spelling, or null where that cannot be read either.</summary>
    public static NotationError? Of(string text, EdtfShape shape)
    {
        if (text.Length == 0 || Respelled(text) is not { } today || today == text || !EdtfReader.IsReadable(today, shape))
        {
            return null;
        }

        var (head, tail) = (0, 0);
        var shorter = Math.Min(text.Length, today.Length);
        while (head < shorter && text[head] == today[head])
        {
            head++;
        }

        while (tail < shorter - head && text[text.Length - 1 - tail] == today[today.Length - 1 - tail])
        {
            tail++;
        }

        var isSpaced = char.IsWhiteSpace(text[Math.Min(head, text.Length - 1)]);
        return EdtfErrors.Error(
            head,
            text.Length - tail - head,
            isSpaced ? "EDTF is written without spaces." : $"'{EdtfErrors.Shown(text)}' is an older or a loose spelling of EDTF.",
            $"Write {EdtfErrors.Shown(today)}.",
            today);
    }

    /// <summary>2023-2-8 and 2023.02.08 with hyphens and two digits.</summary>
    public static string? Padded(string text)
    {
        if (text.Length > 11)
        {
            return null;
        }

        var body = text.TrimEnd('?', '~', '%');
        var parts = body.Split('-', '.', '/');
        if (parts.Length is < 2 or > 3 || parts[0].Length != 4)
        {
            return null;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i].Length == 0 ? "?" : parts[i].PadLeft(2, '0');
        }

        return $"{string.Join("-", parts)}{text.Substring(body.Length)}";
    }

    private static string? Respelled(string text)
    {
        var trimmed = char.IsWhiteSpace(text[0]) ? text.Trim() : text;
        var slash = trimmed.IndexOf('/');
        if (slash >= 0)
        {
            return End(trimmed.Substring(0, slash)) is { } start && End(trimmed.Substring(slash + 1)) is { } end ? start + "/" + end : null;
        }

        return Letters(trimmed);
    }

    private static string? End(string end) => end switch
    {
        "unknown" => "",
        "open" => "..",
        _ => Letters(end),
    };

    private static string? Letters(string text)
    {
        var today = new StringBuilder(text.Length);
        var isBracketed = text.Any(one => one == '(');
        for (var i = 0; i < text.Length; i++)
        {
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            switch (text[i])
            {
                case 'u' or 'x' or '*':
                    today.Append('X');
                    break;
                case 'y' or 'e' or 't' or 'z' or 's':
                    today.Append(char.ToUpperInvariant(text[i]));
                    break;
                case 'p':
                    today.Append('S');
                    break;
                case '\u2212' or '\u2013' or '\u2010' or '\u2011':
                    today.Append('-');
                    break;
                case '?' when next == '~':
                case '~' when next == '?':
                    today.Append('%');
                    i++;
                    break;
                case ' ' when i > 0 && text[i - 1] is ',' or '.' or '/' or '[' or '{':
                    break;
                case '^' when text[0] is not ('[' or '{'):
                    i = text.Length;
                    break;
                case '(':
                    // Marks outside brackets meant something else then: what they meant is not guessed.
                    var close = text.IndexOf(')', i);
                    var after = close + 1;
                    if (close < 0 || after == text.Length || Mark(text, ref after) is not { } mark || (after < text.Length && EdtfDateReader.IsMark(text[after])))
                    {
                        return null;
                    }

                    Bracketed(today, text, i + 1, close, mark);
                    i = after - 1;
                    break;
                case '?' or '~' or '%' when isBracketed:
                    return null;
                default:
                    today.Append(text[i]);
                    break;
            }
        }

        return today.ToString();
    }

    // (06)? is ?06 now, and (06-11)? is ?06-?11.
    private static void Bracketed(StringBuilder today, string text, int start, int end, char mark)
    {
        today.Append(mark);
        for (var i = start; i < end; i++)
        {
            today.Append(text[i]);
            if (text[i] == '-' && i > start)
            {
                today.Append(mark);
            }
        }
    }

    private static char? Mark(string text, ref int at)
    {
        var (one, next) = (text[at], at + 1 < text.Length ? text[at + 1] : '\0');
        if (!EdtfDateReader.IsMark(one))
        {
            return null;
        }

        var isBoth = (one == '?' && next == '~') || (one == '~' && next == '?');
        at += isBoth ? 2 : 1;
        return isBoth ? '%' : one;
    }
}
