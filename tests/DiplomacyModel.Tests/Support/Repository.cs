using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>The files of the checkout, and the data that may lie beside it.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!);

    public static bool Regenerate => Environment.GetEnvironmentVariable("DIPLOMACYMODEL_REGENERATE") == "1";

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string Read(string relative) => File.ReadAllText(PathOf(relative));

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(PathOf(folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    /// <summary>The path of a table beside the checkout; skips the test where it stands alone.</summary>
    public static string SharedPath(string relative) => PathBeside("data", relative);

    /// <summary>The lines of a table beside the checkout; skips the test where it stands alone.</summary>
    public static string[] SharedLines(string relative) => File.ReadAllLines(SharedPath(relative));

    /// <summary>The lines of a founding table beside the checkout; skips the test where it stands alone.</summary>
    public static string[] SharedSeeds(string relative) => File.ReadAllLines(PathBeside("seeds", relative));

    /// <summary>The lines of a page of the design beside the checkout; skips the test where it stands alone.</summary>
    public static string[] SharedDesign(string relative) => File.ReadAllLines(PathBeside("design", relative));

    private static string PathBeside(string folder, string relative)
    {
        var path = Path.Combine(Root, "..", "shared", folder, relative);
        Assert.SkipUnless(File.Exists(path), $"the data table {relative} is not beside this checkout");
        return path;
    }

    /// <summary>A generated file must be as committed; with DIPLOMACYMODEL_REGENERATE=1 it is written anew.</summary>
    public static void AssertCommitted(string relative, string expected)
    {
        if (Regenerate)
        {
            File.WriteAllText(PathOf(relative), expected);
        }

        Assert.True(File.Exists(PathOf(relative)), $"{relative} is missing; write it with DIPLOMACYMODEL_REGENERATE=1 dotnet test");
        Assert.Equal(expected, Read(relative));
    }
}
