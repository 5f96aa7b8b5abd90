using System.Xml.Linq;

namespace DiplomacyModel.Package.Tests;

/// <summary>The package of the generators, from an empty folder.</summary>
[Collection(Packages.Name)]
public sealed class GeneratorsPackageTests(Consumer consumer)
{
    [Fact]
    public void A_program_that_references_it_alone_checks_a_law()
    {
        var (exitCode, output) = consumer.Run("Laws", """
            using DiplomacyModel;
            using DiplomacyModel.Time;
            using DiplomacyModel.FsCheck;
            using FsCheck;
            using FsCheck.Fluent;

            Prop.ForAll(TimeArbitraries.UncertainDates, date => UncertainDate.Parse(date.ToString()) == date).Check(Config.QuickThrowOnFailure);
            Prop.ForAll(TimeArbitraries.ClockTimes, clock => clock.DayIn(UncertainDate.Unknown, ClockZone.Utc) == UncertainDate.Unknown).Check(Config.QuickThrowOnFailure);
            """, package: Consumer.Generators);
        Assert.True(exitCode == 0, output);
        Assert.Equal("Ok, passed 100 tests.", output.Trim().Split('\n')[0].Trim());
    }

    [Fact]
    public void It_holds_what_it_should_and_nothing_else() => Assert.Equal(
        ["DiplomacyModel.FsCheck.nuspec", "README.md", "lib/net10.0/DiplomacyModel.FsCheck.dll", "lib/net10.0/DiplomacyModel.FsCheck.xml"],
        consumer.Entries(Consumer.Generators));

    [Fact]
    public void It_depends_on_the_library_of_its_version_and_on_FsCheck_and_on_what_these_need()
    {
        var dependencies = XDocument.Parse(consumer.Entry("DiplomacyModel.FsCheck.nuspec", Consumer.Generators)).Descendants()
            .Where(element => element.Name.LocalName == "dependency").ToDictionary(element => element.Attribute("id")!.Value, element => element.Attribute("version")!.Value);
        Assert.Equal(["DiplomacyModel", "FSharp.Core", "FsCheck", "NodaTime"], dependencies.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(consumer.Version, dependencies[Consumer.Library]);
    }

    [Fact]
    public void It_names_no_folder_of_the_machine_that_packed_it() => Assert.All(
        consumer.Entries(Consumer.Generators),
        entry => Assert.DoesNotContain(Consumer.Root, consumer.Entry(entry, Consumer.Generators), StringComparison.Ordinal));

    [Fact]
    public void Symbols_are_packed_beside_it() => Assert.True(File.Exists(Path.ChangeExtension(consumer.Package(Consumer.Generators), ".snupkg")));
}
