namespace DiplomacyModel;

/// <summary>The rules of this version: one line each, shared by the library, the analyzers and the pages in docs/rules.</summary>
/// <remarks>An id never changes its meaning and is never used again.</remarks>
internal static class KnownRules
{
    public const string EdtfText = "DIP1001";
    public const string OtherWeekday = "DIP1002";
    public const string CountryCode = "DIP2001";
    public const string OfficeNotHeld = "DIP2002";
    public const string SeveralPrintedNames = "DIP2003";
    public const string TitleInsideName = "DIP2005";
    public const string TitleWithOtherName = "DIP2006";
    public const string AnswerBeforeQuestion = "DIP5001";
    public const string QueryText = "DIP8001";

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        new(EdtfText, "Text is not a date in EDTF", RuleSeverity.Error, RuleMoment.Reading | RuleMoment.CompileTime),
        new(OtherWeekday, "Printed weekday is not that of the date", RuleSeverity.Warning, RuleMoment.RunTime),
        new(CountryCode, "Country code is not known", RuleSeverity.Error, RuleMoment.Reading),
        new(OfficeNotHeld, "Capacity claimed on a day when the office was not held", RuleSeverity.Error, RuleMoment.RunTime),
        new(SeveralPrintedNames, "One person is printed under several names", RuleSeverity.Info, RuleMoment.RunTime),
        new(TitleInsideName, "Title or honorific stands inside a name", RuleSeverity.Warning, RuleMoment.RunTime | RuleMoment.CompileTime),
        new(TitleWithOtherName, "Title stands with the part of a name that one is not spoken of by", RuleSeverity.Info, RuleMoment.RunTime),
        new(AnswerBeforeQuestion, "Answer comes before what it answers", RuleSeverity.Warning, RuleMoment.RunTime),
        new(QueryText, "Text is not a query", RuleSeverity.Error, RuleMoment.Reading),
    ];

    public static RuleInfo Info(string id) => All.Single(rule => rule.Id == id);
}
