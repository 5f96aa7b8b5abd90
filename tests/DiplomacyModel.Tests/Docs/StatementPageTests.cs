using System.Text.RegularExpressions;

namespace DiplomacyModel.Tests;

/// <summary>The page of acts is made from the code: what each means, which verbs print it, and what a chronicle makes of it.</summary>
public sealed partial class StatementPageTests
{
    private static readonly SpeechVerb[] Verbs =
        [.. typeof(SpeechVerbs).GetProperties().Select(property => (SpeechVerb)property.GetValue(null)!).OrderBy(verb => verb.Code, StringComparer.Ordinal)];

    [Fact]
    public void The_page_is_as_generated() => Repository.AssertCommitted("docs/statements.md", string.Concat(
    [
        "# What is said: forces, grades and verbs\n\n",
        "A statement has the force and the grade of its verb, never a stronger one. Generated from the code: the meanings are those of the types,\n",
        "and what becomes of the content is what a chronicle makes of it.\n\n",
        "| force | what it means | its content | the view that holds it |\n|---|---|---|---|\n",
        .. Forces().Select(force => $"| {Words(force.Name)} | {Meaning("Act", $"sealed record {force.Name}")} | {Content(force)} | {View(force)} |\n"),
        "\n## Asking, weakest first\n\nThe doer is whom one asks. Nothing asked has been done.\n\n",
        Grades<AskGrade>(grade => new Act.Asking(grade)),
        "\n## Committing, weakest first\n\nThe doer is on the speaker's own side; that others act is wished, asked or expected. What is below *intend* is voiced, and can be neither\nkept nor broken. \"Agreed\" names no grade.\n\n",
        Grades<CommitGrade>(grade => new Act.Committing(grade)),
        "\n## Evaluating\n\nAttitudes are no scale. What somebody thanks for or condemns they take for granted; what they support, oppose or worry about need not be so.\n\n",
        Grades<Attitude>(attitude => new Act.Evaluating(attitude)),
        "\n## The other forces\n\n| force | verbs that print it |\n|---|---|\n",
        .. Forces().Where(force => force.GetProperty("Instance") is not null).Select(force => $"| {Words(force.Name)} | {Printing(verb => verb.Act.GetType() == force)} |\n"),
    ]));

    [Fact]
    public void Every_force_and_every_step_of_asking_has_a_verb()
    {
        Assert.Empty(Forces().Except(Verbs.Select(verb => verb.Act.GetType())));
        Assert.Empty(Enum.GetValues<AskGrade>().Except(Verbs.Select(verb => verb.Act).OfType<Act.Asking>().Select(act => act.Grade)));
        Assert.Empty(Enum.GetValues<CommitGrade>().Except(Verbs.Select(verb => verb.Act).OfType<Act.Committing>().Select(act => act.Grade)));
        Assert.Equal([Attitude.Mixed], Enum.GetValues<Attitude>().Except(Verbs.Select(verb => verb.Act).OfType<Act.Evaluating>().Select(act => act.Attitude)));
    }

    private static IEnumerable<Type> Forces() => typeof(Act).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Act))).OrderBy(type => type.MetadataToken);

    private static string Grades<T>(Func<T, Act> act)
        where T : struct, Enum => "| grade | what it means | verbs that print it |\n|---|---|---|\n"
        + string.Concat(Enum.GetValues<T>().Select(grade => $"| {Words(grade.ToString())} | {Meaning(typeof(T).Name, $"{grade},")} | {Printing(verb => verb.Act == act(grade))} |\n"));

    private static string Printing(Func<SpeechVerb, bool> isOne) => string.Join(", ", Verbs.Where(isOne).Select(verb => verb.ToString()).DefaultIfEmpty("(said in other words)"));

    private static string Content(Type force)
    {
        var chronicle = Said(force);
        var visit = Assert.Single(chronicle.Accounts<Visit>());
        return visit.IsNegated ? "is said not to be so" : visit.Stance switch
        {
            Stance.Stated => "is said to be so",
            Stance.TakenForGranted => "is mostly taken for granted",
            Stance.Ahead => "lies ahead, and is not so yet",
            Stance.Refused => "is refused",
            _ => "is only brought up",
        };
    }

    private static string View(Type force)
    {
        var chronicle = Said(force);
        return chronicle.Requests.Count > 0 ? "`Requests`" : chronicle.Commitments.Count > 0 ? "`Commitments`" : chronicle.Invitations.Count > 0 ? "`Invitations`" : "`Statements`";
    }

    private static Chronicle Said(Type force)
    {
        var gazette = Ruritania.Gazette();
        gazette.Says(1, Ruritania.Queen.Says(Verbs.First(verb => verb.Act.GetType() == force), Visit.By(Ruritania.Queen, Ruritania.Strelsau)));
        return Ruritania.ChronicleOf(gazette);
    }

    // The summary that stands above a declaration.
    private static string Meaning(string file, string declared)
    {
        var lines = Repository.Read($"src/DiplomacyModel/Vocabulary/Acts/{file}.cs").Split('\n');
        var at = Array.FindIndex(lines, line => line.Trim().StartsWith(declared, StringComparison.Ordinal) || line.Contains($" {declared} :", StringComparison.Ordinal));
        return Tags().Replace(lines[at - 1].Trim().TrimStart('/').Trim(), match => match.Groups["name"].Value);
    }

    private static string Words(string name) => Capitals().Replace(name, match => " " + match.Value).Trim().ToLowerInvariant();

    [GeneratedRegex("<see cref=\"[^\"]*?(?<name>[A-Za-z]+)\"/>|</?summary>")]
    private static partial Regex Tags();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
