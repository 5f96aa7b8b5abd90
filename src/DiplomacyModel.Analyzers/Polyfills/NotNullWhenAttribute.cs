namespace System.Diagnostics.CodeAnalysis;

/// <summary>What the compiler needs for the flow of nulls where the framework does not have it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}
