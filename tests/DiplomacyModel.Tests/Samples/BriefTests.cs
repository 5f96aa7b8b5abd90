using NodaTime;
using VietnamJapan;

namespace DiplomacyModel.Tests;

/// <summary>The main job of the README: two reports in, a brief out.</summary>
public sealed class BriefTests
{
    private const string Talk = "meetings between #nguyen-phu-trong and #kishida-fumio where medium = online during 2023-02";

    [Fact]
    public void The_brief_is_as_committed() => Repository.AssertCommitted("docs/samples/VietnamJapan/brief.txt", Brief(Modelled.Chronicle()));

    [Fact]
    public void The_day_after_the_talk_the_october_report_was_not_known()
    {
        var brief = Brief(Modelled.Chronicle(), "2023-02-10");
        Repository.AssertCommitted("docs/samples/VietnamJapan/brief-2023-02-10.txt", brief);
        Assert.DoesNotContain("October", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Kamikawa", brief, StringComparison.Ordinal);
        Assert.Contains("answered 8 February 2023: Kishida Fumio expresses willingness", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("renewed", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_it_is_written_for_the_output()
    {
        // Without the coder's links and the reports, the same program prints other things.
        var october = new October();
        var brief = Brief(Chronicle.Of(Cast.Things, october.Report));
        Assert.Contains("told by 1 report (VNA/VNS, 10 October 2023)", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("2 reports", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("8 February", brief, StringComparison.Ordinal);
        Assert.Contains("some day in February 2023: talks", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("extensive strategic", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("Kishida Fumio expresses willingness", brief, StringComparison.Ordinal);
    }

    [Fact]
    public void The_talk_of_february_is_one_meeting_told_by_two_reports()
    {
        var answer = Modelled.Chronicle().Query(Talk);
        var told = Assert.Single(answer.Definite);
        Assert.Empty(answer.Maybe);
        Assert.Equal(["vns-2023-02-09", "vns-2023-10-10"], told.Accounts.Select(account => account.Source.Id));
        Assert.Equal((Agreement.Finer, "2023-02-08"), (told.Date.Agreement, told.Date.Finest.ToString()));
        Assert.Equal(2, told.Values(meeting => meeting.Participants[1].Capacities.Count).Count);
    }

    [Fact]
    public void A_correction_of_a_person_shows_everywhere_and_leaves_no_old_copy()
    {
        var corrected = new Person("kishida-fumio", new PersonName("KISHIDA", "Fumio", NameOrder.FamilyFirst));
        ThingSet things = [.. Cast.Things.Where(thing => thing != Cast.Kishida), corrected];
        var february = new February();
        var brief = Brief(Chronicle.Of(things, february.Report));
        Assert.Contains("KISHIDA Fumio (Prime Minister of Japan; President of Liberal Democratic Party of Japan)", brief, StringComparison.Ordinal);
        Assert.DoesNotContain("    Kishida", brief, StringComparison.Ordinal);
    }

    private static string Brief(Chronicle chronicle, string knownOn = "2023-10-10")
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var day = UncertainDate.Parse(knownOn).Earliest;
        VietnamJapan.Brief.Write(chronicle.AsKnownOn(day), Cast.Vietnam, Cast.Japan, day, Talk, writer);
        return writer.ToString();
    }
}
