using System.Diagnostics;

namespace DiplomacyModel;

/// <summary>Claims in English words. The sentence is made from the parts each time; nothing of it is stored.</summary>
internal static class ClaimText
{
    public static string Tell(Claim claim, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(things);
        return claim.Match(
            deed => DeedText.Of(deed, things),
            statement => Of(statement, things),
            state => StateText.Of(state, things) + SettingText.Of(state, things),
            change => Of(change, things) + SettingText.Of(change, things),
            progress => $"{IdOr(progress.Of)}: {Of(progress.Kind)}{(progress.To.IsMentioned ? $" to {WhenText.Of(progress.To, things)}" : "")}{(progress.Through.TryPickValue(out var through) ? $" ({through})" : "")}{(progress.By.Count == 0 ? "" : $" by {progress.By.ToNames(things)}")}",
            figure => $"{figure.Of.ToWords(things)}: {HowMuch(figure, things)}{SuchThat(figure, things)}{SettingText.Of(figure, things)}",
            roster => $"{(roster.Kind == RosterKind.Members ? "on" : "not on")} the list of {roster.Of.ToWords(things)}: {string.Join(", ", roster.Entries.Select(entry => entry.Who.ToName(things)))}",
            link => $"{IdOr(link.From)} {Of(link.Kind)} {IdOr(link.To)}",
            not => $"not: {not.Claim.ToWords(things)}",
            several => string.Join(several.Kind == SeveralKind.All ? "; and " : "; or ", several.Claims.Select(inner => inner.ToWords(things))),
            conditional => $"{conditional.Kind.ToString().ToLowerInvariant()} {conditional.Condition.ToWords(things)}: {conditional.Claim.ToWords(things)}",
            modal => $"{modal.Kind.ToString().ToLowerInvariant()}: {modal.Claim.ToWords(things)}");

        string IdOr(ClaimId id) => things.WordsOf(id) ?? id.ToString();
    }

    private static string Of(Change change, ThingSet things)
    {
        var kind = change.Kind switch
        {
            ChangeKind.Begins => "beginning",
            ChangeKind.Ends => "ending",
            ChangeKind.Resumes => "resuming",
            ChangeKind.Upgrades => "upgraded to it",
            ChangeKind.Downgrades => "downgraded to it",
            _ => "suspended",
        };
        return $"{change.State.ToWords(things)}, {kind}" + (change.Agents.Count == 0 ? "" : $" by {change.Agents.ToNames(things)}");
    }

    private static string HowMuch(Figure figure, ThingSet things) => figure.Kind == MeasureKind.Share ? $"{figure.Quantity} %{(figure.Amount.TryPickValue(out var share) ? $" ({PhraseText.Of(share, things)})" : "")}"
        : figure.Amount.TryPickValue(out var amount) ? PhraseText.Of(amount, things)
        : figure.Quantity.ToString();

    // What is only asked for is told in the infinitive: it has not been said.
    private static string Of(Statement statement, ThingSet things, bool isMade = true)
    {
        var verb = VerbPhrase.Of(statement);
        var said = !isMade ? "to " + verb.Asked : statement.Voices.Count > 1 || statement.Voices[0] == Party.Us ? verb.Asked : verb.Told;
        var joint = statement.Jointness == Jointness.Agreed && verb.Asked != "agree" ? " in agreement" : "";
        var toward = statement.Addressees.Count == 0 ? "" : $" {verb.Preposition}{statement.Addressees.ToNames(things)}";
        Items<string> parts =
        [
            .. statement.Content.Select(claim => Inner(statement.Act, claim, things)),
            .. statement.About.Count == 0 ? Enumerable.Empty<string>() : [statement.About.ToWords(things)],
        ];
        var through = statement.Carriers.Count == 0 ? "" : $", through {statement.Carriers.ToNames(things)},";
        return $"{PartyText.TellSpeakers(statement.Voices, things)}{through} {said}{joint}{toward}{SettingText.Near(statement, things)}" + (parts.Count == 0 ? "" : ": " + string.Join("; ", parts)) + SettingText.Clauses(statement, things);
    }

    private static string Inner(Act act, Claim claim, ThingSet things)
    {
        var liesAhead = act is Act.Asking or Act.Offering or Act.Committing or Act.Wishing or Act.Expecting;
        return claim switch
        {
            Statement inner => Of(inner, things, isMade: !liesAhead),
            Deed deed => DeedText.Of(deed, things, liesAhead),
            _ => claim.ToWords(things),
        };
    }

    private static string SuchThat(Figure figure, ThingSet things) => figure.SuchThat.Count == 0
        ? ""
        : $", of those of which: {string.Join("; ", figure.SuchThat.Select(claim => claim.ToWords(things)))}";

    internal static string Of(ProgressKind kind) => kind switch
    {
        ProgressKind.DoneInPart => "done in part",
        ProgressKind.OnHold => "on hold",
        ProgressKind.BroughtForward => "brought forward",
        _ => kind.ToString().ToLowerInvariant(),
    };

    private static string Of(LinkKind kind) => kind switch
    {
        LinkKind.Answers => "answers",
        LinkKind.Renews => "renews",
        LinkKind.ReactsTo => "reacts to",
        LinkKind.Follows => "follows",
        LinkKind.BecauseOf => "is because of",
        LinkKind.InReturnFor => "is in return for",
        LinkKind.BringsAbout => "brings about",
        LinkKind.Despite => "is despite",
        LinkKind.ContrastsWith => "stands in contrast to",
        LinkKind.Meanwhile => "goes on while",
        LinkKind.Repeats => "repeats",
        LinkKind.VersionOf => "is a version of",
        LinkKind.PartOf => "is part of",
        LinkKind.SameAs => "is the same as",
        _ => throw new UnreachableException(),
    };
}
