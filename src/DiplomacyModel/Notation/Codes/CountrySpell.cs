namespace DiplomacyModel;

/// <summary>A stretch of days on which a row stands in its list, as an interval in EDTF (<c>/</c> where neither end is told), and its name then.</summary>
internal readonly record struct CountrySpell(string Days, string Name)
{
    public const string NotTold = "/";

    public bool IsOpen => Days.EndsWith("/..", StringComparison.Ordinal);
}
