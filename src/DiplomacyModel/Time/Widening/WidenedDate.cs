namespace DiplomacyModel.Time;

/// <summary>A date as it is told, the same widened, and the policy by which. Equal by content.</summary>
public sealed record WidenedDate
{
    internal WidenedDate(UncertainDate told, UncertainDate date, WideningPolicy policy) => (Told, Date, Policy) = (told, date, policy);

    /// <summary>The date as it is told.</summary>
    public UncertainDate Told { get; }

    /// <summary>The date as the policy has it; as told where that is not approximate.</summary>
    public UncertainDate Date { get; }

    /// <summary>The policy.</summary>
    public WideningPolicy Policy { get; }

    /// <summary>Whether the policy moved a bound.</summary>
    public bool IsWidened => (Told.Earliest, Told.Latest) != (Date.Earliest, Date.Latest);

    /// <summary>The date in English words, with the policy where that moved a bound.</summary>
    /// <returns>Such as <c>some day from 1 January 1977 to 31 December 1979 (told: some day in 1978, approximately; one unit either way)</c>.</returns>
    public string ToWords() => IsWidened ? $"{Date.ToWords()} (told: {Told.ToWords()}; {Policy.Name})" : Date.ToWords();

    /// <summary>The date in English words, as <see cref="ToWords"/>.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToWords();
}
