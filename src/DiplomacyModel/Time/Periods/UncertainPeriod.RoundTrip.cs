namespace DiplomacyModel;

/// <content>The text that keeps all of a period, also what EDTF cannot say within an interval.</content>
public sealed partial record UncertainPeriod
{
    private const string Mark = " (nearest to ";

    /// <summary>Reads what the format <c>R</c> writes: EDTF, or the nearest EDTF and after it the ends as they are.</summary>
    /// <param name="text">Any text, such as <c>2014/2018</c> or <c>2014/ (nearest to 2014/2023-02-09..)</c>.</param>
    /// <returns>The period, whose text in the format <c>R</c> is this one, or the error. Of every period it reads what the format <c>R</c> writes, and gives an equal one.</returns>
    public static ParseResult<UncertainPeriod> ReadRoundTrip(string? text)
    {
        text ??= "";
        var mark = text.IndexOf(Mark, StringComparison.Ordinal);
        var at = mark < 0 ? 0 : mark + Mark.Length;
        var full = mark < 0 ? text : text[at..].TrimEnd(')');
        var slash = full.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0)
        {
            return Read(full);
        }

        var (start, end) = (ReadFull(full[..slash], at), ReadFull(full[(slash + 1)..], at + slash + 1));
        return start is ParseResult<PeriodBound>.Refused first ? new ParseResult<UncertainPeriod>.Refused(first.Errors)
            : end is ParseResult<PeriodBound>.Refused last ? new ParseResult<UncertainPeriod>.Refused(last.Errors)
            : Joined(text, start.GetValueOrThrow(), end.GetValueOrThrow());
    }

    private string ToRoundTrip()
    {
        var (nearest, full) = (ToString(), $"{FullText(Start)}/{FullText(End)}");
        return nearest == full ? full : $"{nearest}{Mark}{full})";
    }

    private static ParseResult<UncertainPeriod> Joined(string text, PeriodBound start, PeriodBound end)
    {
        if (Contradiction(start, end) is { } reason)
        {
            return Refuse(text, reason, "Put the earlier end first.");
        }

        var period = new UncertainPeriod(start, end);
        return period.ToRoundTrip() is var written && written == text
            ? new ParseResult<UncertainPeriod>.Parsed(period)
            : Refuse(text, "This is not how such a period is written.", $"Write {written}.", written);
    }

    private static ParseResult<UncertainPeriod>.Refused Refuse(string text, string reason, string remedy, string? repair = null) =>
        new([new NotationError(KnownRules.EdtfText, 0, text.Length, reason, remedy, repair)]);

    private static string FullText(PeriodBound bound) => bound switch
    {
        PeriodBound.Dated dated => dated.Date.ToString(),
        PeriodBound.NotKnown { Earliest: { } earliest } => $"{UncertainDate.On(earliest)}..",
        PeriodBound.NotKnown { Latest: { } latest } => $"..{UncertainDate.On(latest)}",
        PeriodBound.NotKnown => "",
        _ => "..",
    };

    private static ParseResult<PeriodBound> ReadFull(string text, int at) => text switch
    {
        "" => new ParseResult<PeriodBound>.Parsed(PeriodBound.NotKnown.Instance),
        ".." => new ParseResult<PeriodBound>.Parsed(PeriodBound.Unbounded.Instance),
        ['.', '.', .. var day] => ReadDate(day, at + 2, date => PeriodBound.NotKnown.OnOrBefore(date.Latest)),
        [.. var day, '.', '.'] => ReadDate(day, at, date => PeriodBound.NotKnown.OnOrAfter(date.Earliest)),
        _ => ReadDate(text, at, date => new PeriodBound.Dated(date)),
    };

    private static ParseResult<PeriodBound> ReadDate(string text, int at, Func<UncertainDate, PeriodBound> bound) => UncertainDate.Read(text) switch
    {
        ParseResult<UncertainDate>.Parsed { Value.Precision: DatePrecision.Unknown } => new ParseResult<PeriodBound>.Parsed(PeriodBound.NotKnown.Instance),
        ParseResult<UncertainDate>.Parsed parsed => new ParseResult<PeriodBound>.Parsed(bound(parsed.Value)),
        var refused => new ParseResult<PeriodBound>.Refused([.. ((ParseResult<UncertainDate>.Refused)refused).Errors.Select(error => error.MovedBy(at))]),
    };
}
