namespace DiplomacyModel;

/// <summary>A claim with the identity that it got by being said in a report. Equal by id and content.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
public sealed record Said<T> : ISaid
    where T : Claim
{
    internal Said(ClaimId id, T content, string? wording = null) => (Id, Content, Wording) = (id, content, wording);

    /// <summary>The identity.</summary>
    public ClaimId Id { get; }

    /// <summary>What was said.</summary>
    public T Content { get; }

    /// <summary>The words of the source from which it was read, or <see langword="null"/> where they were not noted.</summary>
    public string? Wording { get; }

    Said<Claim> ISaid.Claim => new(Id, Content, Wording);

    /// <summary>The link that this answers the other.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">What is answered.</param>
    /// <returns>The link, to be said by whoever says so.</returns>
    public Link Answers<TOther>(Said<TOther> other)
        where TOther : Claim => Link(LinkKind.Answers, other);

    /// <summary>The link that this asks or offers again what the other did.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">What is renewed.</param>
    /// <returns>The link, to be said by whoever says so.</returns>
    public Link Renews<TOther>(Said<TOther> other)
        where TOther : Claim => Link(LinkKind.Renews, other);

    /// <summary>The link that this is about the other without answering it.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">What it is about.</param>
    /// <returns>The link, to be said by whoever says so.</returns>
    public Link ReactsTo<TOther>(Said<TOther> other)
        where TOther : Claim => Link(LinkKind.ReactsTo, other);

    /// <summary>The link that this stands to the other in some way.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="kind">How.</param>
    /// <param name="other">The other.</param>
    /// <returns>The link, to be said by whoever says so.</returns>
    public Link Linked<TOther>(LinkKind kind, Said<TOther> other)
        where TOther : Claim => Link(kind, other);

    /// <summary>The link that this is part of the other.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">The whole.</param>
    /// <returns>The link, to be said by whoever says so.</returns>
    public Link IsPartOf<TOther>(Said<TOther> other)
        where TOther : Claim => Link(LinkKind.PartOf, other);

    /// <summary>The link that both tell of one and the same.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">The other telling.</param>
    /// <returns>The link, to be said by whoever says so.</returns>
    public Link IsSameAs<TOther>(Said<TOther> other)
        where TOther : Claim => Link(LinkKind.SameAs, other);

    /// <summary>The step that this is put off.</summary>
    /// <param name="to">To when; not mentioned where it is put off and no new day is told.</param>
    /// <returns>The step.</returns>
    public Progress IsPostponed(When? to = null) => Became(ProgressKind.Postponed) with { To = to ?? When.NotMentioned };

    /// <summary>The step that this is moved to an earlier day.</summary>
    /// <param name="to">To when; not mentioned where no new day is told.</param>
    /// <returns>The step.</returns>
    public Progress IsBroughtForward(When? to = null) => Became(ProgressKind.BroughtForward) with { To = to ?? When.NotMentioned };

    /// <summary>The step that another takes the place of this.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">What takes its place.</param>
    /// <returns>The step.</returns>
    public Progress IsReplacedBy<TOther>(Said<TOther> other)
        where TOther : Claim => Became(ProgressKind.Replaced) with { Through = Guard.NotNull(other).Id };

    /// <summary>A step in the life of what was said.</summary>
    /// <param name="kind">Which step.</param>
    /// <returns>The step, to be said by whoever says so, with its own day.</returns>
    public Progress Became(ProgressKind kind) => new(Id, kind);

    /// <summary>The step that the other was told wrongly, is taken back, and that this stands instead; both tell of the same.</summary>
    /// <typeparam name="TOther">The kind of the other claim.</typeparam>
    /// <param name="other">What is corrected. What is taken back and not corrected <see cref="Became"/> <see cref="ProgressKind.Retracted"/>.</param>
    /// <returns>The step, to be said by whoever says so.</returns>
    public Progress Corrects<TOther>(Said<TOther> other)
        where TOther : Claim => Guard.NotNull(other).Became(ProgressKind.Retracted) with { Through = Id };

    private Link Link<TOther>(LinkKind kind, Said<TOther> other)
        where TOther : Claim
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Id, kind, other.Id);
    }

    /// <summary>What was said, spoken of again: "this proposal", "the invitation".</summary>
    /// <param name="said">What was said.</param>
    public static implicit operator What(Said<T> said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new What.Mentioned(said.Id);
    }
}
