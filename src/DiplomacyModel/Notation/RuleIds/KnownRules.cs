namespace DiplomacyModel;

/// <summary>The rules of this version: one line each, shared by the library, the analyzers and the pages in docs/rules.</summary>
/// <remarks>An id never changes its meaning and is never used again.</remarks>
internal static class KnownRules
{
    public const string EdtfText = "DIP1001";
    public const string OtherWeekday = "DIP1002";
    public const string EndBeforeBeginning = "DIP1003";
    public const string CountryCode = "DIP2001";
    public const string OfficeNotHeld = "DIP2002";
    public const string SeveralPrintedNames = "DIP2003";
    public const string CodeNotValid = "DIP2004";
    public const string TitleInsideName = "DIP2005";
    public const string TitleWithOtherName = "DIP2006";
    public const string TwoHolders = "DIP2007";
    public const string GapBetweenHolders = "DIP2008";
    public const string IncumbencyOfDays = "DIP2009";
    public const string OpenTenure = "DIP2010";
    public const string DeadOnTheDate = "DIP2011";
    public const string NotInTheirOwnRight = "DIP2012";
    public const string HatNotStated = "DIP2013";
    public const string AmbiguousCode = "DIP2014";
    public const string AnswerBeforeQuestion = "DIP5001";
    public const string PartsDoNotAddUp = "DIP5002";
    public const string AccountsDisagree = "DIP7001";
    public const string QueryText = "DIP8001";

    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        new(EdtfText, "Text is not a date in EDTF", RuleSeverity.Error, RuleMoment.Reading | RuleMoment.CompileTime),
        new(OtherWeekday, "Printed weekday is not that of the date", RuleSeverity.Warning, RuleMoment.RunTime),
        new(EndBeforeBeginning, "Ended before it began", RuleSeverity.Error, RuleMoment.RunTime | RuleMoment.CompileTime),
        new(CountryCode, "Country code is not known", RuleSeverity.Error, RuleMoment.Reading | RuleMoment.CompileTime),
        new(OfficeNotHeld, "Capacity claimed on a day when the office was not held", RuleSeverity.Error, RuleMoment.RunTime),
        new(SeveralPrintedNames, "One person is printed under several names", RuleSeverity.Info, RuleMoment.RunTime),
        new(CodeNotValid, "Country code is not valid on the date", RuleSeverity.Error, RuleMoment.Reading | RuleMoment.RunTime),
        new(TitleInsideName, "Title or honorific stands inside a name", RuleSeverity.Warning, RuleMoment.RunTime | RuleMoment.CompileTime),
        new(TitleWithOtherName, "Title stands with the part of a name that one is not spoken of by", RuleSeverity.Info, RuleMoment.RunTime),
        new(TwoHolders, "Two holders of a one-seat office at once", RuleSeverity.Warning, RuleMoment.RunTime),
        new(GapBetweenHolders, "Nobody is recorded between two holders", RuleSeverity.Info, RuleMoment.RunTime),
        new(IncumbencyOfDays, "In office for days between two others", RuleSeverity.Info, RuleMoment.RunTime),
        new(OpenTenure, "No leaving is recorded, and another has entered since", RuleSeverity.Warning, RuleMoment.RunTime),
        new(DeadOnTheDate, "Dead on the date, or not yet born", RuleSeverity.Error, RuleMoment.RunTime),
        new(NotInTheirOwnRight, "Elect, designate or acting holder given as the holder", RuleSeverity.Warning, RuleMoment.RunTime),
        new(HatNotStated, "Several offices held and no capacity stated", RuleSeverity.Info, RuleMoment.RunTime),
        new(AmbiguousCode, "Country code names several, or its list is not stated", RuleSeverity.Error, RuleMoment.Reading | RuleMoment.CompileTime),
        new(AnswerBeforeQuestion, "Answer comes before what it answers", RuleSeverity.Warning, RuleMoment.RunTime),
        new(PartsDoNotAddUp, "Parts do not add up to the stated total", RuleSeverity.Warning, RuleMoment.RunTime),
        new(AccountsDisagree, "Accounts disagree", RuleSeverity.Info, RuleMoment.RunTime),
        new(QueryText, "Text is not a query", RuleSeverity.Error, RuleMoment.Reading),
    ];

    public static RuleInfo Info(string id) => All.Single(rule => rule.Id == id);
}
