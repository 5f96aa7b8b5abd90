namespace DiplomacyModel.Tests;

/// <summary>Agreement with the table of EDTF strings, as far as this version reads them.</summary>
public sealed class EdtfGoldenTests
{
    [Fact]
    public void Dates_that_are_read_have_the_bounds_of_the_table_and_invalid_strings_are_refused()
    {
        var lines = Repository.SharedLines("time/edtf_golden.tsv");
        var columns = lines[0].Split('\t');
        int At(string name) => Array.IndexOf(columns, name);
        var wrong = new List<string>();
        var read = 0;
        foreach (var row in lines.Skip(1).Select(line => line.Split('\t')))
        {
            var (text, valid) = (row[At("input")], row[At("valid")]);
            if (UncertainDate.Read(text) is not ParseResult<UncertainDate>.Parsed parsed)
            {
                continue;
            }

            read++;
            var bounds = (Text(parsed.Value.Earliest), Text(parsed.Value.Latest));
            var expected = (row[At("lower")], row[At("upper")]);
            if (valid != "1" || (parsed.Value.Precision != DatePrecision.Unknown && bounds != expected))
            {
                wrong.Add($"{text}: {valid} {expected}, read as {bounds}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(read >= 40, $"only {read} rows of the table are read");
    }

    private static string Text(NodaTime.LocalDate day) => UncertainDate.On(day).ToString();
}
