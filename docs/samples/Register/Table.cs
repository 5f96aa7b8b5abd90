using CsvHelper;

namespace Register;

/// <summary>A table of comma-separated values with a heading.</summary>
public static class Table
{
    public static IReadOnlyList<Row> Read(string path)
    {
        using var table = CsvReader.FromFile(path, new() { Separator = ',' });
        var rows = new List<Row>();
        foreach (var record in table)
        {
            rows.Add(new((int)record.RowNumber, record.ToDictionary()));
        }

        return rows;
    }
}
