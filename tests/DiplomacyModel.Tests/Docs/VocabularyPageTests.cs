using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>The page of all shared words is made from the code.</summary>
public sealed class VocabularyPageTests
{
    [Fact]
    public void The_page_is_as_generated() => Repository.AssertCommitted("docs/vocabulary.md", string.Concat(
    [
        "# The shared vocabulary\n\nEach word with its meaning; the source of each stands in the code. Register what is missing, with a meaning and a source.\n",
        .. typeof(Verbs).GetProperties().GroupBy(property => property.PropertyType.Name).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Section($"Verbs: {group.Key}", group)),
        .. typeof(SpeechVerbs).GetProperties().GroupBy(property => Force(((SpeechVerb)property.GetValue(null)!).Act)).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Section($"SpeechVerbs: {group.Key}", group)),
        Section("RelatingVerb", Terms(typeof(RelatingVerb))),
        Section("Nouns", typeof(Nouns).GetProperties()),
        Section("Marks", typeof(Marks).GetProperties()),
        .. new[] { typeof(Activity), typeof(Medium), typeof(MeetingKind), typeof(ParticipantRole), typeof(RelationLevel), typeof(Topic) }.Select(type => Section(type.Name, Terms(type))),
    ]));

    private static IEnumerable<PropertyInfo> Terms(Type type) => type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(property => property.PropertyType == type);

    private static string Force(Act act) => act switch
    {
        Act.Asking asking => $"asking, {asking.Grade}",
        Act.Committing committing => $"committing, {committing.Grade}",
        Act.Evaluating evaluating => $"evaluating, {evaluating.Attitude}",
        _ => act.GetType().Name.ToLowerInvariant(),
    };

    private static string Section(string title, IEnumerable<PropertyInfo> words) => string.Concat(
    [
        $"\n## {title}\n\n| word | meaning |\n|---|---|\n",
        .. words.OrderBy(word => word.Name, StringComparer.Ordinal).Select(word => $"| {word.Name} | {((Term)word.GetValue(null)!).Meaning} |\n"),
    ]);
}
