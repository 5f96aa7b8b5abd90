using NodaTime;

namespace DiplomacyModel;

/// <summary>What is meant of an amount and its parts, and whether what is told of one of them decides it.</summary>
internal abstract record AmountFilter
{
    /// <summary>Maybe where nothing told so far decides; then its parts do.</summary>
    public abstract Truth IsMeant(AmountContext context);

    /// <summary>What is left to ask of a part, where what is told of the whole does not exclude it; null where that decides it.</summary>
    public virtual AmountFilter? Inside(AmountContext whole) => IsMeant(whole).IsTrue ? null : this;

    /// <summary>Of a kind: grants and not loans.</summary>
    public sealed record OfKind(Topic Kind, Items<Topic> Others) : AmountFilter
    {
        public override Truth IsMeant(AmountContext context)
        {
            var told = context.Kinds.ToArray();
            return told.Any(level => level.Count == 1 && level[0] == Kind) ? Truth.True
                : told.Any(level => level.Count > 0 && level.All(Others.Contains)) ? Truth.False
                : Truth.Maybe;
        }
    }

    /// <summary>Said to be so: new and not already pledged.</summary>
    public sealed record Being(Mark Mark, Items<Mark> Others) : AmountFilter
    {
        public override Truth IsMeant(AmountContext context) =>
            context.Marks.Contains(Mark) ? Truth.True
            : context.Marks.Any(Others.Contains) ? Truth.False
            : Truth.Maybe;
    }

    /// <summary>For some days. What is told to be for some of them may have a part that is for none.</summary>
    public sealed record In(DateInterval Window) : AmountFilter
    {
        private bool IsWholeMeant { get; init; }

        public override AmountFilter? Inside(AmountContext whole) => this with { IsWholeMeant = IsMeant(whole).IsTrue };

        public override Truth IsMeant(AmountContext context)
        {
            var truths = context.Times.Select(time => IsIn(time)).ToArray();
            return truths.Any(truth => truth.IsFalse) ? Truth.False : IsWholeMeant || truths.Any(truth => truth.IsTrue) ? Truth.True : Truth.Maybe;
        }

        // All of the time that is told lies in the window, or none of it.
        private Truth IsIn(When time)
        {
            var (first, last) = time.Period.TryPickValue(out var period)
                ? (period.Start is PeriodBound.Dated start ? start.Date.Earliest : LocalDate.MinIsoValue, period.End is PeriodBound.Dated end ? end.Date.Latest : LocalDate.MaxIsoValue)
                : (time.Date.Earliest, time.Date.Latest);
            return Truth.Of(Window.Start <= first && last <= Window.End, first <= Window.End && Window.Start <= last);
        }
    }
}
