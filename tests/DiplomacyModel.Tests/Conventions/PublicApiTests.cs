namespace DiplomacyModel.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_reviewed() =>
        Repository.AssertCommitted("src/DiplomacyModel/PublicAPI.txt", ApiPrinter.Print(Surface.Types));

    [Fact]
    public void The_public_api_of_the_generators_is_as_reviewed() => Repository.AssertCommitted(
        "src/DiplomacyModel.FsCheck/PublicAPI.txt",
        ApiPrinter.Print(typeof(FsCheck.TimeArbitraries).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal)));
}
