namespace DiplomacyModel;

/// <content>What was committed to.</content>
public sealed partial record Question
{
    /// <summary>What is committed to: by whom, how firmly, and of each deed (which a statement has once) whether it is to be done or left undone, for whom, how much, by when, under which condition? Of statements that commit.</summary>
    public static Question Committed { get; } = new(
        "What is committed to: {0}?",
        claim => claim is Statement { Act: Act.Committing } ? Telling.Instance : null,
        account => account is { IsNegated: false, Claim: Statement statement } ? Committing(statement) : [],
        anyone: "by whom, how firmly, to do what, for whom, how much, by when, under which condition");

    private static IEnumerable<(object? Of, Reply Reply)> Committing(Statement statement) => Named("by whom", statement.Voices)
        .Concat(statement.Act is Act.Committing { Grade: not CommitGrade.NotMentioned and var grade } ? One("how firmly", new ChoiceReply<CommitGrade>([grade])) : [])
        .Concat(DiplomacyModel.Undertaking.Of(statement.Content).Where(undertaking => undertaking.What.Values is [Deed])
            .GroupBy(undertaking => $"to {DeedSlots.Verb((Deed)undertaking.What.Values[0])}", StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .SelectMany(group => Committing(group.Key, group.First(), (Deed)group.First().What.Values[0])));

    private static IEnumerable<(object? Of, Reply Reply)> Committing(string toDo, Undertaking undertaking, Deed deed)
    {
        Items<(ConditionKind, Claim)> conditions = [.. undertaking.Conditions.Select(condition => (condition.Kind, condition.Condition))];
        return One(toDo, YesOrNo(!undertaking.IsOmission))
            .Concat(Named($"{toDo}, for whom", DeedSlots.Beneficiaries(deed)))
            .Concat(DeedSlots.Amount(deed).TryPickValue(out var amount) && AmountUnit.Of(amount) is var (quantity, unit) ? One($"{toDo}, how much", new QuantityReply(quantity, unit)) : [])
            .Concat(WhenDays.Own(WhenDays.TimeOf(deed).When).Select(day => For($"{toDo}, by when", new DayReply(day))))
            .Concat(conditions.Count == 0 ? [] : One($"{toDo}, under which condition", new ListReply<(ConditionKind, Claim)>(conditions)));
    }

    private static IEnumerable<(object? Of, Reply Reply)> Named(string of, Items<Party> parties)
    {
        Items<Ref<Actor>> named = [.. parties.SelectMany(party => party.Who.Kind == SlotKind.Value ? party.Who.Values : [])];
        return named.Count == 0 ? [] : One(of, new ListReply<Ref<Actor>>(parties.Extent switch { ListExtent.Open => named.AsOpen(), ListExtent.Closed => named.AsClosed(), _ => named }));
    }

    private static IEnumerable<(object? Of, Reply Reply)> One(string of, Reply reply) => [For(of, reply)];
}
