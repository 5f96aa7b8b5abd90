namespace DiplomacyModel;

/// <summary>Walks what reports say, claim inside claim, and gives an account of each. Stance and voice follow from the way.</summary>
internal sealed class AccountWalk
{
    private readonly List<Account<Claim>> found = [];
    private readonly Dictionary<ClaimId, UncertainDate> dates = [];

    public static IReadOnlyList<Account<Claim>> Over(Items<Report> reports)
    {
        var walk = new AccountWalk();
        foreach (var report in reports)
        {
            // Occasions are said before what is said on them, or after: dates first.
            foreach (var said in report.Claims)
            {
                walk.dates[said.Id] = OwnDate(said.Content);
            }
        }

        foreach (var report in reports)
        {
            foreach (var said in report.Claims)
            {
                walk.Visit(new(report.Source, said.Id, said.Content, [], Stance.Told, AsideVoice.Reporter));
            }
        }

        return walk.found;
    }

    private void Visit(Step step)
    {
        found.Add(new(step.Id, step.Claim, step.Source, step.Through, step.Stance, step.Voice, DateOf(step)));
        if (step.Claim is Statement statement)
        {
            // Inside what has not been said, or is only asked for, nothing is put forward more strongly.
            var through = step.Through.With(statement);
            var stance = step.Stance is Stance.Told or Stance.Stated ? StanceOf(statement.Act) : step.Stance;
            for (var i = 0; i < statement.Content.Count; i++)
            {
                Visit(new(step.Source, step.Id.Inner($"content-{i + 1}"), statement.Content[i], through, stance, AsideVoice.Speaker));
            }
        }

        if (step.Claim is SituatedClaim situated)
        {
            VisitSetting(step, situated.Setting);
        }
    }

    private void VisitSetting(Step step, Setting setting)
    {
        // What a statement says along the way is said by its speaker, not by who speaks in front of it.
        var through = step.Claim is Statement statement ? step.Through.With(statement) : step.Through;
        for (var i = 0; i < setting.Presuppositions.Count; i++)
        {
            Visit(new(step.Source, step.Id.Inner($"presupposition-{i + 1}"), setting.Presuppositions[i], through, Stance.TakenForGranted, VoiceOf(through)));
        }

        for (var i = 0; i < setting.Asides.Count; i++)
        {
            var aside = setting.Asides[i];
            Visit(new(step.Source, step.Id.Inner($"aside-{i + 1}"), aside.Claim, through, through.Count == 0 || aside.Voice == AsideVoice.Reporter ? Stance.Told : Stance.Stated, aside.Voice));
        }
    }

    private UncertainDate DateOf(Step step)
    {
        // What is said to hold is said to hold when it is said; a deed has a day of its own or none.
        var speaking = step.Claim is Deed ? [step.Claim] : step.Through.Reverse().Prepend(step.Claim);
        return speaking.OfType<SituatedClaim>().Select(DateOf).FirstOrDefault(date => date.Precision != DatePrecision.Unknown);
    }

    // Its own day, else that of its occasion.
    private UncertainDate DateOf(SituatedClaim claim) =>
        OwnDate(claim) is { Precision: not DatePrecision.Unknown } own ? own
        : claim.Setting.Occasion.TryPickValue(out var occasion) ? dates.GetValueOrDefault(occasion)
        : UncertainDate.Unknown;

    private static UncertainDate OwnDate(Claim claim) => claim is SituatedClaim situated ? situated.Setting.When.Date : UncertainDate.Unknown;

    private static AsideVoice VoiceOf(Items<Statement> through) => through.Count == 0 ? AsideVoice.Reporter : AsideVoice.Speaker;

    private static Stance StanceOf(Act act) => act.Match(
        _ => Stance.Stated,
        _ => Stance.BroughtUp,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Ahead,
        _ => Stance.Refused,
        _ => Stance.Stated);

    private sealed record Step(Source Source, ClaimId Id, Claim Claim, Items<Statement> Through, Stance Stance, AsideVoice Voice);
}
