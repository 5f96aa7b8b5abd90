using NodaTime;

namespace DiplomacyModel.Tests;

/// <summary>A text of a mebibyte is answered by every reader, of times, codes, names and queries, without exception, and with no more work than it has letters.</summary>
/// <remarks>Work is told by what is allocated, which is the same on every machine: eight times the text, at most some more than eight times of it.
/// Buffers that are kept for the next text are no work: what seems too much is counted again.</remarks>
public sealed class HostileTextTests
{
    private const int Whole = 1 << 20;

    private static readonly Dateline Report = new(new LocalDate(2023, 10, 10), "Hà Nội", HemispherePolicy.Northern);

    private static readonly (string Name, Action<string> Read)[] ReadersOfTimes =
    [
        (nameof(EdtfValue), text => EdtfValue.Read(text)),
        (nameof(EdtfValue.Bounds), text => _ = EdtfValue.TryParse(text, null, out var value) ? value.Bounds : null),
        (nameof(UncertainDate), text => UncertainDate.Read(text)),
        (nameof(UncertainPeriod), text => UncertainPeriod.Read(text)),
        (nameof(UncertainPeriod.ReadRoundTrip), text => UncertainPeriod.ReadRoundTrip(text)),
        (nameof(AllOfDates), text => AllOfDates.Read(text)),
        (nameof(CalendarWindow), text => CalendarWindow.Read(text)),
        (nameof(Dateline.Read), text => Report.Read(text)),
        (nameof(Dateline.ReadWithout), text => Dateline.ReadWithout(text)),
        (nameof(When), text => When.Read(text)),
    ];

    private static readonly (string Name, Action<string> Read)[] ReadersOfWords =
    [
        (nameof(CountryCode), text => CountryCode.Read(text)),
        (nameof(CountryCode.IsValidOn), text => CountryCode.Read(text, Report.Read("yesterday").Date)),
        (nameof(PrintedName), text => PrintedName.Read(text)),
        (nameof(Query), text => Query.Read(text)),
    ];

    [Theory]
    [InlineData("[", "2023,", "2024]")]
    [InlineData("{", "2023,", "2024}")]
    [InlineData("{", "2023..2024,", "2024}")]
    [InlineData("{", "20XX-0X,", "2024}")]
    [InlineData("[", "XXXX-XX-X5,", "2024]")]
    [InlineData("{", "2023-02-29,", "}")]
    [InlineData("", "1", "")]
    [InlineData("Y", "1", "E999999999S999999999/Y2E999999999")]
    [InlineData("2023-02-08T10:00:00", "+", "")]
    [InlineData("at ", "4:", " p.m. yesterday")]
    [InlineData("", "?", "")]
    [InlineData("", "(06)?", "")]
    [InlineData("", "(", ")")]
    [InlineData("", "/", "")]
    [InlineData("2014/ (nearest to ", "2014/", ")")]
    [InlineData("", " (nearest to ", "")]
    [InlineData("[", "..", "]")]
    [InlineData("[", " ,", "]")]
    [InlineData("", "yesterday ", "")]
    [InlineData("", "by the end of ", "the year")]
    public void A_time_costs_no_more_than_its_letters(string head, string piece, string tail) => Cost(ReadersOfTimes, head, piece, tail);

    [Theory]
    [InlineData("", "?", "")]
    [InlineData("", "(", ")")]
    [InlineData("", "1", "")]
    [InlineData("", "Dr. ", "King IV")]
    [InlineData("", "IV ", "")]
    [InlineData("", "Shah ", "Khan")]
    [InlineData("Kim", " MP", "")]
    [InlineData("Kim", "-san", "")]
    [InlineData("iso:", "V", "")]
    [InlineData("meetings where ", "medium = online and ", "medium = online")]
    [InlineData("meetings between VN and ", "\"", "")]
    public void A_code_a_name_or_a_query_costs_no_more_than_its_letters(string head, string piece, string tail) => Cost(ReadersOfWords, head, piece, tail);

    private static void Cost((string Name, Action<string> Read)[] readers, string head, string piece, string tail)
    {
        var (eighth, whole) = (Text(Whole / 8), Text(Whole));
        foreach (var (name, read) in readers)
        {
            var (less, more) = (Allocated(read, eighth), Allocated(read, whole));
            var most = (less * 10) + 200_000;
            more = more <= most ? more : Allocated(read, whole);
            Assert.True(more <= most, $"{name}: {less} bytes for an eighth, {more} for the whole");
            Assert.True(more <= 3_000L * Whole, $"{name}: {more} bytes");
        }

        string Text(int length) => head + string.Concat(Enumerable.Repeat(piece, length / piece.Length)) + tail;
    }

    private static long Allocated(Action<string> read, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
