using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DiplomacyModel.Tests;

public sealed class ImmutabilityTests
{
    public static TheoryData<Type> Types => [.. Surface.Types.Where(type =>
        !type.IsEnum && !type.IsInterface && !Surface.IsStatic(type) && !Surface.Builders.Contains(type))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_field_is_set_once(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.All(type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), field =>
            Assert.True(field.IsInitOnly, $"{type}.{field.Name} can be set again"));
        Assert.Empty(type.GetFields(BindingFlags.Instance | BindingFlags.Public));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_setter_is_for_making_only(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.All(
            type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Select(property => property.SetMethod).OfType<MethodInfo>(),
            setter => Assert.Contains(typeof(IsExternalInit), setter.ReturnParameter.GetRequiredCustomModifiers()));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Every_public_list_is_equal_by_content(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Assert.All(type.GetProperties(BindingFlags.Instance | BindingFlags.Public), property =>
            Assert.True(
                property.PropertyType == typeof(string)
                || !typeof(IEnumerable).IsAssignableFrom(property.PropertyType)
                || Surface.Open(property.PropertyType) == typeof(Items<>)
                || property.PropertyType == typeof(ThingSet)
                || property.PropertyType == typeof(NodaTime.DateInterval),
                $"{type}.{property.Name} is a {property.PropertyType.Name}"));
    }

    [Fact]
    public void No_static_field_can_be_set() => Assert.All(
        Surface.Types.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
        field => Assert.True(field.IsInitOnly || field.IsLiteral || field.Name.StartsWith("<>", StringComparison.Ordinal), $"{field.DeclaringType}.{field.Name}"));

    [Fact]
    public void The_builders_are_the_only_exemptions() => Assert.Equal([typeof(Reading), typeof(Notebook)], Surface.Builders);
}
