namespace DiplomacyModel.Package.Tests;

/// <summary>The tests of both packages, which are packed once and not side by side.</summary>
[CollectionDefinition(Name)]
public sealed class Packages : ICollectionFixture<Consumer>
{
    public const string Name = "packages";
}
