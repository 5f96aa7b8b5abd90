namespace DiplomacyModel;

/// <summary>How somebody stands to an office. The first three hold it; the others do not, or not yet.</summary>
public enum TenureKind
{
    /// <summary>In their own right, for the whole of it.</summary>
    Substantive,

    /// <summary>For somebody who holds it and cannot act, or while it is vacant: <em>chargé d'affaires ad interim</em>, "Acting President".</summary>
    Acting,

    /// <summary>Until a lasting holder is found, and appointed so: "interim Prime Minister".</summary>
    Interim,

    /// <summary>Named for it, and not yet in it: "ambassador-designate".</summary>
    Designate,

    /// <summary>Elected to it, and not yet in it: "President-elect".</summary>
    Elect,

    /// <summary>Put forward for it.</summary>
    Candidate,
}
