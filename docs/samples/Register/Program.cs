using DiplomacyModel;
using Register;

Console.OutputEncoding = System.Text.Encoding.UTF8;
switch (args)
{
    case [var table, var country, var order] when Enum.TryParse<NameOrder>(order, out var names):
        var source = new Source(PersonNames.Id(Path.GetFileNameWithoutExtension(table)), SourceKind.Register, $"Table of office-holders of {country}");
        Tally.Write(OfficeHolders.Read(source, Table.Read(table), new Polity(PersonNames.Id(country), country), names), Console.Out);
        return 0;
    case [var table, .. { Length: <= 1 } accreditations]:
        var register = new Source("us-appointments", SourceKind.Register, "Chiefs of mission and principal officers of the United States");
        var concurrent = Appointments.Concurrent([.. accreditations.SelectMany(Table.Read)]);
        Tally.Write(Appointments.Read(register, Table.Read(table), concurrent), Console.Out);
        return 0;
    default:
        Console.Error.WriteLine($"Register <office-holders.csv> <country> <{string.Join('|', Enum.GetNames<NameOrder>())}>");
        Console.Error.WriteLine("Register <appointments.csv> [<concurrent-accreditations.csv>]");
        return 1;
}
