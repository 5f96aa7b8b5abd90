namespace DiplomacyModel.Tests;

/// <summary>The six questions of the table, asked in the words that each kind of value has for them.</summary>
internal static class AllenQuestions
{
    public static IEnumerable<string> Of(AllenText a, AllenText b) => (a.Date, a.Period, b.Date, b.Period) switch
    {
        ({ } one, _, { } other, _) => Initials(Of(one, other)),
        ({ } one, _, _, { } other) => Initials(Of(one, other)),
        (_, { } one, { } other, _) => Initials(Of(one, other)),
        _ => Initials(Of(a.Period!, b.Period!)),
    };

    public static Truth[] Of(UncertainDate a, UncertainDate b) => [a.Precedes(b), a.Succeeds(b), a.IsSameDayAs(b), a.IsSameDayAs(b), b.IsSameDayAs(a), a.IsSameDayAs(b)];

    // That a day is all of a period there is no word for.
    public static Truth[] Of(UncertainDate a, UncertainPeriod b) =>
        [a.Precedes(b), a.Succeeds(b), a.IsWithin(b), a.IsWithin(b), Same(a.RelationsTo(b)), Same(a.RelationsTo(b))];

    public static Truth[] Of(UncertainPeriod a, UncertainDate b) =>
        [a.Precedes(b), a.Succeeds(b), a.Covers(b), Same(a.RelationsTo(b)), a.Covers(b), Same(a.RelationsTo(b))];

    public static Truth[] Of(UncertainPeriod a, UncertainPeriod b) =>
        [a.Precedes(b), a.Succeeds(b), a.Intersects(b), a.IsWithin(b), a.Covers(b), a.IsSamePeriodAs(b)];

    private static Truth Same(AllenRelations relations) => relations.AreAmong(AllenRelations.Same);

    private static IEnumerable<string> Initials(Truth[] answers) => answers.Select(answer => answer.ToString()[..1]);
}
