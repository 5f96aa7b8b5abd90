using System.Globalization;
using System.Reflection;
using System.Text;

namespace DiplomacyModel.Tests;

/// <summary>Prints public types, members, parameter names and nullability, sorted, one member a line.</summary>
internal static class ApiPrinter
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Print(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var type in types)
        {
            text.Append(Kind(type)).Append(' ').Append(Namespace(type)).Append(Name(type)).Append(Bases(type)).Append('\n');
            foreach (var line in Members(type).Distinct().Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "readonly struct",
        _ when Surface.IsStatic(type) => "static class",
        _ => (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (Surface.IsRecord(type) ? "record" : "class"),
    };

    // Of the rarer types, so that one sees where they stand.
    private static string Namespace(Type type) =>
        type.Namespace is { } name && name.StartsWith("DiplomacyModel.", StringComparison.Ordinal) && name != "DiplomacyModel.FsCheck" ? name["DiplomacyModel.".Length..] + "." : "";

    private static string Bases(Type type)
    {
        var parent = type.BaseType is { } found && found != typeof(object) && found != typeof(ValueType) && found != typeof(Enum) ? Name(found) : null;
        var interfaces = type.IsEnum ? Enumerable.Empty<string>() : type.GetInterfaces().Except(type.BaseType?.GetInterfaces() ?? [])
            .Where(one => one.IsPublic && one.Name != "IEquatable`1").Select(Name).Order(StringComparer.Ordinal);
        var all = string.Join(", ", new[] { parent }.OfType<string>().Concat(interfaces));
        return all.Length == 0 ? "" : " : " + all;
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetValuesAsUnderlyingType(type).Cast<object>()
                .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value} {Enum.GetName(type, value)}"));
        }

        var constructors = type.GetConstructors(Own).Where(one => one.IsPublic).Select(one => $"new({Parameters(one)})");
        var fields = type.GetFields(Own).Where(field => field.IsPublic).Select(field => $"const {Name(field.FieldType)} {field.Name}");
        var properties = type.GetProperties(Own).Where(property => property.Name != "EqualityContract" && property.GetMethod is { } get && IsSeen(get)).Select(Property);
        var methods = type.GetMethods(Own).Where(method => IsSeen(method) && !IsRoutine(method)).Select(Method);
        return [.. constructors, .. fields, .. properties, .. methods];
    }

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var set = property.SetMethod is { IsPublic: true } ? " init;" : "";
        return $"{Static(property.GetMethod!)}{Annotated(Nullability.Create(property))} {(index.Length == 0 ? property.Name : $"this[{Parameters(property.GetMethod!)}]")} {{ get;{set} }}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{Static(method)}{Annotated(Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Annotated(Nullability.Create(parameter))} {parameter.Name}{(parameter.IsOptional ? " = " + (parameter.DefaultValue ?? "default") : "")}"));

    private static string Annotated(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var name = info.GenericTypeArguments.Length == 0 || !type.IsGenericType || Nullable.GetUnderlyingType(type) is not null
            ? Name(type)
            : $"{Name(type).Split('<')[0]}<{string.Join(", ", info.GenericTypeArguments.Select(Annotated))}>";
        return name + (!type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    // What every record has, and what accessors are made of.
    private static bool IsRoutine(MethodInfo method) =>
        method.Name is "<Clone>$" or "PrintMembers" or "GetHashCode" or "Equals" or "ToString" or "get_EqualityContract" or "op_Equality" or "op_Inequality"
        || (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Name(inner) + "?";
        }

        var own = type.Name.Split('`')[0].TrimEnd('&');
        var prefix = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!).Split('<')[0] + "." : "";
        return type.IsGenericType ? $"{prefix}{own}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>" : prefix + own;
    }
}
