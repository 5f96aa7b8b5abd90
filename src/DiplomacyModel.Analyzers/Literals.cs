using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace DiplomacyModel.Analyzers;

/// <summary>Constants in a notation of ours.</summary>
internal static class Literals
{
    /// <summary>Under this name a diagnostic carries the repaired text, where there is one.</summary>
    internal const string RepairKey = "repair";

    /// <summary>The constant text that is written as an argument for a parameter with this <c>[StringSyntax]</c>; else <see langword="null"/>.</summary>
    public static string? ConstantText(this IArgumentOperation argument, string syntax) =>
        argument.ConstantText() is { } text && argument.Parameter!.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.Name == "StringSyntaxAttribute"
            && attribute.ConstructorArguments.Any(marked => marked.Kind == TypedConstantKind.Primitive && marked.Value is string value && value == syntax))
            ? text
            : null;

    public static ImmutableDictionary<string, string?> Repair(NotationError error) => error.Repair is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(RepairKey, error.Repair);
}
