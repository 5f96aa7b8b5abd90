namespace DiplomacyModel.Answers;

/// <summary>What held on a day, by the claims of one chronicle. Closed; equal by content.</summary>
/// <remarks>Two axes: the case says what the days allow, <see cref="IsDisputed"/> whether somebody's word is against it. What is certain may be disputed.</remarks>
/// <typeparam name="T">What holds.</typeparam>
public abstract partial record Holding<T>
    where T : notnull
{
    private protected Holding(Items<HistoryStep<T>> restsOn) => RestsOn = restsOn;

    /// <summary>The steps that the answer rests on.</summary>
    public Items<HistoryStep<T>> RestsOn { get; }

    /// <summary>
    /// The steps that speak against it: a second beginning without an end between, another word that it still held after it is said to
    /// have ended, a denial. Sources are not weighed; each step has its own.
    /// </summary>
    public Items<HistoryStep<T>> Against { get; internal init; }

    /// <summary>Whether sources contradict each other on this day: True for every choice of days, Maybe for some. How certain the days make the answer is another question.</summary>
    public Truth IsDisputed { get; internal init; }

    /// <summary>Whether something was so of what held; Maybe where the days do not decide, since the last that is told, and where sources contradict each other.</summary>
    internal Truth Is(Func<T, bool> asked) => this switch
    {
        _ when IsDisputed.IsPossible => Truth.Maybe,
        Certain certain => Truth.Of(asked(certain.Value)),
        NotYet or Ended => Truth.False,
        _ => Truth.Maybe,
    };

    /// <summary>What lines give that stand side by side, such as the labels of two schemes: none ends or takes the place of another's.</summary>
    internal static Holding<T> SideBySide(Holding<T>[] lines)
    {
        Holding<T>[] held = [.. lines.Where(line => line is Certain or Standing or OneOf)];
        var holding = held.Length == 0 ? lines : held;
        Items<HistoryStep<T>> restsOn = [.. holding.SelectMany(line => line.RestsOn)];
        return held.Length == 1 ? held[0]
            : held.Length > 1 ? new OneOf([.. held.SelectMany(line => Values(line))], Array.TrueForAll(held, line => line is OneOf { MayHaveEnded: true }), restsOn) { Against = [.. held.SelectMany(line => line.Against)], IsDisputed = held.Select(line => line.IsDisputed).Aggregate((one, other) => one | other) }
            : Array.Find(lines, line => line is Unknown) is not null ? new Unknown(restsOn)
            : Array.FindLast(lines, line => line is Ended) ?? new NotYet(restsOn) { IsDisputed = Truth.False };

        static Items<T> Values(Holding<T> line) => line switch
        {
            Certain certain => [certain.Value],
            Standing standing => [standing.Value],
            OneOf several => several.Values,
            _ => [],
        };
    }

    /// <summary>Keeps the hierarchy closed.</summary>
    internal abstract void Close();

    /// <summary>Certainly this.</summary>
    public sealed record Certain : Holding<T>
    {
        internal Certain(T value, Items<HistoryStep<T>> restsOn)
            : base(restsOn) => Value = value;

        /// <summary>What held.</summary>
        public T Value { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Last said on an earlier day, and nothing since in this chronicle: possible, never certain.</summary>
    public sealed record Standing : Holding<T>
    {
        internal Standing(T value, HistoryStep<T> since)
            : base([since])
        {
            Value = value;
            Since = since;
        }

        /// <summary>What was last said to hold.</summary>
        public T Value { get; }

        /// <summary>The step that last said so.</summary>
        public HistoryStep<T> Since { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Before the first that is said, and that is a beginning: not yet so. What held before it is not told.</summary>
    public sealed record NotYet : Holding<T>
    {
        internal NotYet(Items<HistoryStep<T>> first)
            : base(first)
        {
        }

        internal override void Close()
        {
        }
    }

    /// <summary>Ended before that day, and nothing begun since in this chronicle.</summary>
    public sealed record Ended : Holding<T>
    {
        internal Ended(HistoryStep<T> since)
            : base([since]) => Since = since;

        /// <summary>The step that ended it.</summary>
        public HistoryStep<T> Since { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>One of several: the dates do not decide, or sources contradict each other.</summary>
    public sealed record OneOf : Holding<T>
    {
        internal OneOf(Items<T> values, bool mayHaveEnded, Items<HistoryStep<T>> restsOn)
            : base(restsOn)
        {
            Values = values;
            MayHaveEnded = mayHaveEnded;
        }

        /// <summary>The possible ones, in the order of their steps.</summary>
        public Items<T> Values { get; }

        /// <summary>Whether it may also be that nothing held any more.</summary>
        public bool MayHaveEnded { get; }

        internal override void Close()
        {
        }
    }

    /// <summary>Nothing is said for that day or certainly before it, and what comes after does not tell.</summary>
    public sealed record Unknown : Holding<T>
    {
        internal Unknown(Items<HistoryStep<T>> restsOn)
            : base(restsOn)
        {
        }

        internal override void Close()
        {
        }
    }
}
