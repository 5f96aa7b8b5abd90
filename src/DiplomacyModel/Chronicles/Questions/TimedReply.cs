namespace DiplomacyModel;

/// <summary>A reply that is of a day or of days: it speaks for and against others only where they may share one.</summary>
/// <param name="Of">What is replied.</param>
/// <param name="Span">Of which days.</param>
/// <param name="Edition">Of which edition of a list; two editions are never one measurement.</param>
internal sealed record TimedReply(Reply Of, Span Span, Slot<string> Edition = default) : Reply
{
    public override bool IsDefinite => Of.IsDefinite && Span.IsExact;

    public override Agreement WhenMore => Of.WhenMore;

    public override bool IsApartFrom(Reply other) => other is TimedReply timed
        && (!Span.MayMeet(timed.Span) || (Edition.Kind == SlotKind.Value && timed.Edition.Kind == SlotKind.Value && Edition != timed.Edition));

    public override bool IsSameAs(Reply other) => other is TimedReply timed && Of.IsSameAs(timed.Of) && !IsApartFrom(timed);

    public override bool IsWithin(Reply other) => other is TimedReply timed && Of.IsWithin(timed.Of) && !IsApartFrom(timed);

    public override bool Excludes(Reply other) => other is TimedReply timed && Of.Excludes(timed.Of) && Span.SurelyMeets(timed.Span) && !IsApartFrom(timed);

    public override string ToWords(ThingSet things)
    {
        var words = Of.ToWords(things) + (Span.ToWords() is { Length: > 0 } when ? ", " + when : "");
        return Edition.TryPickValue(out var edition) ? $"{words} (edition \"{edition}\")" : words;
    }
}
