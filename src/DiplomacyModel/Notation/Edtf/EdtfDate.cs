namespace DiplomacyModel;

/// <summary>A calendar-checked EDTF date: a year, a month (or 0), a day (or 0), a mark on the whole.</summary>
internal readonly record struct EdtfDate(int Year, int Month, int Day, DateQualifier Qualifier);
