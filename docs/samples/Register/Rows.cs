using DiplomacyModel;
using DiplomacyModel.Content;

namespace Register;

/// <summary>What a row says, as claims in the place of that row. An empty cell says nothing.</summary>
public static class Rows
{
    /// <summary>An entry and a leaving in one place are one tenure, also where they are in the wrong order.</summary>
    public static void SaysTenure(this Reading reading, Row row, OfficeState state, string start, string end)
    {
        reading.SaysDated(row, state.Begins(), start);
        reading.SaysDated(row, state.Ends(), end);
    }

    public static void SaysLife(this Reading reading, Row row, ThingId person, string born, string died)
    {
        var state = new ExistenceState(new(person));
        reading.SaysDated(row, state.Begins(), born);
        reading.SaysDated(row, state.Ends(), died);
    }

    /// <summary>A change on the day of a cell, with the note beside it as evidence. A cell that is no date in EDTF keeps its words, and no day is invented.</summary>
    public static void SaysDated(this Reading reading, Row row, Change change, string cell, string note = "")
    {
        if (cell.Length > 0)
        {
            reading.Says(row.Number, change.On(reading.When(cell)), note.Length > 0 ? $"{note} {cell}" : null);
        }
    }
}
