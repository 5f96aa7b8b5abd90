namespace DiplomacyModel;

/// <content>Names against names.</content>
public sealed partial record PersonName
{
    /// <summary>How two names stand to each other. Symmetric; titles say nothing of identity.</summary>
    /// <param name="other">The other name.</param>
    /// <returns>Same, perhaps or different, with the reasons.</returns>
    public NameMatch Match(PersonName other) => NameMatcher.Of(NameParts.Readings(this), NameParts.Readings(Guard.NotNull(other)));

    /// <summary>How this name stands to one that is printed; the printed one is taken in every order, and its titles are left aside.</summary>
    /// <param name="printed">The printed name.</param>
    /// <returns>Same, perhaps or different, with the reasons.</returns>
    public NameMatch Match(PrintedName printed) => NameMatcher.Of(NameParts.Readings(this), NameParts.Of(Guard.NotNull(printed)));
}
