using System.Xml.Linq;

namespace DiplomacyModel.Tests;

/// <summary>The tables against the lists beside the checkout, row by row and in both directions.</summary>
public sealed class CountryTableTests
{
    [Fact]
    public void ISO_3166_and_M49_agree_with_the_list()
    {
        var rows = SharedTable.Read("countries/country-codes.csv");
        Items<string> expected =
        [
            .. rows.Select(row => string.Join(' ', row["ISO3166-1-Alpha-2"], row["ISO3166-1-Alpha-3"], row["ISO3166-1-numeric"].PadLeft(3, '0'), row["official_name_en"]))
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(249, expected.Count);
        Assert.Equal(expected, CountryCode.All(CodeSystem.Iso3166).Where(code => code.IsListed).Select(code => $"{code.Alpha2} {code.Alpha3} {code.Numeric} {code.Name}"));
        Assert.Equal(
            rows.Select(row => row["M49"].PadLeft(3, '0')).Order(StringComparer.Ordinal),
            CountryCode.All(CodeSystem.UnM49).Where(code => code.IsListed).Select(code => code.Numeric!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("countries/cowstates.csv", "cow", CodeSystem.CorrelatesOfWar, 243)]
    [InlineData("countries/gwstates.csv", "gw", CodeSystem.GleditschWard, 239)]
    public void The_lists_of_states_agree_with_the_lists(string file, string column, CodeSystem system, int count)
    {
        var expected = SharedTable.Read(file).Select(row => string.Join(' ', row[column + "code"], row[column + "c"], row["start"] + "/" + row["end"].Replace("9999-12-31", "..", StringComparison.Ordinal), row["country_name"])).ToArray();
        var ours = CountryList.Of(system).Rows.SelectMany(row => row.Spells.Select(spell => $"{row.Numeric} {row.Alpha3} {spell.Days} {spell.Name}"));
        Assert.Equal(count, expected.Length);
        Assert.Equal(expected, ours);
    }

    [Fact]
    public void What_is_used_instead_is_what_CLDR_says()
    {
        // The European Union, a reserved code and two regions are in no list of countries, and numbers from 900 on are for private use.
        // "Overlong" is what CLDR writes shorter; where the number is no row of today, it is a retired one.
        string[] passedOver = ["QU", "UK", "062", "172"];
        var today = CountryCode.All(CodeSystem.UnM49).Where(code => code.IsListed).Select(code => code.Numeric).ToHashSet();
        var aliases = XDocument.Parse(string.Join('\n', Repository.SharedLines("countries/cldr_supplementalMetadata.xml")[2..]))
            .Descendants("territoryAlias")
            .Select(alias => (Type: alias.Attribute("type")!.Value, To: alias.Attribute("replacement")!.Value, Reason: alias.Attribute("reason")!.Value))
            .Where(alias => !passedOver.Contains(alias.Type)
                && (alias.Reason == "deprecated" || (char.IsDigit(alias.Type[0]) && alias.Type[0] != '9' && !today.Contains(alias.Type))))
            .ToDictionary(alias => alias.Type, alias => alias.To);

        // Two rows had CS, and the second is meant.
        var retired = CountryCodeTests.All().Where(code => !code.IsListed && code.System is CodeSystem.Iso3166 or CodeSystem.UnM49)
            .ToLookup(code => code.Alpha2 ?? code.Numeric!);
        Assert.Equal(16, CountryCode.All(CodeSystem.UnM49).Count(code => !code.IsListed && aliases.ContainsKey(code.Text)));
        Assert.All(aliases, alias => Assert.Equal(
            alias.Value,
            string.Join(' ', retired[alias.Key].Last().Successors.Select(code => code.In(CodeSystem.Iso3166)[0].Text))));
        Assert.Equal(
            ["AIDJ", "BQAQ", "BYAA", "CSHH", "GEHH", "SKIN"],
            retired.SelectMany(group => group).Where(code => code.Alpha4 is not null && (!aliases.ContainsKey(code.Alpha2!) || code.Text == "CSHH")).Select(code => code.Text));
    }

    [Fact]
    public void A_retired_row_is_of_the_shape_of_ISO_3166_3() => Assert.All(
        CountryCode.All(CodeSystem.Iso3166).Where(code => !code.IsListed),
        code =>
        {
            Assert.StartsWith(code.Alpha2!, code.Alpha4, StringComparison.Ordinal);
            Assert.NotEmpty(code.Successors);
            Assert.All(code.Successors, successor => Assert.True(successor.IsListed));
            var (last, successors) = (code.Alpha4![2..], code.Successors.Select(successor => successor.Alpha2));
            Assert.True(last is "HH" or "XX" or "AA" or "CS" || successors.SequenceEqual([last]), code.Text);
        });

    [Fact]
    public void Spells_follow_each_other_with_days_between() => Assert.All(CountryCodeTests.All(), code =>
        Assert.All(code.Spells.Zip(code.Spells.Skip(1)), pair => Assert.Equal(AllenRelations.Of(AllenRelation.Before), pair.First.RelationsTo(pair.Second))));

    [Fact]
    public void Letters_that_mean_another_country_of_today_elsewhere_are_these() => Assert.Equal(
        ["AUS", "CS", "MAC", "MNG", "SLV", "SWZ"],
        CountryCodeTests.All().SelectMany(code => new[] { code.Alpha2, code.Alpha3, code.Alpha4 }).OfType<string>().Distinct()
            .Where(text => CountryCode.Read(text).IsRefused).Order(StringComparer.Ordinal));

    [Fact]
    public void Letters_that_meant_another_country_elsewhere_are_these() => Assert.Equal(
        ["CZE Czechia | Czechoslovakia | Czechoslovakia", "KOR Republic of Korea | Korea | Korea", "VNM Viet Nam | Vietnam (Annam/Cochin China/Tonkin)"],
        Shared().Where(shared => shared.Rows.Skip(1).Any(row => !row.IsListed && !SameCountry.Are(shared.Rows[0], row, shared.Letters)))
            .Select(shared => $"{shared.Letters} {string.Join(" | ", shared.Rows.Select(row => row.Name))}"));

    [Fact]
    public void Every_reviewed_pair_of_names_is_needed()
    {
        var needed = Shared().Where(shared => shared.Rows.Skip(1).Any(row =>
            SameCountry.Are(shared.Rows[0], row, shared.Letters) && !SameCountry.Are(shared.Rows[0], row, "")));
        Assert.Equal(
            [
                "BLR Belarus | Belarus (Byelorussia)", "BOL Bolivia (Plurinational State of) | Bolivia", "FSM Micronesia (Federated States of) | Federated States of Micronesia",
                "IRN Iran (Islamic Republic of) | Iran | Iran (Persia)", "ITA Italy | Italy/Sardinia", "LAO Lao People's Democratic Republic | Laos",
                "PRK Democratic People's Republic of Korea | North Korea | Korea, People's Republic of", "RUS Russian Federation | Russia | Russia (Soviet Union)", "SUR Suriname | Surinam",
                "SYR Syrian Arab Republic | Syria", "TUR Türkiye | Turkey | Turkey (Ottoman Empire)", "VEN Venezuela (Bolivarian Republic of) | Venezuela", "WSM Samoa | Samoa/Western Samoa",
                "YEM Yemen | Yemen (Arab Republic of Yemen)",
            ],
            needed.Select(shared => $"{shared.Letters} {string.Join(" | ", shared.Rows.Select(row => row.Name).Distinct())}"));
    }

    // The rows that ISO 3166 and the lists of states write with the same letters, that of ISO 3166 first.
    private static IEnumerable<(string Letters, CountryRow[] Rows)> Shared() =>
        from iso in CountryList.Of(CodeSystem.Iso3166).Rows
        where iso.IsListed
        let others = new[] { CodeSystem.CorrelatesOfWar, CodeSystem.GleditschWard }.SelectMany(system => CountryList.Of(system).Find(iso.Alpha3!))
        where others.Any()
        orderby iso.Alpha3
        select (iso.Alpha3!, others.Prepend(iso).ToArray());
}
