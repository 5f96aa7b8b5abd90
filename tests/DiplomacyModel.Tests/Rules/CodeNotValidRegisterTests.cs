namespace DiplomacyModel.Tests;

/// <summary>DIP2004 over the register of visits to the United States, each country with the code that a list gives its name.</summary>
public sealed class CodeNotValidRegisterTests
{
    // Each was read: governments in exile, occupations, states before the list counts them, and names that another row bears
    // (730 is the Korea of before 1910, 255 no Germany of 1945 to 1990, HVBF was taken out in 1984). The codes are wrong, not the rule.
    [Theory]
    [InlineData(CodeSystem.Iso3166, "Burma 1, Djibouti 1 possible, East Timor 1, Kazakhstan 1 possible, Lithuania 1 possible, Slovakia 1 possible, Upper Volta 2, Zimbabwe Rhodesia 1, Zimbabwe Rhodesia 1 possible")]
    [InlineData(CodeSystem.CorrelatesOfWar, "Australia 1, Austria 2, Cambodia 1, Czechoslovakia (government-in-exile) 1, Germany, Federal Republic of 53, Greece 2, Haiti 2, Japan 1, Kiribati 1, Korea 44, Liechtenstein 1, Luxembourg 5, Marshall Islands 2, Monaco 5, Muscat & Oman 1, Nauru 2, Netherlands 1, Philippines 1, Poland (government-in-exile) 5, Syria 1, Tanganyika 1, Tuvalu 1, Vietnam 1, Yemen Arab Republic 6, Yugoslavia 1")]
    [InlineData(CodeSystem.GleditschWard, "Haiti 2, Korea 44, Philippines 1, Syria 1")]
    public void DIP2004_finds_visits_on_days_when_the_code_was_not_in_the_list(CodeSystem system, string expected)
    {
        var visits = SharedTable.Read("historyatstate/visits_to_us_flat.csv");
        var codes = CountryCode.All(system).ToLookup(code => code.Name);
        var polities = visits.GroupBy(visit => visit["from_id"])
            .Select(group => new Polity(group.Key, group.First()["from_name"], group.SelectMany(visit => codes[visit["from_name"]]).FirstOrDefault()))
            .Where(polity => polity.Codes.Count > 0).ToDictionary(polity => polity.Id.Text);
        var (host, register) = (new Polity("host", "United States"), new Reading(Source.OfficialText("visits", "Office of the Historian")));
        foreach (var (visit, i) in visits.Where(visit => polities.ContainsKey(visit["from_id"])).Select((visit, i) => (visit, i)))
        {
            register.Says(i + 1, Visit.By(polities[visit["from_id"]], host).On(visit["start_date"]));
        }

        var found = Chronicle.Of([.. polities.Values, host], register.Close()).Validate([new CodeNotValidRule()]);
        Assert.Equal(expected, string.Join(", ", found
            .GroupBy(finding => (Who: finding.Message.Split(" acts on ")[0], finding.Certainty))
            .Select(group => $"{group.Key.Who} {group.Count()}{(group.Key.Certainty == FindingCertainty.Possible ? " possible" : "")}")
            .Order(StringComparer.Ordinal)));
    }
}
