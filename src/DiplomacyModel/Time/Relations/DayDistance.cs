using System.Globalization;

namespace DiplomacyModel.Time;

/// <summary>How many days there may be from one day to another, less than zero backwards. Equal when both bounds are.</summary>
public sealed record DayDistance
{
    internal DayDistance(int? least, int? most) => (Least, Most) = (least, most);

    /// <summary>The least number; <see langword="null"/> where there is no bound.</summary>
    public int? Least { get; }

    /// <summary>The greatest number; <see langword="null"/> where there is no bound.</summary>
    public int? Most { get; }

    /// <summary>Whether the days are so many or more.</summary>
    /// <param name="days">A number of days.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsAtLeast(int days) => Truth.Of(Least >= days, Most is null || Most >= days);

    /// <summary>Whether the days are so many or fewer.</summary>
    /// <param name="days">A number of days.</param>
    /// <returns>True when every choice of days agrees, False when none does.</returns>
    public Truth IsAtMost(int days) => Truth.Of(Most <= days, Least is null || Least <= days);

    /// <summary>The numbers.</summary>
    /// <returns>Such as <c>3</c>, <c>3..30</c> or <c>..</c>.</returns>
    public override string ToString() => Least is not null && Least == Most
        ? Least.Value.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Least}..{Most}");
}
