namespace DiplomacyModel;

/// <summary>The notation of uncertain dates: the Extended Date/Time Format, ISO 8601-2:2019 (Library of Congress text of 2019-02-04).</summary>
/// <remarks>All three levels are read, strictly: <see cref="UncertainDate"/> takes what is one unknown day, <see cref="UncertainPeriod"/> intervals, <see cref="EdtfValue"/> everything.</remarks>
public static class Edtf
{
    /// <summary>What <c>[StringSyntax]</c> says of a parameter that takes EDTF; the analyzer checks literals there.</summary>
    public const string Syntax = EdtfReader.Syntax;

    /// <summary>What <c>[StringSyntax]</c> says beside <see cref="Syntax"/> of a parameter that takes a day with a time of day, too.</summary>
    public const string Moment = EdtfReader.Moment;
}
