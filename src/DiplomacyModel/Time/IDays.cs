using NodaTime;

namespace DiplomacyModel;

/// <summary>A set of days that is never empty: those which one unknown day may be.</summary>
internal interface IDays
{
    /// <summary>The first of them; <see langword="null"/> where there is none before all others.</summary>
    LocalDate? First { get; }

    /// <summary>The last of them; <see langword="null"/> where there is none after all others.</summary>
    LocalDate? Last { get; }

    /// <summary>Whether a day is one of them.</summary>
    bool Contains(LocalDate day);

    /// <summary>The first of them on or after a day, if there is one.</summary>
    LocalDate? Next(LocalDate day);

    /// <summary>The last of them on or before a day, if there is one.</summary>
    LocalDate? Previous(LocalDate day);
}
