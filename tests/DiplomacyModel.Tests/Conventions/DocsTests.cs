using System.Xml.Linq;

namespace DiplomacyModel.Tests;

public sealed class DocsTests
{
    private static readonly XDocument Docs = XDocument.Load(Path.ChangeExtension(Surface.Assembly.Location, ".xml"));

    public static TheoryData<Type> Types => [.. Surface.Types];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_type_says_what_it_is_in_a_sentence(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var summary = Element(type)?.Element("summary")?.Value.Trim();
        Assert.False(string.IsNullOrEmpty(summary), $"{type} has no summary");
        Assert.EndsWith(".", summary, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_struct_says_what_its_default_is(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.True(!type.IsValueType || type.IsEnum || Element(type)!.Value.Contains("default", StringComparison.Ordinal), $"{type} does not say what default is");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_record_says_how_it_is_equal(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var isDataOwner = Surface.IsRecord(type) && !type.IsNested && type.BaseType == typeof(object);
        Assert.True(!isDataOwner || Element(type)!.Value.Contains("qual ", StringComparison.Ordinal), $"{type} does not say when two are equal");
    }

    [Fact]
    public void What_a_parser_throws_is_documented() => Assert.All(
        Surface.Types.SelectMany(type => type.GetMethods()).Where(method => method.Name == "Parse"),
        method => Assert.Contains(
            Docs.Descendants("member").Where(member => member.Attribute("name")!.Value.StartsWith($"M:{method.DeclaringType!.FullName}.Parse(", StringComparison.Ordinal)),
            member => member.Elements("exception").Any(exception => exception.Attribute("cref")!.Value == "T:System.FormatException")));

    private static XElement? Element(Type type) => Docs.Descendants("member")
        .SingleOrDefault(member => member.Attribute("name")!.Value == "T:" + type.FullName!.Replace('+', '.'));
}
