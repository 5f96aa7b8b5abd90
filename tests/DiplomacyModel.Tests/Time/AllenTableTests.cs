namespace DiplomacyModel.Tests;

/// <summary>Agreement with the table of relations of EDTF values, row by row.</summary>
public sealed class AllenTableTests
{
    private static readonly AllenRelations[] Questions =
    [
        AllenRelations.Preceding, AllenRelations.Succeeding, AllenRelations.Intersecting, AllenRelations.Inside, AllenRelations.Covering, AllenRelations.Same,
    ];

    private readonly Dictionary<string, AllenText> texts = [];

    private static string[][] Rows => [.. Repository.SharedLines("time/edtf_relations.tsv").Skip(1).Select(line => line.Split('\t'))];

    [Fact]
    public void Every_row_has_the_relations_and_the_answers_of_the_table()
    {
        var wrong = new List<string>();
        foreach (var row in Rows)
        {
            var (a, b) = (Read(row[0]), Read(row[1]));
            var found = row[2] == "extent" ? OfExtents(a, b) : OfPoints(a, b);
            var answers = string.Join(' ', Questions.Select(question => found.AreAmong(question).ToString()[0]));
            if (found != Relations(row[3]) || answers != string.Join(' ', row[4..10]))
            {
                wrong.Add($"{string.Join(' ', row)}: {found}: {answers}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_row_of_points_is_so_of_what_the_library_reads()
    {
        var (wrong, missing, compared) = (new List<string>(), new SortedSet<string>(StringComparer.Ordinal), 0);
        foreach (var row in Rows.Where(row => row[2] == "point"))
        {
            var (a, b) = (Read(row[0]), Read(row[1]));
            missing.UnionWith(new[] { a, b }.Where(value => value is { Date: null, Period: null }).Select(value => value.Text));
            if (OfValues(a, b) is { } found)
            {
                compared++;
                if (found != Relations(row[3]) || !AllenQuestions.Of(a, b).SequenceEqual(row[4..10]))
                {
                    wrong.Add($"{string.Join(' ', row)}: {found}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.Empty(missing);
        Assert.Equal(792, compared);
    }

    [Fact]
    public void Every_row_of_extents_is_possible_of_what_the_library_reads()
    {
        var (wrong, compared, equal) = (new List<string>(), 0, 0);
        foreach (var row in Rows.Where(row => row[2] == "extent"))
        {
            var (found, expected) = (Extent(Read(row[0])).RelationsTo(Extent(Read(row[1]))), Relations(row[3]));
            compared++;
            equal += found == expected ? 1 : 0;
            wrong.AddRange((found | expected) == found ? [] : [$"{string.Join(' ', row)}: {found}"]);
        }

        Assert.Empty(wrong);
        Assert.Equal((814, 655), (compared, equal));
    }

    internal static AllenRelations Relations(string names) => AllenRelations.Of([
        .. names.Split(',').Select(name => name == "equals" ? AllenRelation.Equal : Enum.Parse<AllenRelation>(name, ignoreCase: true)),
    ]);

    private static UncertainPeriod Extent(AllenText text) => (text.Date?.AsExtent() ?? text.Period?.AsExtent())!;

    // The same few values stand in all rows.
    private AllenText Read(string text) => texts.TryGetValue(text, out var known) ? known : texts[text] = AllenText.Read(text);

    private static AllenRelations OfExtents(AllenText a, AllenText b)
    {
        AllenRelations[] all = [.. from one in a.Extents from other in b.Extents select one.RelationsTo(other)];
        return all.Aggregate((left, right) => left | right);
    }

    private static AllenRelations OfPoints(AllenText a, AllenText b) => (a.IsPeriod, b.IsPeriod) switch
    {
        (false, false) => Relating.Of(a.Days, b.Days),
        (false, true) => Relating.Of(a.Days, b.PeriodDays),
        (true, false) => Relating.Of(b.Days, a.PeriodDays).Converse(),
        _ => Relating.Of(a.PeriodDays, b.PeriodDays),
    };

    private static AllenRelations? OfValues(AllenText a, AllenText b) => (a.Date, a.Period, b.Date, b.Period) switch
    {
        ({ } one, _, { } other, _) => one.RelationsTo(other),
        ({ } one, _, _, { } other) => one.RelationsTo(other),
        (_, { } one, { } other, _) => one.RelationsTo(other),
        (_, { } one, _, { } other) => one.RelationsTo(other),
        _ => null,
    };
}
