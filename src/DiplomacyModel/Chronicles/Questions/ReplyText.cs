namespace DiplomacyModel;

/// <summary>Values that answer a question, in words.</summary>
internal static class ReplyText
{
    public static string Of(object value, ThingSet things) => value switch
    {
        true => "yes",
        false => "no",
        Ref<Actor> actor => things.NameOf(actor),
        Capacity capacity => PartyText.InWords(capacity, things),
        CommitGrade grade => grade.ToString().ToLowerInvariant(),
        (ConditionKind kind, Claim condition) => $"{kind.ToString().ToLowerInvariant()} {condition.ToWords(things)}",
        _ => value.ToString() ?? "",
    };
}
