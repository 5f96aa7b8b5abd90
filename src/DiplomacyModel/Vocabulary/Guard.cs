using System.Runtime.CompilerServices;

namespace DiplomacyModel;

/// <summary>What no value may hold: nulls inside lists, numbers that are no member of their enumeration.</summary>
internal static class Guard
{
    public static Items<T> NoNulls<T>(Items<T> items, [CallerArgumentExpression(nameof(items))] string parameter = "")
        where T : class => items.Any(item => item is null)
        ? throw new ArgumentException("A list holds no null.", parameter)
        : items;

    public static T Defined<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(parameter, value, $"There is no such {typeof(T).Name}.");

    public static T NotNull<T>(T value, [CallerArgumentExpression(nameof(value))] string parameter = "")
        where T : class => value ?? throw new ArgumentNullException(parameter);
}
