using System.Globalization;
using NodaTime;

namespace DiplomacyModel.Benchmarks;

/// <summary>Random and mutated texts for every reader of times, outside the tests: none throws, and what one says of a text holds.</summary>
/// <remarks>Run it: <c>dotnet run -c Release --project benchmarks/DiplomacyModel.Benchmarks -- fuzz 10000000</c>.</remarks>
internal static class Fuzzing
{
    private const string Letters = "0123456789XXYES-/?~%[]{},..TZ:+ uxyop()'\u2013\u0663\uFF18\0é\uD83D";

    private static readonly string[] Seeds =
    [
        "2023", "2023-02", "2023-02-08", "2017~", "?2004-06-~11", "201X", "2023-XX", "2020-12-X5", "XXXX-XX-XX", "-0044-03-15", "2023-21", "2023-34", "2023-41",
        "Y170000002", "Y-17E7", "Y171010000S3", "1950S2", "[1667,1668-12]", "[2023-10-11..2023-12-31]", "{..1983-12,1984-10..}", "{1960,1961-12}", "2014/2018", "2014/..",
        "../2018-05", "2004-06-~01/2004-06-~20", "2023-02-08T16:30:00+07:00", "1985-04-12T24:00:00Z", "2014/ (nearest to 2014/2023-02-09..)", "2023-02..2023-06", "199u", "unknown/2006",
        "2004-(06)?-11", "2023-02-29", "2023-13", "yesterday", "three weeks ago", "from 28 April to 3 May 2023", "by the end of the month", "at 4:30 p.m. on Monday", "late on Friday",
        "July 28-29, 2025", "last summer", "the second quarter", "for the past six months", "mid-1970s", "in the 20th century", "reportedly in 2017", "over the weekend",
    ];

    private static readonly Dateline Report = new(new LocalDate(2023, 10, 10), "Hà Nội", HemispherePolicy.Northern);

    /// <summary>Reads so many texts, always the same; the first of which something is wrong is printed, and what was wrong is thrown.</summary>
    public static void Run(int count)
    {
        var random = new Random(1);
        var (edtf, dates, periods, all, windows, phrases) = (0, 0, 0, 0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            var text = Next(random);
            try
            {
                edtf += Count(text, EdtfValue.Read(text), value => value.ToString() == text && value.Bounds.Equals(EdtfValue.Parse(text).Bounds), repair => EdtfValue.Read(repair).IsParsed);
                dates += Count(text, UncertainDate.Read(text), value => value.ToString() == text && value.AsExtent() is not null && value.Earliest <= value.Latest, repair => UncertainDate.Read(repair).IsParsed);
                periods += Count(text, UncertainPeriod.Read(text), value => value.ToString() == text && value.RelationsTo(value) != AllenRelations.None, repair => UncertainPeriod.Read(repair).IsParsed);
                Count(text, UncertainPeriod.ReadRoundTrip(text), value => value.ToString("R", null) == text, repair => UncertainPeriod.ReadRoundTrip(repair).IsParsed);
                all += Count(text, AllOfDates.Read(text), value => value.ToString() == text, repair => AllOfDates.Read(repair).IsParsed);
                windows += Count(text, CalendarWindow.Read(text), value => CalendarWindow.Parse(CalendarWindow.Format(value)) == value, repair => CalendarWindow.Read(repair).IsParsed);
                var (back, ahead) = (Report.Read(text), Report.ReadAhead(text));
                phrases += back.IsResolved ? 1 : 0;
                Require(back.Words == text && ahead.Words == text && Dateline.ReadWithout(text).Words == text);
                Require(UncertainDate.TryParse(text, null, out _) == UncertainDate.Read(text).IsParsed);
            }
            catch
            {
                Console.WriteLine($"{i}: '{text}'");
                throw;
            }
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} texts, none wrong; read as EDTF {edtf}, a date {dates}, a period {periods}, all of a set {all}, a window {windows}, words of time {phrases}"));
    }

    // A seed, or two of them one after another, with up to four letters changed, put in or taken out; or letters alone.
    private static string Next(Random random)
    {
        if (random.Next(5) == 0)
        {
            return string.Concat(Enumerable.Range(0, random.Next(24)).Select(_ => Letter(random)));
        }

        var text = Seeds[random.Next(Seeds.Length)] + (random.Next(8) == 0 ? Seeds[random.Next(Seeds.Length)] : "");
        for (var left = random.Next(5); left > 0; left--)
        {
            var at = random.Next(text.Length + 1);
            var cut = Math.Min(random.Next(3), text.Length - at);
            text = text[..at] + (random.Next(3) > 0 ? Letter(random) : "") + text[(at + cut)..];
        }

        return text;
    }

    private static char Letter(Random random) => random.Next(40) == 0 ? (char)random.Next(0x10000) : Letters[random.Next(Letters.Length)];

    private static int Count<T>(string text, ParseResult<T> result, Func<T, bool> isSound, Func<string, bool> isRead)
        where T : notnull => result.Match(
            parsed =>
            {
                Require(isSound(parsed.Value));
                return 1;
            },
            refused =>
            {
                Require(refused.Errors.Count > 0 && refused.Errors.All(error =>
                    error.Start + error.Length <= text.Length && (error.Repair is not { } repair || (repair != text && isRead(repair)))));
                return 0;
            });

    private static void Require(bool holds)
    {
        if (!holds)
        {
            throw new InvalidOperationException("what it says of this text does not hold");
        }
    }
}
