namespace DiplomacyModel.Tests;

/// <summary>How far our styles agree with the person names of the Unicode CLDR, counted; the differences are told in docs/decisions/0019.</summary>
public sealed class CldrNameTests
{
    [Theory]
    [InlineData("en", 162, 240)]
    [InlineData("vi", 179, 240)]
    [InlineData("ja", 126, 240)]
    [InlineData("ko", 192, 240)]
    public void So_many_of_the_cases_agree(string language, int agreeing, int cases)
    {
        var rows = Cases(language).ToArray();
        var differing = rows.Where(row => row.Expected != row.Ours).Select(row => $"{row.Parameters}: {row.Expected} | {row.Ours}").ToArray();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', differing));
        Assert.Equal((agreeing, cases), (rows.Length - differing.Length, rows.Length));
    }

    private static IEnumerable<(string Parameters, string Expected, string Ours)> Cases(string language)
    {
        var (parts, expected) = (new Dictionary<string, string>(), "");
        foreach (var cells in Repository.SharedLines($"names/{language}.txt").Where(line => !line.StartsWith('#')).Select(line => line.Split(';', StringSplitOptions.TrimEntries)))
        {
            switch (cells[0])
            {
                case "name":
                    parts[cells[1]] = cells[2];
                    break;
                case "expectedResult":
                    expected = cells[1];
                    break;
                case "parameters" when cells[3] != "monogram":
                    yield return ($"{parts["locale"]} {string.Join(' ', cells[1..])}", expected, Ours(language, parts, cells[1], cells[2], cells[3], cells[4]));
                    break;
                case "endName":
                    parts = [];
                    break;
            }
        }
    }

    // Order, length, usage and formality as far as our styles go.
    private static string Ours(string language, Dictionary<string, string> parts, string order, string length, string usage, string formality)
    {
        var name = Name(language, parts);
        NameOrder? asked = order switch
        {
            "givenFirst" => NameOrder.GivenFirst,
            "surnameFirst" => language == "vi" ? NameOrder.FamilyFirstGivenLast : NameOrder.FamilyFirst,
            _ => null,
        };
        var isFormal = formality == "formal";
        return (order, usage, length) switch
        {
            ("sorting", _, _) => name.Format(NameStyle.Sorting),
            (_, "addressing", _) when !isFormal => name.Given.Length > 0 ? name.Given : name.SingleName,
            (_, "addressing", _) when parts.TryGetValue("title", out var title) => name.Format(Title(language, title), NameStyle.Spoken, asked),
            (_, "addressing", _) => name.Format(NameStyle.Spoken, asked),
            (_, _, _) when !isFormal => name.Format(NameStyle.Plain, asked),
            (_, _, "long") => name.Format(NameStyle.Full, asked),
            (_, _, "medium") => name.Format(NameStyle.MiddleInitials, asked),
            _ => name.Format(NameStyle.Initials, asked),
        };
    }

    private static NameTitle Title(string language, string title) => new(NameTitleKind.Honorific, title, isAfterName: language is "ja" or "ko");

    private static PersonName Name(string language, Dictionary<string, string> parts)
    {
        string Part(string field) => parts.GetValueOrDefault(field, "");
        var family = Part("surname") + Part("surname-core");
        var order = Part("locale")[..2] switch
        {
            "vi" => NameOrder.FamilyFirstGivenLast,
            "ja" or "ko" => NameOrder.FamilyFirst,
            _ => NameOrder.GivenFirst,
        };
        return family.Length == 0
            ? PersonName.Mononym(Part("given"))
            : new(family, Part("given"), order, Part("given2"), Part("surname-prefix"), Part("surname2"), suffix: Part("generation"));
    }
}
