using System.Xml.Linq;

namespace DiplomacyModel.Package.Tests;

[Collection(Packages.Name)]
public sealed class PackageTests(Consumer consumer)
{
    [Fact]
    public void A_program_in_an_empty_folder_restores_compiles_and_runs()
    {
        var (exitCode, output) = consumer.Run("Plain", """
            using DiplomacyModel;

            var ana = new Person("ana", new PersonName("Silva", "Ana", NameOrder.GivenFirst));
            var bo = new Person("bo", new PersonName("Berg", "Bo", NameOrder.GivenFirst));
            var notes = new Reading(Source.CodersReading("notes", "my notes"));
            notes.Says(1, Meeting.Between(ana, bo).On("2024-03").Online());
            var chronicle = Chronicle.Of([ana, bo], notes.Close());
            Console.WriteLine(chronicle.Query("meetings between #ana and #bo during 2024").Definite[0].Date.Finest.ToWords());
            """);
        Assert.True(exitCode == 0, output);
        Assert.Equal("some day in March 2024", output.Trim());
    }

    [Fact]
    public void The_analyzer_speaks_in_it()
    {
        var (exitCode, output) = consumer.Run("Wrong", """
            using DiplomacyModel;
            Console.WriteLine(UncertainDate.Parse("2023-02-29"));
            """);
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Program.cs(2,39): error DIP1001: \"2023-02-29\" is not a date in EDTF. February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", output, StringComparison.Ordinal);
        Assert.DoesNotContain("CS8032", output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_property_turns_it_off()
    {
        var (exitCode, output) = consumer.Run("Off", """
            using DiplomacyModel;
            try { Console.WriteLine(UncertainDate.Parse("2023-02-29")); }
            catch (FormatException wrong) { Console.WriteLine(wrong.Message); }
            """, "<DiplomacyModelAnalyzers>false</DiplomacyModelAnalyzers>");
        Assert.True(exitCode == 0, output);
        Assert.Equal("DIP1001 at 9: February 2023 has 28 days. Write 2023-02 if the day is not known; the last day is 2023-02-28.", output.Trim());
    }

    [Fact]
    public void It_holds_what_it_should_and_nothing_else() => Assert.Equal(
        [
            "DiplomacyModel.nuspec",
            "README.md",
            "analyzers/dotnet/cs/DiplomacyModel.Analyzers.dll",
            "analyzers/dotnet/cs/DiplomacyModel.CodeFixes.dll",
            "buildTransitive/DiplomacyModel.props",
            "lib/net10.0/DiplomacyModel.dll",
            "lib/net10.0/DiplomacyModel.xml",
        ],
        consumer.Entries());

    [Fact]
    public void NodaTime_is_its_only_dependency()
    {
        var dependencies = XDocument.Parse(consumer.Entry("DiplomacyModel.nuspec")).Descendants().Where(element => element.Name.LocalName == "dependency");
        Assert.Equal(["NodaTime"], dependencies.Select(dependency => dependency.Attribute("id")!.Value));
    }

    [Fact]
    public void It_names_no_folder_of_the_machine_that_packed_it() => Assert.All(
        consumer.Entries(),
        entry => Assert.DoesNotContain(Consumer.Root, consumer.Entry(entry), StringComparison.Ordinal));

    [Fact]
    public void Symbols_are_packed_beside_it() => Assert.True(File.Exists(Path.ChangeExtension(consumer.Package(), ".snupkg")));
}
