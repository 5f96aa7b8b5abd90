using DiplomacyModel;
using DiplomacyModel.Answers;
using NodaTime;

namespace VietnamJapan;

/// <summary>A desk officer's brief on two polities as of a day. Every line is computed from the chronicle.</summary>
public sealed class Brief
{
    private readonly Chronicle chronicle;
    private readonly ThingSet things;
    private readonly TextWriter writer;

    private Brief(Chronicle chronicle, TextWriter writer)
    {
        this.chronicle = chronicle;
        this.writer = writer;
        things = chronicle.Things;
    }

    /// <summary>Writes the brief.</summary>
    /// <param name="known">What was known: what certainly was, and what may have been.</param>
    /// <param name="first">One side.</param>
    /// <param name="second">The other.</param>
    /// <param name="day">As of which day.</param>
    /// <param name="query">A query to answer at its end.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(KnownOn known, Polity first, Polity second, LocalDate day, string query, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(writer);
        var brief = new Brief(known.Possibly, writer);
        brief.Heading($"{first.Name} and {second.Name}, as of {Words(day)}");
        brief.Sources(known);
        brief.Partnership(first, second, day);
        brief.People(day);
        brief.Meetings(first, second, day);
        brief.Visits(first, second);
        brief.Requests(first, second, day);
        brief.Commitments(first, second, day);
        brief.Invitations(day);
        brief.Figures(day);
        brief.Findings();
        brief.Answer(query);
    }

    private void Sources(KnownOn known)
    {
        foreach (var report in known.Possibly.Reports)
        {
            var isSure = known.Certainly.Reports.Contains(report);
            Line($"{report.Source.Title}: {report.Claims.Count} {(report.Claims.Count == 1 ? "claim" : "claims")}{(isSure ? "" : "; the day of publication is not told")}");
        }
    }

    // Who appears, as what, under which printed names; and which office a register knows them to hold.
    private void People(LocalDate day)
    {
        Heading("Who is who");
        foreach (var person in things.OfType<Person>())
        {
            Items<Party> appearances = [.. chronicle.Accounts<Claim>().SelectMany(account => Appearing(account.Claim)).Where(party => party.Who == Slot<Ref<Actor>>.Of(person))];
            if (appearances.Count == 0)
            {
                continue;
            }

            var printed = appearances.Select(party => party.Printed).OfType<string>().Distinct().ToItems();
            Line($"{person.Name}{(printed.Count == 0 ? "" : $" (printed {string.Join(", ", printed.Select(name => $"\"{name}\""))})")}");
            foreach (var capacity in appearances.SelectMany(party => party.Capacities).Where(capacity => capacity.IsHolder).Distinct())
            {
                Line($"  appears as {new Party(default, [capacity]).ToWords(things)}");
            }

            var official = chronicle.Official(person);
            foreach (var office in official.PossibleOfficesOn(day))
            {
                Line($"  recorded as {new Capacity.Holder(office).Holder().ToWords(things)} on {Words(day)}: {(official.Held(office, day).IsTrue ? "certain" : "possible, nothing later is recorded")}");
            }
        }
    }

    private static Items<Party> Appearing(Claim claim) => claim switch
    {
        Meeting meeting => meeting.Participants,
        Visit visit => visit.Visitors,
        Statement statement => statement.Voices,
        _ => [],
    };

    private void Meetings(Polity first, Polity second, LocalDate day)
    {
        Heading("Who met whom");
        var between = chronicle.Query(Query.Meetings.Between(first, second).During(new DateInterval(LocalDate.MinIsoValue, day)));
        foreach (var told in between.Possible)
        {
            Meeting(told);
        }
    }

    private void Meeting(Told<Meeting> told)
    {
        Line($"{told.Date.Finest.ToWords()}: {Join(told.Values(meeting => meeting.Kind.TryPickValue(out var kind) ? kind.ToString() : "meeting"))}");
        Line($"  how sure: {HowSure(told.Date)}; told by {Sources(told.Accounts)}");
        foreach (var account in told.Accounts)
        {
            Line($"  {account.Source.Title}, sentence {account.Id.Sentence}: {account.Claim.Setting.When}");
            foreach (var party in account.Claim.Participants)
            {
                var host = account.Claim.Host.TryPickValue(out var receives) && receives == party ? ", receiving" : "";
                Line($"    {party.ToWords(things)}{host}");
            }

            Line($"    channel: {InferredChannel.Of(account.Claim, things)} (inferred); medium: {account.Claim.Medium}; place: {Places(account.Claim)}");
        }

        foreach (var answers in told.Questions.Where(answers => answers.Agreement >= Agreement.OnlyInSome))
        {
            Line($"  not told alike: {answers.ToWords(things)}");
        }
    }

    private void Visits(Polity first, Polity second)
    {
        Heading("Visits");
        var visits = chronicle.Visits.Where(told => told.Accounts.Any(account => IsBetween(account.Claim, first, second).IsPossible)).ToItems();
        if (visits.Count == 0)
        {
            Line("nothing in this chronicle");
        }

        foreach (var told in visits)
        {
            var account = told.First;
            var parts = chronicle.Links
                .Where(link => link.Kind == LinkKind.PartOf && told.Accounts.Any(telling => telling.Id == link.To))
                .Select(link => chronicle.Find(link.From).TryPickValue(out var part) ? $"{part.Claim.ToWords(chronicle)}, {part.Date.ToWords()}" : link.From.ToString())
                .ToItems();
            Line($"{account.Claim.ToWords(chronicle)}: dates {account.Claim.Setting.When}; told by {Sources(told.Accounts)}");
            foreach (var part in parts)
            {
                Line($"  with: {part}");
            }
        }
    }

    private Truth IsBetween(Visit visit, Polity first, Polity second) => visit.Visitors.Aggregate(Truth.False, (any, visitor) => any
        | (Truth.Of(visit.To == Slot<Ref<Polity>>.Of(first)) & visitor.StandsOn(second, things))
        | (Truth.Of(visit.To == Slot<Ref<Polity>>.Of(second)) & visitor.StandsOn(first, things)));

    private void Partnership(Polity first, Polity second, LocalDate day)
    {
        Heading("Partnership");
        if (!chronicle.Partnership(first, second).TryPickValue(out var partnership))
        {
            Line("nothing in this chronicle");
            return;
        }

        var holding = partnership.Tier.AsOf(day);
        Line(holding.Match(
            certain => $"certain: {certain.Value}",
            standing => $"standing since {standing.Since.Date.ToWords()}: {standing.Value} (last said then, nothing since in this chronicle)",
            notYet => $"not yet {notYet.RestsOn[0].Value}: it began {notYet.RestsOn[0].Date.ToWords()}; what was before is not told",
            ended => $"ended {ended.Since.Date.ToWords()}: {ended.Since.Value}",
            oneOf => $"one of: {Join(oneOf.Values)}{(oneOf.MayHaveEnded ? "; or ended" : "")}",
            _ => "unknown"));
        foreach (var step in holding.RestsOn)
        {
            var how = chronicle.Find(step.RestsOn).TryPickValue(out var account) ? $"{Stance(account)}, {account.Source.Title}" : "";
            Line($"  rests on {step.RestsOn}: {how}");
        }
    }

    private void Requests(Polity first, Polity second, LocalDate day)
    {
        foreach (var side in new[] { first, second })
        {
            Heading($"What {side.Name} asked");
            var asked = chronicle.Requests.Where(request => IsKnownBy(request.Asked, day) && IsOn(request.Asked.First.Claim.Voices, side).IsPossible).ToItems();
            foreach (var request in asked)
            {
                Line($"{request.Asked.Date.Finest.ToWords()}: {request.Asked.First.Claim.ToWords(chronicle)}{(IsOn(request.Asked.First.Claim.Voices, side).IsTrue ? "" : " (perhaps)")}");
                Each("answered", request.Replies, day);
                Each("renewed", request.Renewals, day);
                if (!request.HasReply)
                {
                    Line("  no answer in this chronicle");
                }
            }

            if (asked.Count == 0)
            {
                Line("nothing in this chronicle");
            }
        }
    }

    private void Commitments(Polity first, Polity second, LocalDate day)
    {
        foreach (var side in new[] { first, second })
        {
            Heading($"What {side.Name} said it would do");
            foreach (var commitment in chronicle.Commitments.Where(commitment => IsKnownBy(commitment.Made, day) && IsOn(commitment.Debtors, side).IsPossible))
            {
                var made = commitment.Made.First;
                var onWhoseWord = made.Through.Count == 0 ? "" : $" (on the word of {made.Through[^1].Voices.ToNames(things)})";
                Line($"{Said(made)}: {made.Claim.ToWords(chronicle)}{onWhoseWord}: {commitment.Status}");
            }
        }
    }

    // The day of the statement, or of the outermost one through which it is told.
    private string Said(Account<Statement> made) => made.Through.Count == 0 || made.Date.Precision != DatePrecision.Unknown
        ? made.Date.ToWords()
        : "told " + (chronicle.Find(made.Id.Outermost).TryPickValue(out var outer) ? outer.Date.ToWords() : made.Date.ToWords());

    private void Invitations(LocalDate day)
    {
        Heading("Invitations");
        foreach (var invitation in chronicle.Invitations.Where(invitation => IsKnownBy(invitation.Offered, day)))
        {
            Line($"{invitation.Offered.Date.Finest.ToWords()}: {invitation.Offered.First.Claim.ToWords(chronicle)}");
            Each("answered", invitation.Replies, day);
            Each("reaction", invitation.Reactions, day);
            Line(invitation.IsOpen ? "  open: neither accepted nor declined in this chronicle" : "  answered");
        }
    }

    private Truth IsOn(Items<Party> voices, Polity side) => voices.Aggregate(Truth.False, (any, voice) => any | voice.StandsOn(side, things));

    // What may have been by that day; what has no date may.
    private static bool IsKnownBy<T>(Told<T> told, LocalDate day)
        where T : Claim => told.Date.Finest.IsOnOrBefore(day).IsPossible;

    private void Figures(LocalDate day)
    {
        Heading("Figures");
        foreach (var account in chronicle.Figures.Where(told => IsKnownBy(told, day)).SelectMany(told => told.Accounts))
        {
            var speaker = account.Through.Count == 0 ? account.Source.Title : account.Through[^1].Voices.ToNames(things);
            var voice = account.Voice switch
            {
                AsideVoice.SpeakerOrReporter => $"speaker or reporter ({speaker}, or {account.Source.Title})",
                AsideVoice.Reporter => account.Source.Title,
                _ => speaker,
            };
            Line($"{account.Claim.ToWords(chronicle)}; as of: {account.Claim.AsOf}; said {account.Date.ToWords()} by {voice}");
        }
    }

    private void Findings()
    {
        Heading("Findings");
        foreach (var finding in chronicle.Validate())
        {
            Line(finding.ToString());
        }
    }

    private void Answer(string query)
    {
        Heading($"Query: {query}");
        var answer = chronicle.Query(query);
        Line($"definite: {answer.Definite.Count}, maybe: {answer.Maybe.Count}");
        foreach (var told in answer.Definite)
        {
            Line($"  {told.Date.Finest.ToWords()}: {Join(told.Values(meeting => meeting.Participants.ToNames(things)))}, told by {Sources(told.Accounts)}");
        }
    }

    private void Each(string what, Items<Account<Claim>> claims, LocalDate day)
    {
        foreach (var statement in claims.Where(claim => claim.Date.IsOnOrBefore(day).IsPossible))
        {
            Line($"  {what} {statement.Date.ToWords()}: {statement.Claim.ToWords(chronicle)}");
        }
    }

    private string Stance(Account<Claim> account)
    {
        var speaker = account.Through.Count == 0 ? account.Source.Title : account.Through[^1].Voices.ToNames(things);
        return account.Stance == DiplomacyModel.Answers.Stance.TakenForGranted ? $"taken for granted by {speaker}" : $"said by {speaker}";
    }

    private static string HowSure(ToldDate date) => date.Agreement switch
    {
        Agreement.OneAccount => "one account",
        Agreement.Same => "all accounts agree",
        Agreement.OnlyInSome => "dated in some accounts only",
        Agreement.Finer => $"told as {string.Join(" and as ", date.Answers.Select(answer => answer.ToWords()))}, which agree",
        Agreement.Differs or Agreement.Contradicts => $"disputed: {string.Join(" against ", date.Answers.Select(answer => answer.ToWords()))}",
        _ => "not dated",
    };

    private static string Sources<T>(Items<Account<T>> accounts)
        where T : Claim =>
        $"{accounts.Count} {(accounts.Count == 1 ? "report" : "reports")} ({Join(accounts.Select(account => account.Source.Title).ToItems())})";

    private static string Places(Meeting meeting) => meeting.Setting.Where.Count == 0 ? "not mentioned" : Join(meeting.Setting.Where);

    private static string Join<T>(Items<T> parts) => string.Join("; ", parts);

    private static string Words(LocalDate day) => UncertainDate.On(day).ToWords();

    private void Heading(string text)
    {
        Line("");
        Line(text);
        Line(new string('-', text.Length));
    }

    private void Line(string text) => writer.WriteLine(text);
}
