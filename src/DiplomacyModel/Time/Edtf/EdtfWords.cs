namespace DiplomacyModel;

/// <summary>Values of EDTF in English words.</summary>
internal static class EdtfWords
{
    private static readonly string[] OfADay = ["some day in ", "some day from "];

    public static string Of(EdtfValue value) =>
        value.TryPickDate(out var date) ? date.ToWords()
        : value.TryPickPeriod(out var period) ? period.ToWords()
        : value.TryPickAllOf(out var all) ? all.ToWords()
        : value.TryPickMoment(out var day, out var clock) ? $"{day.ToWords()}, {clock.ToWords()}"
        : $"{value}, outside the calendar";

    /// <summary>"1960 and of December 1961": the members as units, not as some day of them.</summary>
    public static string OfMembers(EdtfSyntax syntax)
    {
        Items<string> members = [.. syntax.Members.Select(member => Of(syntax.Text, member))];
        return members.Count == 1 ? members[0] : $"{string.Join(", of ", members.Take(members.Count - 1))} and of {members[^1]}";
    }

    private static string Of(string text, EdtfMember member) => member switch
    {
        { Last: null } => Unit(text, member.First),
        { First.IsOpen: true, Last: var last } => $"the time until {Unit(text, last)}",
        { Last.IsOpen: true } => $"the time from {Unit(text, member.First)} on",
        { Last: var last } => $"{Unit(text, member.First)} to {Unit(text, last)}",
    };

    private static string Unit(string text, EdtfDate date)
    {
        // All of one of them, and which is not told.
        if (date.IsMasked)
        {
            return $"one of {text[date.Start..date.End]}";
        }

        var words = UncertainDate.From(text, date).ToWords();
        var prefix = Array.Find(OfADay, prefix => words.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? words : words[prefix.Length..];
    }
}
