namespace DiplomacyModel.Tests;

/// <summary>Matching on the names of real registers, counted.</summary>
public sealed class NameDataTests
{
    private static readonly string[] NotDifferent =
    [
        "Nguyễn Hồng Quân ~ Nguyễn Quân: perhaps: a part that one lacks (Hồng)",
        "Masaharu Nakagawa ~ Masaharu Nakagawa: perhaps: which word is which part is known of neither",
        "Lee Ju-young ~ Lee Young: perhaps: a part that one lacks (Ju); differ in capitals (Young, young)",
        "Lee In-young ~ Lee Young: perhaps: a part that one lacks (In); differ in capitals (Young, young)",
        "Lee Young ~ Lee Seong-yong: perhaps: a part that one lacks (Seong); differ in a long vowel (Young, yong)",
        "Lee Young ~ Lee Yong-hun: perhaps: a part that one lacks (hun); differ in a long vowel (Yong, Young)",
    ];

    [Theory]
    [InlineData("vietnam", 0, 18, 0, 0, 1, 7856)]
    [InlineData("japan-ministers", 0, 29, 0, 0, 3020, 181479)]
    [InlineData("south-korea-ministers", 0, 0, 0, 0, 9091, 34865)]
    public void Every_pair_of_printed_names_of_a_register(string register, int same, int perhaps, int different, int otherSame, int otherPerhaps, int otherDifferent)
    {
        var rows = Csv.Rows(Repository.SharedLines($"officeholders/{register}.csv"));
        (string Id, string Text, Items<NameParts> Parts)[] names =
        [
            .. rows.SelectMany(row => new[] { (row["personID"], row["person"]), (row["personID"], WithoutNote(row.GetValueOrDefault("enwiki", ""))) })
                .Where(row => row.Item2.Length > 0).Distinct().Select(row => (row.Item1, row.Item2, NameParts.Of(PrintedName.Read(row.Item2)))),
        ];
        var pairs = (from i in Enumerable.Range(0, names.Length)
                     from other in names[(i + 1)..]
                     select (IsOne: names[i].Id == other.Id, names[i].Text, OtherText: other.Text, Match: NameMatcher.Of(names[i].Parts, other.Parts))).ToArray();
        int Count(bool isOne, Func<NameMatch, bool> answer) => pairs.Count(pair => pair.IsOne == isOne && answer(pair.Match));
        Assert.Equal(
            (same, perhaps, different, otherSame, otherPerhaps, otherDifferent),
            (Count(true, match => match.IsSame), Count(true, match => match.IsPerhaps), Count(true, match => match.IsDifferent),
                Count(false, match => match.IsSame), Count(false, match => match.IsPerhaps), Count(false, match => match.IsDifferent)));

        // Of two persons, all but these few are different, or in scripts that are not compared.
        var unclear = pairs.Where(pair => !pair.IsOne && !pair.Match.IsDifferent && !pair.Match.Has(NameMatchReasonKind.OtherScript)).Select(pair => $"{pair.Text} ~ {pair.OtherText}: {pair.Match}").Distinct();
        Assert.All(unclear, text => Assert.Contains(text, NotDifferent));
    }

    [Fact]
    public void Names_in_parts_of_a_register_of_envoys()
    {
        var persons = Envoys().ToArray();
        var pairs = (from family in persons.GroupBy(person => person.Name.Family)
                     let members = family.ToArray()
                     from i in Enumerable.Range(0, members.Length)
                     from other in members[(i + 1)..]
                     let match = members[i].Name.Match(other.Name)
                     select (members[i].Id, Other: other.Id, Match: match)).ToArray();
        Assert.Equal((4258, 4445), (persons.Length, pairs.Length));
        Assert.Equal("king-rufus2 ~ king-rufus, forsyth-john2 ~ forsyth-john", string.Join(", ", pairs.Where(pair => pair.Match.IsSame).Select(pair => $"{pair.Id} ~ {pair.Other}")));
        Assert.Equal((56, 4387), (pairs.Count(pair => pair.Match.IsPerhaps), pairs.Count(pair => pair.Match.IsDifferent)));
    }

    [Fact]
    public void Titles_are_found_where_they_are_and_not_in_names()
    {
        string[] visitors = [.. Csv.Rows(Repository.SharedLines("historyatstate/visits_to_us_flat.csv")).Select(row => row["visitor"]).Distinct()];
        string[] withoutLast = [.. visitors.Select(visitor => visitor.Trim()).Where(visitor => visitor.Contains(' ', StringComparison.Ordinal)).Select(visitor => visitor[..visitor.LastIndexOf(' ')])];
        Assert.Equal((1533, 1369), (visitors.Length, withoutLast.Count(given => TitleWords.Inside(given) is not null)));
        Assert.Equal(1513, visitors.Count(visitor => PrintedName.Read(visitor).Titles.Count > 0));
        Assert.Equal([], Envoys().SelectMany(person => new[] { person.Name.Family, person.Name.Given }).Where(part => TitleWords.Inside(part) is not null));
    }

    private static IEnumerable<(string Id, PersonName Name)> Envoys() => Csv.Rows(Repository.SharedLines("historyatstate/pocom_appointments_flat.csv"))
        .Where(row => row["surname"].Length > 0 && row["forename"].Length > 0)
        .Select(row => (row["person_id"], new PersonName(row["surname"], row["forename"], NameOrder.GivenFirst, suffix: row["gen_name"])))
        .Distinct();

    // "Naoki Tanaka (politician)": the note is the encyclopaedia's.
    private static string WithoutNote(string title) => title.Split(" (")[0];
}
