namespace DiplomacyModel.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public void The_public_api_is_as_reviewed() =>
        Repository.AssertCommitted("src/DiplomacyModel/PublicAPI.txt", ApiPrinter.Print(Surface.Types));
}
