namespace DiplomacyModel.Tests;

public sealed class EqualityTests
{
    public static TheoryData<Type> Types => [.. ValueSamples.All.Keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_are_equal_by_content(Type type) => Laws.Equality(ValueSamples.All[type]);

    [Fact]
    public void Every_value_type_has_samples()
    {
        var covered = ValueSamples.All.Keys.Select(Surface.Open).ToHashSet();
        Assert.DoesNotContain(Surface.Types, type => IsValue(type) && !covered.Contains(Surface.Open(type)));
    }

    [Fact]
    public void Every_sample_is_of_its_type() => Assert.All(ValueSamples.All, entry => Assert.All(entry.Value(), value => Assert.IsType(entry.Key, value)));

    [Fact]
    public void Every_struct_is_valid_by_default() => Assert.All(
        ValueSamples.All.Keys.Where(type => type.IsValueType),
        type => Laws.Equality(() => [Activator.CreateInstance(type)!]));

    private static bool IsValue(Type type) =>
        !type.IsAbstract && !type.IsEnum && (type.IsValueType || type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>)));
}
