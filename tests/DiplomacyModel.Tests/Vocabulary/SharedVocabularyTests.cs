using System.Reflection;

namespace DiplomacyModel.Tests;

/// <summary>What holds of every word that the library brings along.</summary>
public sealed class SharedVocabularyTests
{
    private static readonly string[] ImplicitUsings =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Sources =
    [
        "the library",
        "usage of joint statements",
        "usage of news reports",
        "Charter of the United Nations (1945)",
        "Vienna Convention on Consular Relations (1963)",
        "Vienna Convention on Diplomatic Relations (1961)",
        "Vienna Convention on the Law of Treaties (1969)",
    ];

    [Theory]
    [InlineData(typeof(Verbs), 110)]
    [InlineData(typeof(SpeechVerbs), 70)]
    [InlineData(typeof(Nouns), 150)]
    [InlineData(typeof(Marks), 80)]
    [InlineData(typeof(Activity), 8)]
    [InlineData(typeof(Medium), 15)]
    [InlineData(typeof(ParticipantRole), 8)]
    public void A_class_has_its_words(Type type, int least) => Assert.InRange(Words(type).Count, least, int.MaxValue);

    [Theory]
    [InlineData(typeof(Verbs))]
    [InlineData(typeof(SpeechVerbs))]
    [InlineData(typeof(Nouns))]
    [InlineData(typeof(Marks))]
    [InlineData(typeof(Activity))]
    [InlineData(typeof(Medium))]
    [InlineData(typeof(ParticipantRole))]
    public void A_code_stands_once_and_is_its_name(Type type)
    {
        var words = Words(type);
        Assert.Equal(words.Count, words.Select(word => word.Term.Code).Distinct().Count());
        Assert.All(words, word => Assert.Equal(Pascal(word.Term.Code), word.Name));
    }

    [Theory]
    [InlineData(typeof(Verbs))]
    [InlineData(typeof(SpeechVerbs))]
    [InlineData(typeof(Nouns))]
    [InlineData(typeof(Marks))]
    [InlineData(typeof(Activity))]
    [InlineData(typeof(Medium))]
    [InlineData(typeof(ParticipantRole))]
    public void A_meaning_is_one_sentence_of_its_own(Type type)
    {
        var words = Words(type);
        Assert.Equal(words.Count, words.Select(word => word.Term.Meaning).Distinct().Count());
        Assert.All(words, word => Assert.Matches("^[A-Z][^.]*\\.$", word.Term.Meaning));
    }

    [Theory]
    [InlineData(typeof(Verbs))]
    [InlineData(typeof(SpeechVerbs))]
    public void A_verb_is_told_in_the_infinitive(Type type) =>
        Assert.All(Words(type), word => Assert.StartsWith("To ", word.Term.Meaning, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Verbs))]
    [InlineData(typeof(SpeechVerbs))]
    [InlineData(typeof(Nouns))]
    [InlineData(typeof(Marks))]
    public void A_source_is_a_usage_or_an_article(Type type)
    {
        Assert.All(Words(type), word => Assert.Contains(Sources, source => word.Term.Source.StartsWith(source, StringComparison.Ordinal)));
        Assert.All(
            Words(type).Where(word => word.Term.Source.Contains("article", StringComparison.Ordinal)),
            word => Assert.Matches("\\), articles? [0-9]", word.Term.Source));
    }

    [Fact]
    public void Every_frame_of_a_deed_has_a_few_verbs()
    {
        Type[] frames = [typeof(MutualVerb), typeof(DoingVerb), typeof(ActingVerb), typeof(EnablingVerb), typeof(HelpingVerb), typeof(GivingVerb), typeof(CausingVerb), typeof(HappeningVerb)];
        Assert.All(frames, frame => Assert.InRange(Words(typeof(Verbs)).Count(word => word.Term.GetType() == frame), 5, int.MaxValue));
        Assert.All(Words(typeof(Verbs)), word => Assert.Contains(word.Term.GetType(), frames));
    }

    [Fact]
    public void A_file_keeps_its_words_in_the_order_of_the_alphabet() => Assert.All(
        Repository.Files("src/DiplomacyModel", "*.cs").Where(file => Path.GetFileName(file).Split('.')[0] is "Verbs" or "SpeechVerbs" or "Nouns" or "Marks"),
        file =>
        {
            var names = File.ReadAllLines(file)
                .Where(line => line.Contains(" { get; } = new(", StringComparison.Ordinal))
                .Select(line => line.Split(" { get; }")[0].Split(' ')[^1])
                .ToArray();
            Assert.Equal(names.Order(StringComparer.Ordinal), names);
        });

    [Fact]
    public void No_verb_is_also_a_type_of_the_library() =>
        Assert.Empty(Words(typeof(Verbs)).Select(word => word.Name).Intersect(Surface.Types.Select(type => type.Name)));

    // A name that is both is ambiguous where both are read; no type may become so whose static members people write.
    [Theory]
    [InlineData(typeof(Nouns))]
    [InlineData(typeof(Marks))]
    public void No_noun_hides_the_words_of_a_type(Type type) => Assert.Empty(
        Words(type).Select(word => word.Name).Intersect(Surface.Types
            .Where(other => other.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Any(method => !method.Name.StartsWith("op_", StringComparison.Ordinal)))
            .Select(other => other.Name)));

    // Monitor, Action, Environment, Barrier: a file with implicit usings reads them already.
    [Theory]
    [InlineData(typeof(Verbs))]
    [InlineData(typeof(Nouns))]
    [InlineData(typeof(Marks))]
    public void No_word_is_also_a_type_that_every_file_reads(Type type)
    {
        var read = new[] { typeof(object), typeof(Console), typeof(Uri), typeof(Enumerable), typeof(HttpClient), typeof(Queue<int>), typeof(Parallel), typeof(Barrier) }
            .SelectMany(one => one.Assembly.GetExportedTypes())
            .Where(one => ImplicitUsings.Contains(one.Namespace))
            .Select(one => one.Name)
            .ToHashSet();
        Assert.Contains("Monitor", read);
        Assert.DoesNotContain(Words(type), word => read.Contains(word.Name));
    }

    [Fact]
    public void Few_words_stand_in_two_classes_that_are_read_together()
    {
        var names = new[] { typeof(Verbs), typeof(Nouns), typeof(Marks) }.SelectMany(type => Words(type).Select(word => word.Name)).ToArray();
        Assert.Equal(["Close", "Exchange", "Open", "Trade"], names.CountBy(name => name).Where(pair => pair.Value > 1).Select(pair => pair.Key).Order());
    }

    [Theory]
    [InlineData("look-forward", "wishes")]
    [InlineData("warn", "expects")]
    [InlineData("recognise", "says")]
    [InlineData("highlight", "brings up")]
    [InlineData("welcome", "expresses satisfaction")]
    [InlineData("support", "voices support")]
    [InlineData("oppose", "voices opposition")]
    [InlineData("commit", "commits")]
    [InlineData("undertake", "commits")]
    [InlineData("pledge", "pledges")]
    [InlineData("call-on", "urges")]
    [InlineData("request", "suggests")]
    public void A_verb_of_saying_is_no_stronger_than_its_word(string code, string words)
    {
        var verb = (SpeechVerb)Words(typeof(SpeechVerbs)).Single(word => word.Term.Code == code).Term;
        Assert.Equal($"Flavia Elphberg {words}: global issues", new Statement([Ruritania.Flavia], verb.Act, about: [Topic.GlobalIssues]).ToWords(Ruritania.Things));
    }

    [Fact]
    public void A_verb_of_saying_has_an_act() =>
        Assert.Equal("act", Assert.Throws<ArgumentNullException>(() => new SpeechVerb("muse", "To say something as if to oneself.", "usage", null!)).ParamName);

    private static List<(string Name, Term Term)> Words(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => typeof(Term).IsAssignableFrom(property.PropertyType)).Select(property => (property.Name, (Term)property.GetValue(null)!))];

    private static string Pascal(string code) => string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
