using Register;

namespace DiplomacyModel.Tests;

/// <summary>The real registers beside the checkout, loaded by the sample; a test that asks for one is skipped where they are not there.</summary>
internal static class Registers
{
    public static Polity Vietnam { get; } = new("vietnam", "Viet Nam");

    public static Polity Japan { get; } = new("japan", "Japan");

    public static Polity SouthKorea { get; } = new("south-korea", "South Korea");

    public static Polity UnitedStates { get; } = new("united-states", "United States", CountryCode.Parse("US"));

    public static IReadOnlyList<Row> Rows(string table) => Table.Read(Repository.SharedPath(table));

    public static Chronicle Load(string register) => register switch
    {
        "vietnam" => OfficeHolders.Read(Source(register), Rows("officeholders/vietnam.csv"), Vietnam, NameOrder.FamilyFirstGivenLast),
        "japan" => OfficeHolders.Read(Source(register), Rows("officeholders/japan-ministers.csv"), Japan, NameOrder.GivenFirst),
        "south-korea" => OfficeHolders.Read(Source(register), Rows("officeholders/south-korea-ministers.csv"), SouthKorea, NameOrder.FamilyFirst),
        _ => Appointments.Read(
            Source(register),
            Rows("historyatstate/pocom_appointments_flat.csv"),
            Appointments.Concurrent(Rows("historyatstate/pocom_concurrent_accreditations_flat.csv"))),
    };

    public static Source Source(string id) => new(id, SourceKind.Register, $"The register {id}");
}
