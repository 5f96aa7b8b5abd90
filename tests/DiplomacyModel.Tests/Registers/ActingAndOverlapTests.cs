using NodaTime;
using Register;

namespace DiplomacyModel.Tests;

/// <summary>Acting, elect, concurrent and wrong incumbents, case by case as the table beside the checkout tells them.</summary>
public sealed class ActingAndOverlapTests
{
    private static readonly Person Xuan = new("vo-thi-anh-xuan", new PersonName("Võ", "Xuân", NameOrder.FamilyFirstGivenLast, "Thị Ánh"));
    private static readonly Person Lam = new("to-lam", new PersonName("Tô", "Lâm", NameOrder.FamilyFirstGivenLast));
    private static readonly Person Choi = new("choi-sang-mok", new PersonName("Choi", "Sang-mok", NameOrder.FamilyFirst));
    private static readonly Organization CommunistParty = new("cpv", "Communist Party of Viet Nam", Registers.Vietnam);
    private static readonly Office President = new("vietnam-president", "President", Registers.Vietnam, Branch.State) { Seats = 1 };
    private static readonly Office GeneralSecretary = new("cpv-general-secretary", "General Secretary", CommunistParty, Branch.Party) { Seats = 1 };

    [Fact]
    public void Each_case_of_the_table_is_here() => Assert.Equal(
        ["acting-FM-2002", "acting-FM-2021", "acting-president-2024", "party+state-2024", "acting-president-kr-2025", "wrong-incumbent-2022", "vacancy-FM-2022"],
        Registers.Rows("officeholders/acting_and_overlap_cases.csv").Select(row => row["case"]));

    [Fact]
    public void Three_days_as_foreign_minister_are_probably_acting()
    {
        var row = Case("acting-FM-2002", "3-day incumbency by sitting head of government -> info: probable acting/concurrent");
        var finding = Assert.Single(Registers.Load("japan").Validate([new IncumbencyOfDaysRule()]), finding => finding.Subject.Sentence == 118);
        Assert.Equal(("DIP2009", RuleSeverity.Info), (finding.Rule.Id, finding.Severity));
        var (from, to) = (UncertainDate.Parse(row["from"]), UncertainDate.Parse(row["to"]));
        Assert.Contains($"(from {from.ToWords()} to {to.ToWords()})", finding.Message, StringComparison.Ordinal);
        Assert.Equal("If it was an acting or concurrent tenure, say so; else check the days.", finding.Remedy);
    }

    [Fact]
    public void A_gap_is_filled_by_the_head_of_government_who_doubled()
    {
        var row = Case("acting-FM-2021", "registry shows a 6-day vacancy Motegi->Hayashi; news shows PM doubled as FM -> gap warning resolved by an acting tenure");
        var register = Registers.Load("japan");
        Assert.Contains(register.Validate([new GapBetweenHoldersRule()]), finding => finding.Subject.Sentence == 129
            && finding.Message.Contains("nobody is recorded for 5 days between Toshimitsu Motegi", StringComparison.Ordinal));

        var kishida = Assert.Single(register.Things.OfType<Person>(), person => person.Name == "Fumio Kishida");
        var minister = Assert.Single(register.Things.OfType<Office>(), office => office.Name == "Minister for Foreign Affairs");
        var news = new Reading(new Source("straits-times-2021-11-05", SourceKind.NewsReport, "Straits Times"));
        news.Says(1, kishida.Enters(minister.Acting().Concurrently()).On(news.When(row["from"])));
        news.Says(1, kishida.Leaves(minister.Acting().Concurrently()).On(news.When(row["to"])));
        var both = register.With(news.Close());
        Assert.DoesNotContain(both.Validate(), finding => finding.Subject.Sentence == 129 || finding.Subject.Report == "straits-times-2021-11-05");
        var held = Assert.IsType<Incumbents.Definite>(both.Incumbency(minister).On("2021-11-07"));
        Assert.Equal((kishida.Id, true), (Assert.Single(held.Tenures).Holder.Id, held.Tenures[0].Capacity.IsConcurrent));
    }

    [Fact]
    public void A_vice_president_acts_until_the_election()
    {
        var row = Case("acting-president-2024", "Vice President acting until NA elects; To Lam elected 2024-05-22");
        var news = new Reading(new Source("vufo", SourceKind.NewsReport, "VUFO"));
        news.Says(1, Xuan.Enters(President.Acting()).On(news.When(row["from"])));
        news.Says(1, Xuan.Leaves(President.Acting()).On(news.When(row["to"])));
        news.Says(2, Lam.Enters(President).On("2024-05-22"));
        news.Says(3, Visit.By(Xuan.As(President), Registers.Japan).On("2024-04-15"));
        news.Says(4, Visit.By(Xuan.As(President.Acting()), Registers.Japan).On("2024-04-16"));
        var chronicle = Chronicle.Of([Registers.Vietnam, Registers.Japan, President, Xuan, Lam], news.Close());
        var held = Assert.IsType<Incumbents.Definite>(chronicle.Incumbency(President).On("2024-04-15"));
        Assert.Equal((Xuan.Id, TenureKind.Acting), (Assert.Single(held.Tenures).Holder.Id, held.Tenures[0].Capacity.Kind));
        var finding = Assert.Single(chronicle.Validate());
        Assert.Equal(("DIP2012", 3), (finding.Rule.Id, finding.Subject.Sentence));
    }

    [Fact]
    public void Two_hats_and_the_visit_under_one_of_them()
    {
        var row = Case("party+state-2024", "2024-09-25 US visit list calls him General Secretary while he was also President");
        var news = new Reading(new Source("shine", SourceKind.NewsReport, "Shine"));
        news.Says(1, Lam.Enters(GeneralSecretary).On(news.When(row["from"])));
        news.Says(2, Lam.Enters(President).On("2024-05-22"));
        news.Says(2, Lam.Leaves(President).On(news.When(row["to"])));
        var visits = new Reading(Registers.Source("visits"));
        var visit = Registers.Rows("historyatstate/visits_to_us_flat.csv").Single(visit => visit["visitor"] == "General Secretary Tô Lâm" && visit["id"] == "3234");
        visits.Says(1, Visit.By(Lam.As(GeneralSecretary), Registers.UnitedStates).On(visits.When(visit["start_date"])));
        visits.Says(2, Visit.By(Lam, Registers.UnitedStates).On(visits.When(visit["start_date"])));
        var chronicle = Chronicle.Of([Registers.Vietnam, CommunistParty, President, GeneralSecretary, Lam], news.Close(), visits.Close());
        var lam = chronicle.Official(new(Lam.Id));
        Assert.Equal([GeneralSecretary.Id, President.Id], lam.PossibleOfficesOn(new LocalDate(2024, 9, 25)).Select(office => office.Id));
        Assert.Equal(Truth.True, lam.Held(President, visit["start_date"]));
        Assert.Equal(Truth.Maybe, lam.Held(GeneralSecretary, visit["start_date"]));
        Assert.DoesNotContain(chronicle.Validate(), finding => finding.Rule.Id == "DIP2002");
    }

    [Fact]
    public void An_acting_president_in_a_remark()
    {
        var row = Case("acting-president-kr-2025", "meeting remark: \"Met with Acting President Choi Sang-mok\"");
        var register = Registers.Load("south-korea");
        var president = Assert.Single(register.Things.OfType<Office>(), office => office.Name == "President");
        var travels = new Reading(Registers.Source("secretary-travels"));
        travels.Says(1, Choi.Holds(president.Acting()).On(row["from"]));
        var met = travels.Says(2, Meeting.Between(Registers.UnitedStates, Choi.As(president.Acting())).On(row["from"]), "Met with Acting President Choi Sang-mok");
        var chronicle = register.Knowing(Choi, Registers.UnitedStates).With(travels.Close());
        Assert.Equal("Choi Sang-mok (Acting President of South Korea)", met.Content.Participants[1].ToWords(chronicle.Things));
        var held = Assert.IsType<Incumbents.Definite>(chronicle.Incumbency(president).On(row["from"]));
        Assert.Equal([Choi.Id], held.Tenures.Select(tenure => tenure.Holder.Id));
        Assert.Equal(["#q16090635"], held.AlsoPossible.Select(tenure => tenure.Holder.ToString()));
        Assert.DoesNotContain(chronicle.Validate(), finding => finding.Subject.Report == "secretary-travels");
    }

    [Fact]
    public void A_former_prime_minister_in_a_register_of_visits()
    {
        var row = Case("wrong-incumbent-2022", "DATA ERROR in source: left office 2016-04-07; actual attendee Phạm Minh Chính -> error: not incumbent");
        var finding = Assert.Single(VisitTests.Load("vietnam").Chronicle.Validate([new OfficeNotHeldRule()]));
        Assert.Equal("3051", Registers.Rows("historyatstate/visits_to_us_flat.csv")[finding.Subject.Sentence - 1]["id"]);
        Assert.Equal((RuleSeverity.Error, FindingCertainty.Definite), (finding.Severity, finding.Certainty));
        Assert.Equal(("2022-05-12", "2022-05-13"), (row["from"], row["to"]));
        Assert.Equal(
            "Nguyễn Tấn Dũng did not hold the office Prime Minister on some day from 12 May 2022 to 13 May 2022: recorded from 27 June 2006 to 7 April 2016.",
            finding.Message);
    }

    [Fact]
    public void A_row_without_a_holder_is_no_vacancy_until_a_source_says_so()
    {
        var row = Case("vacancy-FM-2022", "position with no holder row");
        var state = new Polity("trinidad-and-tobago", "Trinidad and Tobago");
        var table = new Row(1, new Dictionary<string, string?> { ["position"] = row["office"], ["personID"] = row["person"] });
        var chronicle = OfficeHolders.Read(Registers.Source("world"), [table], state, NameOrder.GivenFirst);
        var minister = Assert.Single(chronicle.Things.OfType<Office>());
        Assert.Equal(Incumbents.Unknown.Instance, chronicle.Incumbency(minister).On("2022-07-01"));

        var note = new Reading(Source.CodersReading("coder", "a reader"));
        note.Says(1, minister.IsVacant().On("2022-07-01"));
        Assert.True(Assert.IsType<Incumbents.Vacant>(chronicle.With(note.Close()).Incumbency(minister).On("2022-07-01")).IsTold);
    }

    private static Row Case(string name, string expected)
    {
        var row = Assert.Single(Registers.Rows("officeholders/acting_and_overlap_cases.csv"), row => row["case"] == name);
        Assert.Equal(expected, row["expected"]);
        return row;
    }
}
