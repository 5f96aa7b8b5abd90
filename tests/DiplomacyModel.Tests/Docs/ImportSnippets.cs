namespace DiplomacyModel.Tests;

/// <summary>The code of docs/importing-a-table.md, compiled and run.</summary>
public sealed class ImportSnippets
{
    private static readonly Polity Ruritania = new("ruritania", "Ruritania");
    private static readonly Person Flavia = new("flavia", new PersonName("Elphberg", "Flavia", NameOrder.GivenFirst));
    private static readonly Person Rupert = new("rupert", new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst));
    private static readonly Office Chancellor = new("ruritania-chancellor", "Chancellor", Ruritania, Branch.Government) { Seats = 1 };

    [Fact]
    public void Rows_are_places_of_a_report()
    {
        (int Number, Person Who, string From, string To)[] rows =
        [
            (1, Flavia, "2020-03-02", "2024-05-31"),
            (2, Rupert, "2024-05", ""),
            (3, Flavia, "2025-01-07", "2024-12-20"),
        ];
        #region rows
        var register = new Reading(new Source("ruritania-offices", SourceKind.Register, "Offices of Ruritania"));
        foreach (var (number, who, from, to) in rows)
        {
            if (from.Length > 0)
            {
                register.Says(number, who.Enters(Chancellor).On(register.When(from)));
            }

            if (to.Length > 0)
            {
                register.Says(number, who.Leaves(Chancellor).On(register.When(to)));
            }
        }

        var chronicle = Chronicle.Of([Ruritania, Chancellor, Flavia, Rupert], register.Close());
        var worth = chronicle.Validate().Where(finding => finding.Severity != RuleSeverity.Info);
        var held = chronicle.Incumbency(Chancellor).On("2023-10-10");
        #endregion
        Assert.Equal(
            ["DIP1003 (error) ruritania-offices/3.1: It ends before it starts: Flavia Elphberg as Chancellor of Ruritania: from 7 January 2025 to 20 December 2024. Check both days in the source."],
            worth.Select(finding => finding.ToString()));
        Assert.True(held.TryPickDefinite(out var definite) && definite.Tenures.Single().Holder == (Ref<Actor>)Flavia);
    }

    [Fact]
    public void An_appointment_is_not_an_entry()
    {
        const int number = 1;
        const string appointed = "2026-02-03";
        #region appointed
        var register = new Reading(new Source("ruritania-offices", SourceKind.Register, "Offices of Ruritania"));
        register.Says(number, Rupert.Enters(Chancellor.Designate()).On(register.When(appointed)));
        register.Says(number, Rupert.Enters(Chancellor).On(register.When($"[{appointed}..]")));

        var chronicle = Chronicle.Of([Ruritania, Chancellor, Rupert], register.Close());
        var open = chronicle.Official(Rupert).Held(Chancellor, "2026-02-10");
        #endregion
        Assert.Equal(Truth.Maybe, open);
        Assert.Equal(Truth.False, chronicle.Official(Rupert).Held(Chancellor, "2026-02-02"));
    }
}
