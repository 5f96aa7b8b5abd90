namespace DiplomacyModel.Tests;

/// <summary>The code of docs/names.md, compiled and run.</summary>
public sealed class NameSnippets
{
    [Fact]
    public void Parts_and_styles()
    {
        #region parts
        var thuong = new PersonName("Võ", "Thưởng", NameOrder.FamilyFirstGivenLast, middle: "Văn");
        var kamikawa = new PersonName("Kamikawa", "Yoko", NameOrder.FamilyFirst);
        var salman = new PersonName("Saud", "Mohammed", NameOrder.GivenFirst, familyPrefix: "Al", patronymics: ["bin Salman", "bin Abdulaziz"]);
        var katrin = new PersonName("", "Katrín", NameOrder.GivenFirst, patronymics: ["Jakobsdóttir"]);
        var sukarno = PersonName.Mononym("Sukarno");
        var bush = PersonName.FamilyOnly("Bush");
        var unsplit = PersonName.Unsplit("Elphberg Flavia");

        var full = salman.ToString();
        var president = thuong.Format(new NameTitle(NameTitleKind.Occupation, "President"));
        var indexed = kamikawa.Format(NameStyle.Sorting, NameOrder.GivenFirst);
        #endregion
        Assert.Equal(
            ("Mohammed bin Salman bin Abdulaziz Al Saud", "President Thưởng", "Kamikawa, Yoko", "Katrín", "Sukarno"),
            (full, president, indexed, katrin.Format(NameStyle.Spoken), sukarno.ToString()));
    }

    [Fact]
    public void Forms_and_matching()
    {
        #region match
        var kamikawa = new Person("kamikawa-yoko", new PersonName("Kamikawa", "Yoko", NameOrder.FamilyFirst))
        {
            OtherNames = [new(new PersonName("上川", "陽子", NameOrder.FamilyFirst), new() { Language = "ja", Script = "Jpan", Kind = NameKind.Official })],
        };

        var first = kamikawa.Match(PrintedName.Read("Yoko Kamikawa"));
        var second = kamikawa.Match(PrintedName.Read("FM Yoko"));
        var third = new PersonName("Kishida", "Fumio", NameOrder.FamilyFirst).Match(PrintedName.Read("Kishida Yuko"));
        #endregion
        Assert.Equal("same: all parts in both; in another order", first.ToString());
        Assert.Equal("perhaps: only a given name in both (Yoko)", second.ToString());
        Assert.Equal("different: another word (Fumio, Yuko)", third.ToString());
    }

    [Fact]
    public void Said_to_be_one()
    {
        var (one, other, reading) = (Ruritania.Flavia, new Person("rose", PersonName.Mononym("Rose")), Ruritania.Gazette());
        #region said
        reading.Says(1, one.IsSameAs(other));
        var chronicle = Chronicle.Of([one, other], reading.Close());
        var match = chronicle.Match(one, other);
        #endregion
        Assert.Equal("same: said to be one person", match.ToString());
    }

    [Fact]
    public void Renaming()
    {
        var (ruritania, gazette) = (Ruritania.State, Ruritania.Gazette());
        #region renamed
        gazette.Says(1, ruritania.IsOfficially("Kingdom of Ruritania", "en").On("2020-01-01"));
        gazette.Says(2, ruritania.IsRenamed("Republic of Ruritania", "en").On("2031-05-05"));
        var chronicle = Chronicle.Of([ruritania], gazette.Close());
        var names = chronicle.Names(new Ref<Thing>(ruritania.Id)).Official("en");
        var older = names.AsOf("2025-01-01");
        var newer = names.AsOf("2031-05-05");
        #endregion
        Assert.Equal("Kingdom of Ruritania", Assert.IsType<Holding<string>.Standing>(older).Value);
        Assert.Equal("Republic of Ruritania", Assert.IsType<Holding<string>.Certain>(newer).Value);
    }
}
