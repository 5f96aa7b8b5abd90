using System.Diagnostics;
using System.IO.Compression;
using System.Reflection;

namespace DiplomacyModel.Package.Tests;

/// <summary>Packs the library and its generators once, and builds programs against the package in an empty folder outside the repository.</summary>
public sealed class Consumer : IDisposable
{
    public const string Library = "DiplomacyModel";

    public const string Generators = "DiplomacyModel.FsCheck";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diplomacymodel-package-");

    public Consumer()
    {
        Feed = folder.CreateSubdirectory("feed").FullName;
        foreach (var id in new[] { Library, Generators })
        {
            var packed = Start(Root, "pack", Path.Combine(Root, "src", id), "-c", "Release", "-o", Feed, $"-p:Version={Version}", "--nologo");
            Assert.True(packed.ExitCode == 0, packed.Output);
        }
    }

    /// <summary>A version of its own, so that no other build of the package is taken for this one.</summary>
    public string Version { get; } = $"0.0.0-test.{Stopwatch.GetTimestamp()}";

    public string Feed { get; }

    public string Package(string id = Library) => Path.Combine(Feed, $"{id}.{Version}.nupkg");

    public static string Root { get; } = Path.GetFullPath(typeof(Consumer).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!);

    /// <summary>The paths in the package, without those that the packer adds.</summary>
    public IReadOnlyList<string> Entries(string id = Library)
    {
        using var zip = ZipFile.OpenRead(Package(id));
        return [.. zip.Entries.Select(entry => entry.FullName).Where(IsOurs).Order(StringComparer.Ordinal)];
    }

    public string Entry(string name, string id = Library)
    {
        using var zip = ZipFile.OpenRead(Package(id));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    /// <summary>Restores, builds and runs a program that references one package and nothing else.</summary>
    public (int ExitCode, string Output) Run(string name, string program, string properties = "", string package = Library)
    {
        var project = folder.CreateSubdirectory(name).FullName;
        File.WriteAllText(Path.Combine(project, "Program.cs"), program);
        File.WriteAllText(Path.Combine(project, "nuget.config"), $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{Feed}" />
              </packageSources>
            </configuration>
            """);
        File.WriteAllText(Path.Combine(project, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RestorePackagesPath>{Path.Combine(folder.FullName, "packages")}</RestorePackagesPath>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="{package}" Version="{Version}" />
              </ItemGroup>
            </Project>
            """);
        return Start(project, "run", "--project", Path.Combine(project, $"{name}.csproj"));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static bool IsOurs(string entry) =>
        !entry.StartsWith("_rels/", StringComparison.Ordinal) && !entry.StartsWith("package/", StringComparison.Ordinal) && entry != "[Content_Types].xml";

    private static (int ExitCode, string Output) Start(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // The test host's own build settings are not for the build that it starts.
        foreach (var inherited in start.Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(inherited);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
