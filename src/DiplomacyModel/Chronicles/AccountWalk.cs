namespace DiplomacyModel;

/// <summary>Walks what is said, claim inside claim, and gives an account of each. Stance and voice follow from the way.</summary>
internal sealed class AccountWalk
{
    private readonly List<Account<Claim>> found = [];
    private readonly Func<ClaimId, UncertainDate> occasions;

    private AccountWalk(Func<ClaimId, UncertainDate> occasions) => this.occasions = occasions;

    /// <summary>The accounts of one said claim, its own first. Occasions are said elsewhere: their days are asked for.</summary>
    public static IReadOnlyList<Account<Claim>> Over(Source source, ClaimId id, Claim claim, Func<ClaimId, UncertainDate> occasions)
    {
        var walk = new AccountWalk(occasions);
        walk.Visit(new(source, id, claim, [], Stance.Told, false, AsideVoice.Reporter));
        return walk.found;
    }

    private void Visit(Step step)
    {
        found.Add(new(step.Id, step.Claim, step.Source, step.Through, step.Stance, step.IsNegated, step.Voice, DateOf(step), found.Count));
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
                Visit(step.To("condition", conditional.Condition) with { Stance = Hedged(step.Stance) });
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

        foreach (var (name, claim) in PhraseParts.Of(step.Claim))
        {
            Visit(step.To(name, claim) with { Stance = InPhrase(step), IsNegated = false });
        }
    }

    // What somebody thanks for or condemns is taken for granted; any other claim in a phrase is only brought up.
    private static Stance InPhrase(Step step) =>
        step is { Stance: Stance.Told or Stance.Stated or Stance.TakenForGranted, IsNegated: false, Claim: Statement { Act: Act.Evaluating { Attitude: not (Attitude.Support or Attitude.Opposition or Attitude.Concern) } } }
            ? Stance.TakenForGranted
            : Stance.BroughtUp;

    // Inside what has not been said, or is only asked for, nothing is put forward more strongly.
    private void VisitContent(Step step, Statement statement)
    {
        var inner = step with
        {
            Through = step.Through.With(statement),
            Voice = AsideVoice.Speaker,
            IsNegated = statement.Act.IsDenying,
        };
        var isMade = (step.Stance is Stance.Told or Stance.Stated or Stance.TakenForGranted) && !step.IsNegated;
        VisitEach(inner, "content", statement.Content, isMade ? StanceOf(statement.Act) : step.IsNegated ? Stance.BroughtUp : step.Stance);
    }

    private void VisitSetting(Step step, Setting setting)
    {
        // What a statement says along the way is said by its speaker, not by who speaks in front of it.
        var through = step.Claim is Statement statement ? step.Through.With(statement) : step.Through;
        var inner = step with { Through = through, IsNegated = false, Voice = through.Count == 0 ? AsideVoice.Reporter : AsideVoice.Speaker };
        foreach (var kind in setting.Clauses.Select(clause => clause.Kind).Distinct())
        {
            var beside = kind == AdverbialKind.Without ? step with { IsNegated = !step.IsNegated } : step;
            VisitEach(beside, ClaimParts.StepOf(kind), setting.ClausesOf(kind), StanceBeside(kind, step.Stance));
        }

        VisitEach(inner, "presupposition", setting.Presuppositions, Stance.TakenForGranted);
        for (var i = 0; i < setting.Asides.Count; i++)
        {
            var aside = setting.Asides[i];
            var isReporters = through.Count == 0 || aside.Voice == AsideVoice.Reporter;
            Visit(inner.To($"aside-{i + 1}", aside.Claim) with
            {
                Stance = isReporters ? Stance.Told : step.Stance is Stance.Told or Stance.Stated or Stance.TakenForGranted ? Stance.Stated : step.Stance,
                Voice = isReporters ? AsideVoice.Reporter : aside.Voice,
                Through = isReporters ? [] : through,
            });
        }
    }

    private static Stance StanceBeside(AdverbialKind kind, Stance stance) => kind switch
    {
        AdverbialKind.Purpose or AdverbialKind.Result => Stance.Ahead,
        AdverbialKind.AccordingTo => Stance.BroughtUp,
        _ => stance,
    };

    private void VisitEach(Step step, string name, Items<Claim> claims, Stance stance)
    {
        for (var i = 0; i < claims.Count; i++)
        {
            Visit(step.To($"{name}-{i + 1}", claims[i]) with { Stance = stance });
        }
    }

    private static Stance Hedged(Stance stance) => stance is Stance.Told or Stance.Stated or Stance.TakenForGranted ? Stance.Hedged : stance;

    // What holds, or is counted, is said of the day of speaking unless it says otherwise; in the source's own voice that is the day
    // of publication; so are the statements that an official text makes. Whatever happened has a day of its own or none.
    private UncertainDate DateOf(Step step)
    {
        var speaking = step.Claim is State or Figure or Roster ? step.Through.Reverse().Prepend(step.Claim) : [step.Claim];
        var date = speaking.OfType<SituatedClaim>().Select(DateOf).FirstOrDefault(date => date.Precision != DatePrecision.Unknown);
        var isOfTheDay = step.Claim is State or Figure or Roster || (step.Claim is Statement && step.Source.Kind == SourceKind.OfficialText);
        var isToldNow = isOfTheDay && step.Claim is SituatedClaim { Setting.When: { IsDated: false, Printed: null } } && step.Through.Count == 0;
        return date.Precision == DatePrecision.Unknown && isToldNow ? step.Source.Published.Date : date;
    }

    // Its own day, else that of its occasion.
    private UncertainDate DateOf(SituatedClaim claim) =>
        OwnDate(claim) is { Precision: not DatePrecision.Unknown } own ? own
        : claim.Setting.Occasion.TryPickValue(out var occasion) ? occasions(occasion)
        : UncertainDate.Unknown;

    public static UncertainDate OwnDate(Claim claim) => claim is SituatedClaim situated ? situated.Setting.When.Date : UncertainDate.Unknown;

    private static Stance StanceOf(Act act) => act.Match(
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
        _ => Stance.Stated,
        _ => Stance.Ahead,
        _ => Stance.BroughtUp,
        _ => Stance.Stated,
        _ => Stance.BroughtUp);

    private sealed record Step(Source Source, ClaimId Id, Claim Claim, Items<Statement> Through, Stance Stance, bool IsNegated, AsideVoice Voice)
    {
        public Step To(string name, Claim claim) => this with { Id = Id.Inner(name), Claim = claim };
    }
}
