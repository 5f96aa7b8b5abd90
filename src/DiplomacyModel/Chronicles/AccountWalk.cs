namespace DiplomacyModel;

/// <summary>Walks what is said, claim inside claim, and gives an account of each. Stance and voice follow from the way.</summary>
internal sealed class AccountWalk
{
    private readonly List<Account<Claim>> found = [];
    private readonly string? wording;
    private readonly Func<ClaimId, UncertainDate> occasions;

    private AccountWalk(string? wording, Func<ClaimId, UncertainDate> occasions) => (this.wording, this.occasions) = (wording, occasions);

    /// <summary>The accounts of one said claim, its own first. Occasions are said elsewhere: their days are asked for.</summary>
    public static IReadOnlyList<Account<Claim>> Over(Source source, Said<Claim> said, Func<ClaimId, UncertainDate> occasions)
    {
        var walk = new AccountWalk(said.Wording, occasions);
        walk.Visit(new(source, said.Id, said.Content, [], Stance.Told, false, AsideVoice.Reporter));
        return walk.found;
    }

    private void Visit(Step step)
    {
        if (step is { Claim: Deed { Endeavour.Kind: SlotKind.Value } deed, IsMade: true } && deed.Endeavour == Endeavour.Attempt)
        {
            step = step with { Stance = Stance.Hedged };
        }

        found.Add(new(step.Id, step.Claim, step.Source, step.Through, step.Stance, step.IsNegated, step.Voice, DateOf(step), found.Count, wording: wording));
        switch (step.Claim)
        {
            case Statement statement:
                VisitContent(step, statement);
                break;
            case Not not:
                Visit(step.To("not", not.Claim) with { IsNegated = !step.IsNegated });
                break;
            case Several several:
                VisitEach(step, "part", several.Claims, several.Kind == SeveralKind.All && !step.IsNegated ? step.Stance : Hedged(step.Stance));
                break;
            case Conditional conditional:
                Visit(step.To("condition", conditional.Condition) with { Stance = Stance.Hedged, IsNegated = false });
                Visit(step.To("then", conditional.Claim) with { Stance = Hedged(step.Stance) });
                break;
            case Modal modal:
                Visit(step.To("modal", modal.Claim) with { Stance = Hedged(step.Stance) });
                break;
            case Change { State: KnowledgeState knowledge }:
                Visit(step.To("state/of", knowledge.Of) with { Stance = Stance.BroughtUp });
                break;
            case Figure figure:
                VisitEach(step, "such-that", figure.SuchThat, Stance.BroughtUp);
                VisitEach(step, "figure", [.. figure.Parts], step.Stance);
                break;
            case Enabling enabling:
                VisitEach(step, "deed", enabling.Deeds, Stance.Ahead);
                break;
            case KnowledgeState knowledge:
                Visit(step.To("of", knowledge.Of) with { Stance = Stance.BroughtUp });
                break;
        }

        if (step.Claim is SituatedClaim situated)
        {
            VisitSetting(step, situated.Setting);
        }

        // What somebody thanks for or condemns, they take for granted; any other claim in a phrase is only brought up.
        var evaluated = step is { IsMade: true, Claim: Statement { Act: var act, About: var about } } && StanceOf(act) == Stance.TakenForGranted ? about : [];
        var within = step.Claim is Statement spoken ? step with { Through = step.Through.With(spoken), Voice = AsideVoice.Speaker } : step;
        foreach (var (name, claim) in PhraseParts.Of(step.Claim))
        {
            var isEvaluated = evaluated.Where((what, i) => what is What.Clause && name == $"about-{i + 1}").Any();
            Visit(within.To(name, claim) with { Stance = isEvaluated ? Stance.TakenForGranted : Stance.BroughtUp, IsNegated = false });
        }
    }

    // Inside what has not been said, or is only asked for, nothing is put forward more strongly.
    private void VisitContent(Step step, Statement statement)
    {
        var inner = step with
        {
            Through = step.Through.With(statement),
            Voice = AsideVoice.Speaker,
            IsNegated = statement.Act.IsDenying,
        };
        VisitEach(inner, "content", statement.Content, step.IsMade ? StanceOf(statement.Act) : step.IsNegated ? Stance.BroughtUp : step.Stance);
    }

    private void VisitSetting(Step step, Setting setting)
    {
        // What a statement says along the way is said by its speaker, not by who speaks in front of it.
        var through = step.Claim is Statement statement ? step.Through.With(statement) : step.Through;
        var inner = step with { Through = through, IsNegated = false, Voice = through.Count == 0 ? AsideVoice.Reporter : AsideVoice.Speaker };
        foreach (var kind in setting.Clauses.Select(clause => clause.Kind).Distinct())
        {
            var stance = StanceBeside(kind, step);
            var isNegated = kind == AdverbialKind.Without && !step.IsNegated;
            var deed = step.Claim is Deed or Change ? step.Claim as SituatedClaim : null;
            VisitEach(step with { IsNegated = isNegated }, ClaimParts.StepOf(kind), setting.ClausesOf(kind), stance, deed, isMeans: kind == AdverbialKind.Means);
        }

        VisitEach(inner, "presupposition", setting.Presuppositions, Stance.TakenForGranted);
        for (var i = 0; i < setting.Asides.Count; i++)
        {
            var aside = setting.Asides[i];
            var isReporters = through.Count == 0 || aside.Voice == AsideVoice.Reporter;
            Visit(inner.To($"aside-{i + 1}", aside.Claim) with
            {
                Stance = isReporters ? Stance.Told : step.IsHeldUp ? Stance.Stated : step.Stance,
                Voice = isReporters ? AsideVoice.Reporter : aside.Voice,
                Through = isReporters ? [] : through,
            });
        }
    }

    // A reason is no part of what is promised or refused, and what stands beside something denied may or may not be so itself.
    private static Stance StanceBeside(AdverbialKind kind, Step step) => (kind, step.Stance) switch
    {
        (AdverbialKind.Purpose or AdverbialKind.Result, _) => Stance.Ahead,
        (AdverbialKind.AccordingTo, _) => Stance.BroughtUp,
        _ when step.IsNegated => Stance.BroughtUp,
        (AdverbialKind.Because or AdverbialKind.Despite or AdverbialKind.Outcome, not (Stance.Told or Stance.Stated or Stance.TakenForGranted)) => Stance.BroughtUp,
        (_, var stance) => stance,
    };

    private void VisitEach(Step step, string name, Items<Claim> claims, Stance stance, SituatedClaim? beside = null, bool isMeans = false)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            Visit(step.To($"{name}-{i + 1}", claims[i]) with { Stance = stance, Beside = beside, IsMeans = isMeans });
        }
    }

    private static Stance Hedged(Stance stance) => stance is Stance.Told or Stance.Stated or Stance.TakenForGranted ? Stance.Hedged : stance;

    // What holds, or is counted, is said of the day of speaking unless it says otherwise; in the source's own voice that is the day
    // of publication; so are the statements that an official text makes. What is made so by saying it, is so from that day. Whatever happened
    // has a day of its own or none; what held beside it ("despite snow"), and by what it was done ("by adopting it"), is of that day.
    private UncertainDate DateOf(Step step)
    {
        if (step is { Claim: SituatedClaim { Setting.When.IsMentioned: false } beside, Beside: { } deed } && (beside is State || (step.IsMeans && DaySources(beside).Count == 0)))
        {
            return DateOf(deed);
        }

        var speaking = step.Claim is State or Figure or Roster ? step.Through.Reverse().Prepend(step.Claim)
            : step is { Claim: Change, IsMade: true, Through: [.., { Act.IsDeclaring: true } declared] } && declared.Content.Contains(step.Claim) ? [step.Claim, declared]
            : [step.Claim];
        foreach (var claim in speaking.OfType<SituatedClaim>())
        {
            if (DateOf(claim) is { Precision: not DatePrecision.Unknown } date)
            {
                return date;
            }

            // "In the distant past", "before the war": a time is told, and it is no day. What still held is of the day of speaking, too.
            if (claim.Setting.When.IsMentioned && claim.Setting.When.Period is not { Kind: SlotKind.Value, Values: [{ End: not PeriodBound.Dated }] })
            {
                return UncertainDate.Unknown;
            }
        }

        var isOfTheDay = step.Claim is State or Figure or Roster || (step.Claim is Statement && step.Source.Kind == SourceKind.OfficialText && step.Id.Path.Length == 0);
        return isOfTheDay && step.Through.Count == 0 ? step.Source.Published.Date : UncertainDate.Unknown;
    }

    // Its own day, else that of its occasion, else what follows from the days of all that its time is told by.
    private UncertainDate DateOf(SituatedClaim claim) =>
        OwnDate(claim) is { Precision: not DatePrecision.Unknown } own ? own
        : claim.Setting.When.Anchors.Count > 0 && claim.Setting.Occasion.Kind != SlotKind.Value ? UncertainDate.InAllOf(claim.Setting.When.Anchors.Select(anchor => ToldBy(anchor) is { } id ? anchor.DayBy(occasions(id)) : UncertainDate.Unknown))
        : DaySources(claim) is [var source] ? occasions(source)
        : UncertainDate.Unknown;

    /// <summary>The said claims from which the day of another follows: its occasion, else what its time is told by, or the meeting that is attended; none where it has a day of its own.</summary>
    public static Items<ClaimId> DaySources(Claim claim) => claim is not SituatedClaim { Setting: { When.IsDated: false } setting } ? []
        : setting.Occasion.TryPickValue(out var occasion) ? [occasion]
        : setting.When.Anchors.Count > 0 ? [.. setting.When.Anchors.Select(ToldBy).OfType<ClaimId>()]
        : claim is Acting { What: What.Mentioned attended } attending && attending.Verb == Verbs.Attend && !setting.When.IsMentioned ? [attended.Id]
        : [];

    private static ClaimId? ToldBy(Anchor anchor) => anchor.Of.Values is [What.Mentioned told] ? told.Id : null;

    public static UncertainDate OwnDate(Claim claim) => claim is SituatedClaim situated ? situated.Setting.When.Date : UncertainDate.Unknown;

    /// <summary>How what is said by an act is put forward.</summary>
    public static Stance StanceOf(Act act) => act.Match(
        _ => Stance.Stated,
        _ => Stance.Ahead,
        _ => Stance.BroughtUp,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Refused,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Stated,
        evaluating => evaluating.Attitude is Attitude.Support or Attitude.Opposition or Attitude.Concern ? Stance.BroughtUp : Stance.TakenForGranted,
        _ => Stance.Ahead,
        _ => Stance.BroughtUp,
        _ => Stance.Stated,
        _ => Stance.BroughtUp);

    private sealed record Step(Source Source, ClaimId Id, Claim Claim, Items<Statement> Through, Stance Stance, bool IsNegated, AsideVoice Voice)
    {
        /// <summary>Whether it is put forward as being so, or as not being so.</summary>
        public bool IsHeldUp => Stance is Stance.Told or Stance.Stated or Stance.TakenForGranted;

        public bool IsMade => IsHeldUp && !IsNegated;

        /// <summary>The deed beside which it stands, in a clause of its own.</summary>
        public SituatedClaim? Beside { get; init; }

        /// <summary>Whether it was the means to that.</summary>
        public bool IsMeans { get; init; }

        public Step To(string name, Claim claim) => this with { Id = Id.Inner(name), Claim = claim, Beside = null };
    }
}
