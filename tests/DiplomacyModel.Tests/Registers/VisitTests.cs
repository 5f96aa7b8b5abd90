namespace DiplomacyModel.Tests;

/// <summary>A register of visits against registers of office-holders: who is listed in an office that they did not hold?</summary>
public sealed class VisitTests
{
    [Theory]
    [InlineData("vietnam", 10)]
    [InlineData("japan", 53)]
    [InlineData("south-korea", 25)]
    public void Visitors_held_the_office_under_which_they_are_listed(string register, int tied)
    {
        var (chronicle, visits) = Load(register);
        Assert.Equal(tied, visits.Claims.Count);
        Assert.Equal(
            register == "vietnam" ? ["visits-vietnam/3024.1"] : [],
            chronicle.Validate([new OfficeNotHeldRule(), new NotInTheirOwnRightRule()]).Select(finding => finding.Subject.ToString()));
    }

    internal static (Chronicle Chronicle, Report Visits) Load(string register)
    {
        var holders = Registers.Load(register);
        var table = register == "vietnam" ? "vietnam" : register + "-ministers";
        var visits = VisitRegister.Read(register, holders, Registers.Rows($"officeholders/{table}.csv"));
        return (holders.With(visits), visits);
    }
}
