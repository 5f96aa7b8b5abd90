using NodaTime;

namespace DiplomacyModel;

/// <content>Seasons, by a named policy only.</content>
public readonly partial struct UncertainDate
{
    /// <summary>The date with the days that a policy gives to its season: <c>2023-21</c> in the north is some day from March to May 2023.</summary>
    /// <param name="policy">In which half of the world, and from which day on.</param>
    /// <returns>
    /// Some day of the season, or of one of the two that may be called by this year; a set keeps its other members. Codes that name a
    /// hemisphere (25 to 32) keep theirs. A mark goes with the season that had it. A date without a season stays as it is.
    /// </returns>
    public UncertainDate InHemisphere(HemispherePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return written is { Syntax: var syntax } && Array.Exists(syntax.Members, HasSeason)
            ? Parse($"[{string.Join(',', syntax.Members.Select(member => HasSeason(member) ? Stretches(policy.Of(member.First.Season, member.First.YearNumber)) : Member(syntax.Text, member)))}]")
            : this;
    }

    private static bool HasSeason(EdtfMember member) => member.First.Season is > 0 and < 33;

    private static string Stretches(Items<DateInterval> stretches) => string.Join(',', stretches.Select(days => days.Length == 1 ? Text(days.Start) : $"{Text(days.Start)}..{Text(days.End)}"));

    private static string Member(string text, EdtfMember member) => member.Last is not { } last
        ? text[member.First.Start..member.First.End]
        : $"{(member.First.IsDated ? text[member.First.Start..member.First.End] : "")}..{(last.IsDated ? text[last.Start..last.End] : "")}";
}
