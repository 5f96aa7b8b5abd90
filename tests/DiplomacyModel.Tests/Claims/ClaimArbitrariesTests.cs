using DiplomacyModel.FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

/// <summary>The generators of claims that users get: they reach every case, they shrink to an end, and what they make can be said and told.</summary>
public sealed class ClaimArbitrariesTests
{
    [Fact]
    public void Every_case_of_a_claim_comes_up() => Assert.Equal(
        Surface.CasesOf(typeof(Claim)).Where(type => !type.IsAbstract).Concat(Surface.CasesOf(typeof(Deed))).Concat(Surface.CasesOf(typeof(State))).Order(ByName),
        ClaimArbitraries.Claims.Generator.Sample(20_000).Select(claim => claim.GetType()).Distinct().Order(ByName));

    [Fact]
    public void Every_deed_state_and_act_comes_up()
    {
        Assert.Equal(Surface.CasesOf(typeof(Deed)).Order(ByName), ClaimArbitraries.Deeds.Generator.Sample(1_000).Select(deed => deed.GetType()).Distinct().Order(ByName));
        Assert.Equal(Surface.CasesOf(typeof(State)).Order(ByName), ClaimArbitraries.States.Generator.Sample(2_000).Select(state => state.GetType()).Distinct().Order(ByName));
        Assert.Equal(Surface.CasesOf(typeof(Act)).Order(ByName), ClaimArbitraries.Acts.Generator.Sample(2_000).Select(act => act.GetType()).Distinct().Order(ByName));
        Assert.Equal(Surface.CasesOf(typeof(Act)).Order(ByName), ClaimArbitraries.Statements.Generator.Sample(4_000).Select(statement => statement.Act.GetType()).Distinct().Order(ByName));
    }

    [Fact]
    public void Shrinking_comes_to_an_end() => Check.Holds(ClaimArbitraries.Claims, claim =>
    {
        var (at, steps) = (claim, 0);
        while (ClaimArbitraries.Claims.Shrinker(at).FirstOrDefault() is { } simpler && steps++ < 100)
        {
            at = simpler;
        }

        return steps < 100;
    });

    [Fact]
    public void What_is_said_is_found_and_told_in_words() => Check.Holds(ClaimArbitraries.Claims, claim =>
    {
        var notes = new Reading(new Source("notes", SourceKind.OwnRecord, "notes"));
        var said = notes.Says(1, claim);
        var chronicle = Chronicle.Of(ClaimArbitraries.World, notes.Close());
        return chronicle.Find(said.Id).TryPickValue(out var account) && account.Claim == claim && claim.ToWords(chronicle).Length > 0;
    });

    [Fact]
    public void Every_view_answers_for_any_reports_in_whatever_order_they_come() => Check.Holds(ClaimArbitraries.Reports, reports =>
        Answers(Chronicle.Of(ClaimArbitraries.World, reports)) == Answers(Chronicle.Of(ClaimArbitraries.World, [.. reports.Reverse()])));

    private static string Answers(Chronicle chronicle) => string.Join('\n',
    [
        .. chronicle.Meetings.Select(told => $"met {told.First.Claim.ToWords(chronicle)} {told.Date.Finest}"),
        .. chronicle.Visits.Select(told => $"visited {told.First.Claim.ToWords(chronicle)}"),
        .. chronicle.Requests.Select(request => $"asked {request.Asked.First.Id} {request.HasReply}"),
        .. chronicle.Invitations.Select(invitation => $"invited {invitation.Offered.First.Id} {invitation.IsOpen}"),
        .. chronicle.Commitments.Select(commitment => $"committed {commitment.Made.First.Id} {commitment.Status} {commitment.Due}"),
        .. chronicle.Figures.Select(told => $"counted {told.First.Claim}"),
        .. chronicle.Links.Select(link => $"linked {link}"),
        .. chronicle.Disagreements.Select(answers => answers.ToWords(chronicle.Things)),
        .. chronicle.Validate().Select(finding => finding.ToString()),
        .. ClaimArbitraries.World.OfType<Office>().SelectMany(office => chronicle.Incumbency(office).During("2000..2001").Select(spell => $"{office.Id} {spell.Days} {spell.Answer}")),
        .. ClaimArbitraries.World.OfType<Person>().SelectMany(person => chronicle.Official(person).Tenures.Select(tenure => $"{person.Id} {tenure.ToWords()}")),
    ]);

    private static Comparer<Type> ByName { get; } = Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.Name, other.Name));
}
