using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>Match, Switch, Is and TryPick of every case take just that case.</summary>
public sealed class MatchTests
{
    public static TheoryData<Type> Cases => [.. ValueSamples.All.Keys.Where(type => HierarchiesOf(type).Any())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_value_is_its_case_and_no_other(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var value in ValueSamples.All[type]())
        {
            foreach (var hierarchy in HierarchiesOf(type))
            {
                var name = Surface.CasesOf(Surface.Open(hierarchy)).Single(one => one.Name == type.Name || IsAncestor(one, type)).Name;
                foreach (var one in Surface.CasesOf(Surface.Open(hierarchy)))
                {
                    Assert.Equal(one.Name == name, hierarchy.GetProperty("Is" + one.Name)!.GetValue(value));
                    object?[] arguments = [null];
                    Assert.Equal(one.Name == name, hierarchy.GetMethod("TryPick" + one.Name)!.Invoke(value, arguments));
                    Assert.Same(one.Name == name ? value : null, arguments[0]);
                }

                Assert.Equal(name, Called(hierarchy, "Match", value), ignoreCase: true);
                Assert.Equal(name, Called(hierarchy, "Switch", value), ignoreCase: true);
            }
        }
    }

    private static IEnumerable<Type> HierarchiesOf(Type type)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (Surface.Hierarchies.Contains(Surface.Open(parent)))
            {
                yield return parent;
            }
        }
    }

    private static bool IsAncestor(Type ancestor, Type type) =>
        type.BaseType is { } parent && (Surface.Open(parent) == Surface.Open(ancestor) || IsAncestor(ancestor, parent));

    // The name of the parameter whose delegate was called.
    private static string Called(Type hierarchy, string name, object value)
    {
        var called = "";
        var method = hierarchy.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Single(method => method.Name == name && method.GetGenericArguments().Length < 2);
        method = name == "Match" ? method.MakeGenericMethod(typeof(int)) : method;
        var delegates = method.GetParameters().Select(parameter => Recorder(parameter, () => called += parameter.Name)).ToArray();
        method.Invoke(value, delegates);
        return called;
    }

    private static object Recorder(ParameterInfo parameter, Action record)
    {
        var generic = parameter.ParameterType.GetGenericArguments();
        var make = typeof(MatchTests).GetMethod(generic.Length == 2 ? nameof(Function) : nameof(Procedure), BindingFlags.Static | BindingFlags.NonPublic)!;
        return make.MakeGenericMethod(generic[0]).Invoke(null, [record])!;
    }

    private static Func<T, int> Function<T>(Action record) => _ =>
    {
        record();
        return 0;
    };

    private static Action<T> Procedure<T>(Action record) => _ => record();
}
