namespace DiplomacyModel;

/// <summary>When something was, by all its accounts together. Equal by content.</summary>
public sealed record ToldDate
{
    private ToldDate(Items<UncertainDate> answers, UncertainDate finest, DateAgreement agreement)
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
    public DateAgreement Agreement { get; }

    internal static ToldDate From(Items<UncertainDate> told)
    {
        if (told is [{ Precision: not DatePrecision.Unknown } only])
        {
            return new(told, only, DateAgreement.OneAccount);
        }

        Items<UncertainDate> answers = [.. told.Where(date => date.Precision != DatePrecision.Unknown).Distinct()];
        var finest = answers.FirstOrDefault(date => answers.All(other => date.IsSameStretchAs(other) || date.IsFinerThan(other)));
        var agreement = answers.Count switch
        {
            0 => DateAgreement.NotMentioned,
            1 => told.Count == 1 ? DateAgreement.OneAccount : told.All(date => date == answers[0]) ? DateAgreement.Same : DateAgreement.OnlyInSome,
            _ when answers.All(date => date.IsSameStretchAs(answers[0])) => DateAgreement.Same,
            _ when finest.Precision != DatePrecision.Unknown => DateAgreement.Finer,
            _ when answers.Any(date => answers.Any(other => date.IsSameDayAs(other).IsFalse)) => DateAgreement.Contradicts,
            _ => DateAgreement.Differs,
        };
        return new(answers, finest, agreement);
    }
}
