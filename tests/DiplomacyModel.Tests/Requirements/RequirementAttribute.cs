namespace DiplomacyModel.Tests;

/// <summary>The test writes down a hard case of a requirement and reads every part of it back, and an answer of the chronicle beside.</summary>
/// <param name="number">The number of the requirement.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class RequirementAttribute(int number) : Attribute
{
    public int Number { get; } = number;

    /// <summary>What of the requirement is not there yet; <see langword="null"/> where it is kept.</summary>
    public string? NotYet { get; init; }
}
