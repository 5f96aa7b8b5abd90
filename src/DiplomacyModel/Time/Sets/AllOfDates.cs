using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel.Time;

/// <summary>All of several dates, each as all of it: <c>{1960,1961-12}</c> is every day of 1960 and of December 1961. Equal when written alike.</summary>
/// <remarks>
/// It is no one day, and so no <see cref="UncertainDate"/>: that is <c>[1960,1961-12]</c>. A relation holds of it when it holds of every
/// member; what it covers is the days of all members together. A range counts as each of its units: <c>{1670..1672}</c> has three members.
/// A member that is masked is all of one of its units, as <see cref="UncertainDate.AsExtent"/> says.
/// </remarks>
[DebuggerDisplay("{ToString(),nq} ({ToWords(),nq})")]
public sealed partial class AllOfDates : IEquatable<AllOfDates>, ISpanParsable<AllOfDates>, ISpanFormattable
{
    private readonly EdtfValue value;

    private AllOfDates(EdtfValue value)
    {
        this.value = value;
        Members = [.. value.Syntax.Members.Select(member => Stretch(value.Syntax.Text, member))];
        units = [.. value.Syntax.Members.SelectMany((member, i) => Outermost(value.Syntax.Text, member, Members[i]))];
        certain = DayRun.Merged(Members.Select(member => new DayRun(member.Days.Start.Last, member.Days.End.First)));
        possible = DayRun.Merged(Members.Select(member => new DayRun(member.Days.Start.First, member.Days.End.Last)));
    }

    /// <summary>The members as stretches of days, in the order in which they are written; a range is one stretch.</summary>
    public Items<UncertainPeriod> Members { get; }

    /// <summary>The set as a value of EDTF.</summary>
    public EdtfValue Value => value;

    /// <summary>Reads all of a set in EDTF, or throws. Literals are checked by the analyzer (DIP1001).</summary>
    /// <param name="text">Such as <c>{1960,1961-12}</c>, <c>{1670..1672}</c> or <c>{..1984}</c>.</param>
    /// <returns>The dates.</returns>
    /// <exception cref="FormatException">The text is no such set; the message has position, reason and remedy.</exception>
    public static AllOfDates Parse([StringSyntax(Edtf.Syntax)] string text) => Read(text).GetValueOrThrow();

    /// <summary>Reads all of a set in EDTF, and tells what is wrong instead of throwing.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The dates, or the error.</returns>
    public static ParseResult<AllOfDates> Read(string? text) => EdtfReader.TryRead(text ?? "", EdtfShape.AllOf, out var syntax, out var error)
        ? new ParseResult<AllOfDates>.Parsed(new(new EdtfValue(syntax!)))
        : new ParseResult<AllOfDates>.Refused([error!]);

    /// <summary>The set in English words.</summary>
    /// <returns>Such as <c>all of 1960 and of December 1961</c>.</returns>
    public string ToWords() => "all of " + EdtfWords.OfMembers(value.Syntax);

    /// <summary>The set in EDTF. <see cref="Read"/> of it gives an equal set.</summary>
    /// <returns>Such as <c>{1960,1961-12}</c>.</returns>
    public override string ToString() => value.ToString();

    /// <inheritdoc/>
    public bool Equals(AllOfDates? other) => other is not null && value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AllOfDates);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <summary>Equality by content.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when equal.</returns>
    public static bool operator ==(AllOfDates? left, AllOfDates? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Inequality by content.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when not equal.</returns>
    public static bool operator !=(AllOfDates? left, AllOfDates? right) => !(left == right);

    internal static AllOfDates Of(EdtfValue value) => new(value);

    private static UncertainPeriod Stretch(string text, EdtfMember member) => member.Last is not { } last
        ? UncertainDate.From(text, member.First).AsExtent()
        : UncertainPeriod.Of(
            member.First.IsDated ? UncertainDate.From(text, member.First).AsExtent().Start : PeriodBound.Unbounded.Instance,
            last.IsDated ? UncertainDate.From(text, last).AsExtent().End : PeriodBound.Unbounded.Instance);

    // Of a range the first and the last unit: what holds of both in a relation holds of those between.
    private static IEnumerable<PeriodDays> Outermost(string text, EdtfMember member, UncertainPeriod stretch) => member.Last is not { } last
        ? [stretch.Days]
        :
        [
            member.First.IsDated ? UncertainDate.From(text, member.First).AsExtent().Days : Endless(-DayNumber.Forever),
            last.IsDated ? UncertainDate.From(text, last).AsExtent().Days : Endless(DayNumber.Forever),
        ];

    private static PeriodDays Endless(int forever) => new(Days.Only(forever), Days.Only(forever));
}
