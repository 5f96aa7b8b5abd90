using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <summary>When something was: a day that may be uncertain, a period, or told by something else; how long and how often; and the words as printed.</summary>
/// <remarks>Equal by content. <see cref="NotMentioned"/> is the default everywhere; words without a date keep their words.</remarks>
public sealed partial record When
{
    private When()
    {
    }

    /// <summary>Nothing was said about when.</summary>
    public static When NotMentioned { get; } = new();

    /// <summary>The day, or some day of the period; <see cref="UncertainDate.Unknown"/> where <see cref="IsDated"/> is false.</summary>
    public UncertainDate Date { get; private init; }

    /// <summary>How a day is missing where that is said: left blank, to be announced, not disclosed, stated to be unknown. By default not mentioned.</summary>
    public SlotKind Missing { get; private init; }

    /// <summary>The stretch of days, where it is one; by default not mentioned.</summary>
    public Slot<UncertainPeriod> Period { get; private init; }

    /// <summary>What it is told by: "thirty days after the withdrawal"; several hold at once.</summary>
    public Items<Anchor> Anchors { get; private init; }

    /// <summary>The time of day, or the part of it, and by whose clock; by default not mentioned.</summary>
    public Slot<ClockTime> Clock { get; private init; }

    /// <summary>How long it lasts; by default not mentioned.</summary>
    public Slot<LengthOfTime> Lasting { get; private init; }

    /// <summary>How often; by default not mentioned.</summary>
    public Slot<Frequency> Often { get; private init; }

    /// <summary>The rule by which words became the date; <see cref="DatelineRule.None"/> where the date was given as a date, or not at all.</summary>
    public DatelineRule Rule { get; private init; }

    /// <summary>The words as printed, or <see langword="null"/> where none are.</summary>
    public string? Printed { get; private init; }

    /// <summary>Whether the printed weekday is not that of the date, which was taken.</summary>
    public bool HasOtherWeekday { get; private init; }

    /// <summary>Whether there is a day of which something is known.</summary>
    public bool IsDated => Date.Precision != DatePrecision.Unknown;

    /// <summary>Whether anything at all was said about when.</summary>
    public bool IsMentioned => this != NotMentioned;

    /// <summary>There is a blank where the date should be, as in a draft.</summary>
    public static When LeftBlank { get; } = new() { Missing = SlotKind.LeftBlank };

    /// <summary>The date is said to be told later.</summary>
    public static When ToBeAnnounced { get; } = new() { Missing = SlotKind.ToBeAnnounced };

    /// <summary>The date is said to be kept secret.</summary>
    public static When Undisclosed { get; } = new() { Missing = SlotKind.Undisclosed };

    /// <summary>The date is said not to be known.</summary>
    public static When StatedUnknown { get; } = new() { Missing = SlotKind.StatedUnknown };

    /// <summary>A date given as a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The same, without printed words.</returns>
    public static When On(UncertainDate date) => new() { Date = date };

    /// <summary>A date, or a day with a time of day, given as EDTF, or an exception. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="text">EDTF, such as <c>2023-02-08</c> or <c>2023-02-08T16:30:00+07:00</c>, of which day, time and offset are kept as written.</param>
    /// <returns>The time, without printed words.</returns>
    /// <exception cref="FormatException">The text is not EDTF of a day.</exception>
    public static When Parse([StringSyntax(Edtf.Syntax, Edtf.Moment)] string text) => Read(text).GetValueOrThrow();

    /// <summary>A date, or a day with a time of day, given as EDTF, as <see cref="Parse"/>. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="edtf">EDTF, such as <c>2023-02-08</c> or <c>2023-02-08T16:30:00+07:00</c>.</param>
    /// <returns>The time, without printed words.</returns>
    /// <exception cref="FormatException">The text is not EDTF of a day.</exception>
    public static When On([StringSyntax(Edtf.Syntax, Edtf.Moment)] string edtf) => Parse(edtf);

    /// <summary>All of a stretch of days.</summary>
    /// <param name="period">The stretch.</param>
    /// <returns>The time.</returns>
    public static When Over(UncertainPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new() { Date = period.SomeDay, Period = period };
    }

    /// <summary>All days from one to another, both given as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="first">The first day, such as <c>2025-07-28</c>.</param>
    /// <param name="last">The last day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">A text is not EDTF.</exception>
    /// <exception cref="ArgumentException">It would end before it starts.</exception>
    public static When Between([StringSyntax(Edtf.Syntax)] string first, [StringSyntax(Edtf.Syntax)] string last) =>
        Over(UncertainPeriod.Between(UncertainDate.Parse(first), UncertainDate.Parse(last)));

    /// <summary>From a day on, given as EDTF; whether it ended is not told. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="first">The first day, such as <c>2014</c>.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static When Since([StringSyntax(Edtf.Syntax)] string first) => Over(UncertainPeriod.Since(UncertainDate.Parse(first)));

    /// <summary>Up to a day, given as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="last">The last day.</param>
    /// <returns>The time.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static When Until([StringSyntax(Edtf.Syntax)] string last) => Over(UncertainPeriod.Until(UncertainDate.Parse(last)));

    /// <summary>After something, perhaps by so much.</summary>
    /// <param name="what">A thing, a phrase, a claim, or something said.</param>
    /// <param name="offset">By how much; by default not mentioned.</param>
    /// <returns>The time.</returns>
    public static When After(What what, Slot<LengthOfTime> offset = default) => Told(AnchorKind.After, what, offset);

    /// <summary>Before something, perhaps by so much.</summary>
    /// <param name="what">A thing, a phrase, a claim, or something said.</param>
    /// <param name="offset">By how much; by default not mentioned.</param>
    /// <returns>The time.</returns>
    public static When Before(What what, Slot<LengthOfTime> offset = default) => Told(AnchorKind.Before, what, offset);

    /// <summary>No later than so long after something: "within ninety days of entry into force".</summary>
    /// <param name="length">How long.</param>
    /// <param name="of">A thing, a phrase, a claim, or something said.</param>
    /// <returns>The time.</returns>
    public static When Within(LengthOfTime length, What of) => Told(AnchorKind.Within, of, Slot<LengthOfTime>.Of(length));

    /// <summary>"Within two months": no later than so long after something that is not said.</summary>
    /// <param name="length">How long.</param>
    /// <returns>The time.</returns>
    public static When Within(LengthOfTime length) => new() { Anchors = [new Anchor(AnchorKind.Within, default, Slot<LengthOfTime>.Of(length))] };

    /// <summary>"Two months later", of something that is not said.</summary>
    /// <param name="length">By how much.</param>
    /// <returns>The time.</returns>
    public static When After(LengthOfTime length) => new() { Anchors = [new Anchor(AnchorKind.After, default, Slot<LengthOfTime>.Of(length))] };

    /// <summary>"Two months ago", "two months earlier", before something that is not said.</summary>
    /// <param name="length">By how much.</param>
    /// <returns>The time.</returns>
    public static When Before(LengthOfTime length) => new() { Anchors = [new Anchor(AnchorKind.Before, default, Slot<LengthOfTime>.Of(length))] };

    /// <summary>A time told by something else in another way: upon it, until it, since it, during it.</summary>
    /// <param name="kind">How it stands to it.</param>
    /// <param name="what">A thing, a phrase, a claim, or something said.</param>
    /// <param name="offset">By how much; by default not mentioned.</param>
    /// <returns>The time.</returns>
    /// <exception cref="ArgumentException">"Within" needs its offset.</exception>
    public static When Told(AnchorKind kind, What what, Slot<LengthOfTime> offset = default) => new() { Anchors = [new Anchor(kind, Slot<What>.Of(what), offset)] };

    /// <summary>For so long; from when is not told.</summary>
    /// <param name="length">How long.</param>
    /// <returns>The time.</returns>
    public static When For(LengthOfTime length) => new() { Lasting = Slot<LengthOfTime>.Of(length) };

    /// <summary>Again and again.</summary>
    /// <param name="frequency">How often.</param>
    /// <returns>The time.</returns>
    public static When Every(Frequency frequency) => new() { Often = Slot<Frequency>.Of(frequency) };

    /// <summary>What a dateline made of printed words.</summary>
    /// <param name="reading">The reading; where it gave no date, the words are kept and no date is invented.</param>
    /// <returns>The date with its words and rule.</returns>
    public static When From(DatelineReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new() { Date = reading.Date, Period = reading.Period is null ? Slot<UncertainPeriod>.NotMentioned : reading.Period, Clock = reading.Clock is null ? Slot<ClockTime>.NotMentioned : reading.Clock, Rule = reading.Rule, Printed = reading.Words, HasOtherWeekday = reading.HasOtherWeekday };
    }

    /// <summary>The same time, and also another: both hold ("after the vote and before the summit", "from 1 May for two years").</summary>
    /// <param name="other">The other.</param>
    /// <returns>Both.</returns>
    /// <exception cref="ArgumentException">Both have a date, a day of another calendar, a time of day, a length, a frequency or printed words.</exception>
    public When And(When other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var isTwice = (TellsDay && other.TellsDay)
            || (Clock.Kind != SlotKind.NotMentioned && other.Clock.Kind != SlotKind.NotMentioned)
            || (Lasting.Kind != SlotKind.NotMentioned && other.Lasting.Kind != SlotKind.NotMentioned)
            || (OtherCalendar.Kind != SlotKind.NotMentioned && other.OtherCalendar.Kind != SlotKind.NotMentioned)
            || (Often.Kind != SlotKind.NotMentioned && other.Often.Kind != SlotKind.NotMentioned)
            || (Printed is not null && other.Printed is not null);
        return isTwice
            ? throw new ArgumentException($"'{this}' and '{other}' say the same twice; one time has one date, one time of day, one length, one frequency.", nameof(other))
            : this with
            {
                Date = IsDated ? Date : other.Date,
                Missing = Missing == SlotKind.NotMentioned ? other.Missing : Missing,
                Period = Period.Kind == SlotKind.NotMentioned ? other.Period : Period,
                Anchors = [.. Anchors, .. other.Anchors],
                Clock = Clock.Kind == SlotKind.NotMentioned ? other.Clock : Clock,
                Lasting = Lasting.Kind == SlotKind.NotMentioned ? other.Lasting : Lasting,
                OtherCalendar = OtherCalendar.Kind == SlotKind.NotMentioned ? other.OtherCalendar : OtherCalendar,
                Often = Often.Kind == SlotKind.NotMentioned ? other.Often : Often,
                Rule = Printed is null ? other.Rule : Rule,
                HasOtherWeekday = HasOtherWeekday || other.HasOtherWeekday,
                Printed = Printed ?? other.Printed,
            };
    }

    private bool TellsDay => IsDated || Period.Kind != SlotKind.NotMentioned || Missing != SlotKind.NotMentioned;

    /// <summary>The same time, in the words of the text.</summary>
    /// <param name="words">The words as printed.</param>
    /// <returns>The time with its words.</returns>
    public When InWords(string words) => this with { Printed = VocabularyText.CheckText(words, nameof(words), "What is printed") };

    /// <summary>The time in words, with the printed words where they differ.</summary>
    /// <returns>Such as <c>8 February 2023 (printed "yesterday")</c>.</returns>
    public override string ToString() => WhenText.Of(this, ThingSet.Empty);
}
