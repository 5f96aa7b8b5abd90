namespace DiplomacyModel.Answers;

/// <summary>When something was, by all its accounts together. Equal by content.</summary>
public sealed record ToldDate
{
    private ToldDate(Items<UncertainDate> answers, UncertainDate finest, Agreement agreement)
    {
        Answers = answers;
        Finest = finest;
        Agreement = agreement;
    }

    /// <summary>The different dates that are told, in the order of the accounts; those of which nothing is known are left out.</summary>
    public Items<UncertainDate> Answers { get; }

    /// <summary>The date that lies in all the others; <see cref="UncertainDate.Unknown"/> where there is none such.</summary>
    public UncertainDate Finest { get; }

    /// <summary>How the accounts stand to each other.</summary>
    public Agreement Agreement { get; }

    internal static ToldDate From(Items<UncertainDate> told)
    {
        if (told is [{ Precision: not DatePrecision.Unknown } only])
        {
            return new(told, only, Agreement.OneAccount);
        }

        Items<UncertainDate> known = [.. told.Where(date => date.Precision != DatePrecision.Unknown)];
        Items<UncertainDate> answers = [.. known.Distinct()];
        return new(
            answers,
            answers.FirstOrDefault(date => answers.All(other => date.IsSameStretchAs(other) || date.IsFinerThan(other))),
            Agreements.Of([.. known.Select(date => new DayReply(date))], told.Count - known.Count));
    }
}
