namespace DiplomacyModel;

/// <summary>The words of a name in one order.</summary>
internal sealed class NameLine
{
    public NameLine(params IEnumerable<NameWord> words)
    {
        Words = [.. words];
        Runs = [.. Words.Select((_, i) => RunsFrom(Words[i..]))];
    }

    public NameWord[] Words { get; }

    /// <summary>From each word on: it alone, it and the next as one, it and the next two as one.</summary>
    public NameWord[][] Runs { get; }

    private static NameWord[] RunsFrom(NameWord[] rest) => rest switch
    {
        [var one] => [one],
        [var one, var two] => [one, one.With(two)],
        [var one, var two, var three, ..] => [one, one.With(two), one.With(two).With(three)],
        _ => [],
    };
}
