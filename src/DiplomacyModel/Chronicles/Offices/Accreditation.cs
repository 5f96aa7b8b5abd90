namespace DiplomacyModel.Answers;

/// <summary>The view of an envoy's way to one post and from it, as dated steps with who tells them. Equal by content.</summary>
/// <remarks>
/// A view: one writes deeds and changes (<c>Appoint.By(…)</c>, <c>Present.By(envoy, Nouns.Credentials)</c>, <c>envoy.Leaves(post)</c>).
/// An envoy accredited to several has a post with each; what a receiving side does or is told is of the post there, what names none counts
/// for all of them. Whoever is recalled, expelled or unwelcome as the holder of the post is the envoy, where nobody else is recorded who may have held it on that day.
/// </remarks>
public sealed record Accreditation
{
    private readonly bool isSeveralTimes;

    internal Accreditation(Ref<Person> envoy, Ref<Office> post, IEnumerable<HistoryStep<AccreditationStep>> steps, bool isSeveralTimes)
    {
        Envoy = envoy;
        Post = post;
        Steps = new History<AccreditationStep>(steps).Said;
        this.isSeveralTimes = isSeveralTimes;
    }

    /// <summary>Who.</summary>
    public Ref<Person> Envoy { get; }

    /// <summary>The office at the mission.</summary>
    public Ref<Office> Post { get; }

    /// <summary>The steps in the order of their days, also those only asked for, planned or denied.</summary>
    public Items<HistoryStep<AccreditationStep>> Steps { get; }

    /// <summary>When a step was taken, as far as is told.</summary>
    /// <param name="step">Which step.</param>
    /// <returns>Its days by all tellings.</returns>
    public ToldDate On(AccreditationStep step) => ToldDate.From([.. Taken.Where(taken => taken.Value == step).Select(taken => taken.Date)]);

    /// <summary>
    /// Whether the steps stand in their order: no credentials before the appointment, no appointment before the agrément. Maybe where the
    /// dates do not tell or sources tell others, where fewer than two steps are told, and where what comes too early may be of another time
    /// or another post. Recalls for consultation are left out.
    /// </summary>
    public Truth IsInOrder
    {
        get
        {
            var taken = Taken.GroupBy(step => step.Value).Select(group => (Step: group.Key, Dates: DatesOf(group.Key), IsDoubtful: group.Any(step => step.IsDoubtful))).ToArray();
            Truth[] pairs = [.. taken.SelectMany(one => taken.Where(other => Place(one.Step) < Place(other.Step)).Select(other => Order(one.Dates, other.Dates) is var order && order.IsFalse && (one.IsDoubtful || other.IsDoubtful) ? Truth.Maybe : order))];
            var all = pairs.Aggregate(Truth.True, (known, next) => known & next);
            return pairs.Length == 0 || (all.IsFalse && isSeveralTimes) ? Truth.Maybe : all;
        }
    }

    /// <inheritdoc/>
    public bool Equals(Accreditation? other) => other is not null && Envoy == other.Envoy && Post == other.Post && Steps == other.Steps;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Envoy, Post, Steps);

    // The finest date of a step, or all that are told where they do not agree.
    private Items<UncertainDate> DatesOf(AccreditationStep step) => On(step) is var told && told.Finest.Precision != DatePrecision.Unknown ? [told.Finest]
        : told.Answers.Count > 0 ? told.Answers
        : [UncertainDate.Unknown];

    private static Truth Order(Items<UncertainDate> before, Items<UncertainDate> after) =>
        before.SelectMany(one => after.Select(other => one.IsOnOrBefore(other))).Agreed();

    private IEnumerable<HistoryStep<AccreditationStep>> Taken => Steps.Where(step => step.Counts && step.Value != AccreditationStep.RecalledForConsultation);

    // Agrément is given or refused; a mission ends in one of several ways.
    private static int Place(AccreditationStep step) => step switch
    {
        AccreditationStep.AgrementRefused => (int)AccreditationStep.AgrementGiven,
        > AccreditationStep.RecalledForConsultation => (int)AccreditationStep.Recalled,
        _ => (int)step,
    };
}
