using NodaTime;

namespace DiplomacyModel.Answers;

/// <summary>Days in a row with one and the same answer. Equal by days and answer.</summary>
/// <typeparam name="T">What is answered.</typeparam>
public sealed record Spell<T>
    where T : notnull
{
    internal Spell(DateInterval days, T answer) => (Days, Answer) = (days, answer);

    /// <summary>The days, both ends inclusive.</summary>
    public DateInterval Days { get; }

    /// <summary>The answer on each of them.</summary>
    public T Answer { get; }
}
