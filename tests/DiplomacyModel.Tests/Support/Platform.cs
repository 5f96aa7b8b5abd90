using Microsoft.CodeAnalysis;

namespace DiplomacyModel.Tests;

/// <summary>What a program compiled in memory refers to: the framework and everything beside this test, the library among it.</summary>
internal static class Platform
{
    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
