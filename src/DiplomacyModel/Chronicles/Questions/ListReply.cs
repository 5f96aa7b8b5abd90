namespace DiplomacyModel;

/// <summary>These, and perhaps others; where the question may have several answers at once. A closed list has no others.</summary>
internal sealed record ListReply<T>(Items<T> Values) : Reply
    where T : notnull
{
    public override bool IsDefinite => Values.Extent != ListExtent.Open;

    public override Agreement WhenMore => Agreement.OnlyInSome;

    public override bool IsSameAs(Reply other) => other is ListReply<T> list && Values.Distinct().ToItems().SameContent(list.Values.Distinct().ToItems());

    public override bool IsWithin(Reply other) => other is ListReply<T> list && !Excludes(list) && list.Values.All(Values.Contains);

    public override bool Excludes(Reply other) => other is ListReply<T> list && (Lacks(this, list) || Lacks(list, this));

    public override string ToWords(ThingSet things) =>
        string.Join(" and ", Values.Select(value => ReplyText.Of(value, things))) + (Values.Extent switch { ListExtent.Closed => " only", ListExtent.Open => " and others", _ => "" });

    private static bool Lacks(ListReply<T> one, ListReply<T> other) => one.Values.Extent == ListExtent.Closed && !other.Values.All(one.Values.Contains);
}
