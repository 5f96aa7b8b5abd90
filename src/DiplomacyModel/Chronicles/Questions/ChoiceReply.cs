namespace DiplomacyModel;

/// <summary>One of these, or none of these; where the question has one answer, or where others may stand beside it.</summary>
internal sealed record ChoiceReply<T>(Items<T> Values, bool IsNoneOf = false, bool MayBeBesideOthers = false, Func<T, T, bool>? IsKindOf = null) : Reply
    where T : notnull
{
    public override bool IsDefinite => Values.Count == 1 && !IsNoneOf;

    public override bool IsSameAs(Reply other) => other is ChoiceReply<T> choice && IsNoneOf == choice.IsNoneOf && Values.SameContent(choice.Values);

    public override bool IsWithin(Reply other) => other is ChoiceReply<T> choice && (IsNoneOf, choice.IsNoneOf) switch
    {
        (false, false) => Values.All(value => choice.Values.Any(other => IsKindOf?.Invoke(value, other) ?? value.Equals(other))),
        (false, true) => !MayBeBesideOthers && !Values.Any(choice.Values.Contains),
        (true, true) => choice.Values.All(Values.Contains),
        _ => false,
    };

    public override bool Excludes(Reply other) => other is ChoiceReply<T> choice && (IsNoneOf, choice.IsNoneOf) switch
    {
        (false, false) => !MayBeBesideOthers && !Values.Any(choice.Values.Contains),
        (false, true) => Values.All(choice.Values.Contains),
        (true, false) => choice.Values.All(Values.Contains),
        _ => false,
    };

    public override string ToWords(ThingSet things) =>
        (IsNoneOf ? "not " : "") + string.Join(IsNoneOf ? " and not " : " or ", Values.Select(value => ReplyText.Of(value, things)));
}
