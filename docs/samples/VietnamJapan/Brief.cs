using DiplomacyModel;
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

    public static void Write(Chronicle chronicle, Polity first, Polity second, LocalDate day, string query, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(writer);
        var brief = new Brief(chronicle, writer);
        brief.Heading($"{first.Name} and {second.Name}, as of {Words(day)}");
        brief.Meetings(day);
        brief.Visits();
        brief.Partnership(first, second, day);
        brief.Requests(first, second);
        brief.Invitations();
        brief.Figures();
        brief.Findings();
        brief.Answer(query);
    }

    private void Meetings(LocalDate day)
    {
        Heading("Who met whom");
        foreach (var told in chronicle.Meetings.Where(told => told.Date.Finest.Earliest <= day))
        {
            Meeting(told);
        }
    }

    private void Meeting(Told<Meeting> told)
    {
        Line($"{told.Date.Finest.ToWords()}: {Join(told.Answers(meeting => meeting.Kind.TryPickValue(out var kind) ? kind.ToString() : "meeting"))}");
        Line($"  how sure: {Agreement(told.Date)}; told by {Sources(told.Accounts)}");
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
    }

    private void Visits()
    {
        Heading("Visits");
        foreach (var told in chronicle.Visits)
        {
            var account = told.Accounts[0];
            var parts = chronicle.Links
                .Where(link => link.Kind == LinkKind.PartOf && link.To == account.Id)
                .Select(link => chronicle.Find(link.From).TryPickValue(out var part) ? $"{part.Claim.ToWords(things)}, {part.Date.ToWords()}" : link.From.ToString())
                .ToItems();
            Line($"{account.Claim.ToWords(things)}: dates {account.Claim.Setting.When}; told by {Sources(told.Accounts)}");
            foreach (var part in parts)
            {
                Line($"  with: {part}");
            }
        }
    }

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
            oneOf => $"one of: {Join(oneOf.Values)}",
            _ => "unknown"));
        foreach (var step in holding.RestsOn)
        {
            var how = chronicle.Find(step.RestsOn).TryPickValue(out var account) ? $"{Stance(account)}, {account.Source.Title}" : "";
            Line($"  rests on {step.RestsOn}: {how}");
        }
    }

    private void Requests(Polity first, Polity second)
    {
        foreach (var side in new[] { first, second })
        {
            Heading($"What {side.Name} asked");
            var asked = chronicle.Requests.Where(request => request.Asked.Claim.Voices.Any(voice => voice.StandsOn(side, things).IsTrue)).ToItems();
            foreach (var request in asked)
            {
                Line($"{request.Asked.Date.ToWords()}: {request.Asked.Claim.ToWords(things)}");
                Each("answered", request.Answers);
                Each("renewed", request.Renewals);
                if (!request.HasAnswer)
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

    private void Invitations()
    {
        Heading("Invitations");
        foreach (var invitation in chronicle.Invitations)
        {
            Line($"{invitation.Offered.Date.ToWords()}: {invitation.Offered.Claim.ToWords(things)}");
            Each("answered", invitation.Answers);
            Each("reaction", invitation.Reactions);
            Line(invitation.IsOpen ? "  open: neither accepted nor declined in this chronicle" : "  answered");
        }
    }

    private void Figures()
    {
        Heading("Figures");
        foreach (var account in chronicle.Figures.SelectMany(told => told.Accounts))
        {
            var speaker = account.Through.Count == 0 ? account.Source.Title : account.Through[^1].Voices.ToNames(things);
            var voice = account.Voice switch
            {
                AsideVoice.SpeakerOrReporter => $"speaker or reporter ({speaker}, or {account.Source.Title})",
                AsideVoice.Reporter => account.Source.Title,
                _ => speaker,
            };
            Line($"{account.Claim.ToWords(things)}; as of: {account.Claim.AsOf}; said {account.Date.ToWords()} by {voice}");
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
            Line($"  {told.Date.Finest.ToWords()}: {Join(told.Answers(meeting => meeting.Participants.ToNames(things)))}, told by {Sources(told.Accounts)}");
        }
    }

    private void Each(string what, Items<Account<Statement>> statements)
    {
        foreach (var statement in statements)
        {
            Line($"  {what} {statement.Date.ToWords()}: {statement.Claim.ToWords(things)}");
        }
    }

    private string Stance(Account<Claim> account)
    {
        var speaker = account.Through.Count == 0 ? account.Source.Title : account.Through[^1].Voices.ToNames(things);
        return account.Stance == DiplomacyModel.Stance.TakenForGranted ? $"taken for granted by {speaker}" : $"said by {speaker}";
    }

    private static string Agreement(ToldDate date) => date.Agreement switch
    {
        DateAgreement.OneAccount => "one account",
        DateAgreement.Same => "all accounts agree",
        DateAgreement.OnlyInSome => "dated in some accounts only",
        DateAgreement.Finer => $"told as {string.Join(" and as ", date.Answers.Select(answer => answer.ToWords()))}, which agree",
        DateAgreement.Differs or DateAgreement.Contradicts => $"disputed: {string.Join(" against ", date.Answers.Select(answer => answer.ToWords()))}",
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
