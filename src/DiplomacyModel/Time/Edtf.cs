namespace DiplomacyModel;

/// <summary>The notation of uncertain dates: the Extended Date/Time Format, ISO 8601-2:2019 (Library of Congress text of 2019-02-04).</summary>
/// <remarks>This version reads calendar dates of level 0, years before 0000, one mark on the whole (<c>? ~ %</c>), and a range of two days.</remarks>
public static class Edtf
{
    /// <summary>What <c>[StringSyntax]</c> says of a parameter that takes EDTF; the analyzer checks literals there.</summary>
    public const string Syntax = EdtfReader.Syntax;
}
