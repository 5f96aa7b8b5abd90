namespace DiplomacyModel;

/// <summary>What is told of an amount: by the deed, by the amounts of which it is a part there, and by itself.</summary>
/// <param name="Kinds">What it is of or for, level by level.</param>
/// <param name="Marks">What is said of it.</param>
/// <param name="Times">For which times it is.</param>
internal sealed record AmountContext(Items<Items<Topic>> Kinds, Items<Mark> Marks, Items<When> Times)
{
    public static AmountContext Of(Deed deed)
    {
        var given = deed is Giving giving ? giving.What : [];
        return new([TopicsOf(given)], [.. given.OfType<Described>().SelectMany(phrase => phrase.Marks)], [deed.Setting.When]);
    }

    public AmountContext Within(Amount amount) => new(
        Kinds.With(TopicsOf(amount.For.Values)),
        [.. Marks, .. amount.Marks, .. amount.For.Values.OfType<Described>().SelectMany(phrase => phrase.Marks)],
        Times.With(amount.During));

    private static Items<Topic> TopicsOf(Items<What> what) => [.. what.SelectMany(Topics).Distinct()];

    private static IEnumerable<Topic> Topics(What what) => what switch
    {
        Described phrase => [phrase.Kind],
        What.Joined joined => joined.Members.SelectMany(Topics),
        _ => [],
    };
}
