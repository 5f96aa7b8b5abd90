using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>The public types of the library, as the conventions see them.</summary>
internal static class Surface
{
    /// <summary>Abstract records between a hierarchy and its cases; they have no cases of their own to match.</summary>
    public static IReadOnlySet<Type> Layers { get; } = new HashSet<Type> { typeof(SituatedClaim), typeof(PerformedClaim), typeof(Term) };

    /// <summary>The mutable builders, exempt by name.</summary>
    public static IReadOnlySet<Type> Builders { get; } = new HashSet<Type> { typeof(Reading), typeof(Notebook) };

    public static Assembly Assembly { get; } = typeof(Chronicle).Assembly;

    public static IReadOnlyList<Type> Types { get; } =
        [.. Assembly.GetTypes().Where(IsVisible).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The namespaces of the rarer types; what everybody needs stands in <c>DiplomacyModel</c> itself.</summary>
    public static IReadOnlyList<string> Namespaces { get; } =
        [.. Types.Select(type => type.Namespace!).Where(name => name != nameof(DiplomacyModel)).Distinct().Order(StringComparer.Ordinal)];

    public static IReadOnlyList<Type> Hierarchies { get; } =
        [.. Types.Where(type => type.IsClass && type.IsAbstract && !type.IsSealed && !Layers.Contains(type))];

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    /// <summary>The nearest descendants of a hierarchy that are no layers.</summary>
    public static IReadOnlyList<Type> CasesOf(Type hierarchy) =>
    [
        .. Types.Where(type => type.BaseType is { } parent && Open(parent) == Open(hierarchy))
            .SelectMany(type => Layers.Contains(type) ? CasesOf(type) : [type])
            .SelectMany(type => hierarchy == typeof(Thing) && type == typeof(Actor) ? CasesOf(type) : [type]),
    ];

    public static Type Open(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool IsVisible(Type type) => type.IsNested ? type.IsNestedPublic && IsVisible(type.DeclaringType!) : type.IsPublic;
}
