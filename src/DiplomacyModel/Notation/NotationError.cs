namespace DiplomacyModel;

/// <summary>Why a text could not be read: where, for what reason, and what to do about it.</summary>
/// <remarks>Equal by content. The same error is shown by a parse result, by the exception of <c>Parse</c> and by the analyzer.</remarks>
public sealed record NotationError
{
    /// <summary>Makes an error.</summary>
    /// <param name="rule">The id of the rule that was broken, such as <c>DIP1001</c>.</param>
    /// <param name="start">Where the trouble begins in the text, counted from 0.</param>
    /// <param name="length">How many characters are troubled; 0 where something is missing.</param>
    /// <param name="reason">What is wrong, one sentence.</param>
    /// <param name="remedy">What to write instead, one sentence.</param>
    /// <param name="repair">The whole text repaired, where there is one likely repair.</param>
    public NotationError(string rule, int start, int length, string reason, string remedy, string? repair = null)
    {
        if (start < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "A position is counted from 0.");
        }

        if (length < 0)
        {
            throw new ArgumentOutOfRangeException(nameof(length), length, "A length is not negative.");
        }

        Rule = rule;
        Start = start;
        Length = length;
        Reason = reason;
        Remedy = remedy;
        Repair = repair;
    }

    /// <summary>The id of the rule that was broken.</summary>
    public string Rule { get; }

    /// <summary>Where the trouble begins, counted from 0.</summary>
    public int Start { get; }

    /// <summary>How many characters are troubled; 0 where something is missing.</summary>
    public int Length { get; }

    /// <summary>What is wrong, one sentence.</summary>
    public string Reason { get; }

    /// <summary>What to write instead, one sentence.</summary>
    public string Remedy { get; }

    /// <summary>The whole text repaired, or <see langword="null"/> where no single repair is likely.</summary>
    public string? Repair { get; }

    // The same error where the text is part of a longer one; a repair of the part is none of the whole.
    internal NotationError MovedBy(int offset) => new(Rule, Start + offset, Length, Reason, Remedy);

    /// <summary>One line: rule, position from 1 as editors count, reason, remedy.</summary>
    /// <returns>Such as <c>DIP1001 at 9: February 2023 has 28 days. Write 2023-02 if …</c>.</returns>
    public override string ToString() => $"{Rule} at {Start + 1}: {Reason} {Remedy}";
}
