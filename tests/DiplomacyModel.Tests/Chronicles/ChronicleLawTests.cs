using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>What holds of every chronicle.</summary>
public sealed class ChronicleLawTests
{
    private static readonly Arbitrary<LocalDate> Days = Gen.Choose(1, 31).Select(day => new LocalDate(2031, 5, day)).ToArbitrary();

    /// <summary>The path of an account, walked by hand, leads to its claim; the statements on it are its voices; an odd number of negations makes a denial.</summary>
    [Fact]
    public void Accounts_lose_no_voice_and_no_negation() => Check.Holds(RuritanianClaims.Claim, claim =>
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, claim);
        return Ruritania.ChronicleOf(gazette).Accounts<Claim>().All(account =>
        {
            var (found, voices, isNegated, isReporters) = Walk(claim, account.Id.Path.Split('/', StringSplitOptions.RemoveEmptyEntries));
            return found == account.Claim && account.IsNegated == isNegated
                && account.Through.SequenceEqual(isReporters ? account.Through : [.. voices]) && (!isReporters || voices.Count >= account.Through.Count);
        });
    });

    [Fact]
    public void Nothing_said_is_lost() => Check.Holds(RuritanianClaims.Claim, claim =>
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, claim);
        return Ruritania.ChronicleOf(gazette).Accounts<Claim>().Count == Count(claim);
    });

    [Fact]
    public void What_is_picked_out_of_what_was_said_is_found_under_its_id() => Check.Holds(RuritanianClaims.Claim, claim =>
    {
        var gazette = Ruritania.Gazette();
        var inner = gazette.Says(1, claim).Each<Claim>();
        var chronicle = Ruritania.ChronicleOf(gazette);
        return inner.Count == chronicle.Accounts<Claim>().Count - 1
            && inner.All(said => chronicle.Find(said.Id).TryPickValue(out var account) && account.Claim == said.Content);
    });

    [Fact]
    public void Denial_never_turns_into_absence() => Check.Holds(RuritanianClaims.Claim, claim =>
    {
        var (gazette, courier) = (Ruritania.Gazette(), Ruritania.Gazette("courier"));
        gazette.Says(1, Ruritania.Queen.Denies(claim));
        courier.Says(1, new Not(claim));
        var accounts = Ruritania.ChronicleOf(gazette, courier).Accounts<Claim>();
        return accounts.Where(account => account.Id.Path is "content-1" or "not").All(account => account is { IsNegated: true, IsHeld: false, Stance: Stance.Stated or Stance.Told })
            && accounts.Count(account => account.Id.Path is "content-1" or "not") == 2;
    });

    [Fact]
    public void The_order_of_adding_does_not_matter() => Check.Holds(RuritanianClaims.Reports, reports =>
    {
        var (there, back) = (Chronicle.Of(Ruritania.Things, [.. reports]), Chronicle.Of(Ruritania.Things, [.. reports.Reverse()]));
        return there.Equals(back) && there.Accounts<Claim>() == back.Accounts<Claim>() && there.Meetings == back.Meetings && there.Requests == back.Requests
            && there.Commitments == back.Commitments && there.Validate() == back.Validate();
    });

    [Fact]
    public void As_known_on_a_later_day_nothing_is_missing() => Check.Holds(RuritanianClaims.Reports, Days, Days, (reports, one, other) =>
    {
        var chronicle = Chronicle.Of(Ruritania.Things, [.. reports]);
        var (early, late) = (chronicle.AsKnownOn(LocalDate.Min(one, other)), chronicle.AsKnownOn(LocalDate.Max(one, other)));
        return Contains(late.Certainly, early.Certainly) && Contains(late.Possibly, early.Possibly) && Contains(early.Possibly, early.Certainly)
            && early.Possibly.Reports.Any(report => report.Source.Id == "coder") && early.Certainly.Reports.All(report => report.Source.Id != "coder");
    });

    private static bool Contains(Chronicle larger, Chronicle smaller) => smaller.Reports.All(larger.Reports.Contains);

    private static (Claim Found, List<Statement> Voices, bool IsNegated, bool IsReporters) Walk(Claim claim, string[] path)
    {
        var (voices, isNegated, isReporters) = (new List<Statement>(), false, false);
        foreach (var step in path)
        {
            var parts = step.Split('-');
            var at = parts.Length > 1 ? int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture) - 1 : 0;
            if (claim is Statement && parts[0] is "content" or "presupposition" or "aside" or "about")
            {
                voices.Add((Statement)claim);
            }

            isReporters |= parts[0] == "aside" && ((Statement)claim).Setting.Asides[at].Voice == AsideVoice.Reporter;
            (claim, isNegated) = (parts[0], claim) switch
            {
                ("content", Statement said) => (said.Content[at], said.Act.IsDenying),
                ("presupposition", SituatedClaim situated) => (situated.Setting.Presuppositions[at], false),
                ("aside", SituatedClaim situated) => (situated.Setting.Asides[at].Claim, false),
                ("not", Not not) => (not.Claim, !isNegated),
                ("part", Several several) => (several.Claims[at], isNegated),
                ("condition", Conditional conditional) => (conditional.Condition, false),
                ("then", Conditional conditional) => (conditional.Claim, isNegated),
                ("modal", Modal modal) => (modal.Claim, isNegated),
                ("about", Statement { About: var about }) => about[at] is What.Clause clause ? (clause.Claim, false) : (claim, false),
                ("toward", Statement { About: [Described phrase] }) => (phrase.Toward[at], false),
                (var kind, SituatedClaim situated) => (situated.Setting.ClausesOf(Enum.Parse<AdverbialKind>(kind, ignoreCase: true))[at], kind == "without" && !isNegated),
                _ => throw new InvalidOperationException($"{step} leads nowhere from {claim}"),
            };
        }

        return (claim, voices, isNegated, isReporters);
    }

    private static Items<Claim> Inner(What what) => what switch
    {
        What.Clause clause => [clause.Claim],
        Described described => described.Toward,
        _ => [],
    };

    private static int Count(Claim claim) => 1 + Inner(claim).Sum(Count);

    private static Items<Claim> Inner(Claim claim) => claim switch
    {
        Statement statement => [.. statement.Content, .. statement.About.SelectMany(what => Inner(what)), .. statement.Setting.Clauses.SelectMany(clause => clause.Claims), .. statement.Setting.Presuppositions, .. statement.Setting.Asides.Select(aside => aside.Claim)],
        Not not => [not.Claim],
        Several several => several.Claims,
        Conditional conditional => [conditional.Condition, conditional.Claim],
        Modal modal => [modal.Claim],
        _ => [],
    };
}
