namespace Register;

/// <summary>A row of a table: its number below the heading, from 1 on, and its cells by the name of the column.</summary>
public sealed record Row(int Number, IReadOnlyDictionary<string, string?> Cells)
{
    /// <summary>The cell; empty where the table has no such column.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column) ?? "";

    /// <summary>The first cell of these that is not empty; empty where all are.</summary>
    public string FirstOf(params string[] columns) => columns.Select(column => this[column]).FirstOrDefault(cell => cell.Length > 0, "");
}
