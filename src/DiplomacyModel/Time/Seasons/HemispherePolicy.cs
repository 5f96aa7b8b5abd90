using NodaTime;

namespace DiplomacyModel.Time;

/// <summary>Which days a season has: a named choice, as no date says in which half of the world it was, nor by which custom seasons are counted there. Equal by content.</summary>
/// <remarks>
/// The four seasons follow each other, three months each. One that begins in one year and ends in the next may be called by either: the winter
/// of 2001 is the one that began in December 2000 or the one of December 2001, and both stay possible.
/// </remarks>
public sealed record HemispherePolicy
{
    /// <summary>Makes a policy.</summary>
    /// <param name="name">What it does, in words.</param>
    /// <param name="springBegins">The first day of spring: in February or March for the northern hemisphere, in August or September for the southern.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Spring begins in no other month, and not after the 28th.</exception>
    public HemispherePolicy(string name, AnnualDate springBegins)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        // Of no other month all four seasons lie within the bounds that they have without a policy.
        if (springBegins is not { Month: 2 or 3 or 8 or 9, Day: <= 28 })
        {
            throw new ArgumentOutOfRangeException(nameof(springBegins), springBegins, "Spring begins in February, March, August or September, up to the 28th.");
        }

        (Name, SpringBegins) = (name, springBegins);
    }

    /// <summary>The northern hemisphere by whole months: spring is March to May.</summary>
    public static HemispherePolicy Northern { get; } = new("northern seasons by whole months, spring from March to May", new(3, 1));

    /// <summary>The southern hemisphere by whole months: spring is September to November.</summary>
    public static HemispherePolicy Southern { get; } = new("southern seasons by whole months, spring from September to November", new(9, 1));

    /// <summary>What it does, in words.</summary>
    public string Name { get; }

    /// <summary>The first day of spring.</summary>
    public AnnualDate SpringBegins { get; }

    /// <summary>The name.</summary>
    /// <returns>What it does, in words.</returns>
    public override string ToString() => Name;

    /// <summary>The stretches that a season of a year can be, in order: one, or where it lies across the turn of the year the two that have days of it.</summary>
    internal Items<DateInterval> Of(int season, int year) => Beginning(season, year) is var one && one.End.Year == year
        ? [one]
        : [Beginning(season, year - 1), one];

    /// <summary>The season that begins in a year.</summary>
    internal DateInterval Beginning(int season, int year)
    {
        var isOther = season > 24 && (season < 29) != (SpringBegins.Month < 7);
        var months = SpringBegins.Month - 1 + (isOther ? 6 : 0) + (3 * ((season - 21) % 4));
        var start = new LocalDate(year, (months % 12) + 1, SpringBegins.Day);
        return new(start, start.PlusMonths(3).PlusDays(-1));
    }
}
