namespace DiplomacyModel.Tests;

public sealed class PersonNameTests
{
    private static readonly PersonName Thuong = new("Võ", "Thưởng", NameOrder.FamilyFirstGivenLast, "Văn");
    private static readonly PersonName Kamikawa = new("Kamikawa", "Yoko", NameOrder.FamilyFirst);
    private static readonly PersonName Bush = new("Bush", "George", NameOrder.GivenFirst, "Herbert Walker");
    private static readonly PersonName Beauvoir = new("Beauvoir", "Simone", NameOrder.GivenFirst, familyPrefix: "de");
    private static readonly PersonName Sanchez = new("Sánchez", "Pedro", NameOrder.GivenFirst, secondFamily: "Pérez-Castejón");
    private static readonly PersonName Putin = new("Putin", "Vladimir", NameOrder.GivenFirst, patronymics: ["Vladimirovich"]);
    private static readonly PersonName Salman = new("Saud", "Mohammed", NameOrder.GivenFirst, familyPrefix: "Al", patronymics: ["bin Salman", "bin Abdulaziz"]);
    private static readonly PersonName Jakobsdottir = new("", "Katrín", NameOrder.GivenFirst, patronymics: ["Jakobsdóttir"]);
    private static readonly PersonName Khurelsukh = new("", "Khürelsükh", NameOrder.FamilyFirst, patronymics: ["Ukhnaagiin"]);
    private static readonly PersonName Dreyfus = new("Dreyfus", "Louis", NameOrder.GivenFirst, "Goethe", suffix: "Jr.");

    public static TheoryData<PersonName, NameStyle, string> Styles => new()
    {
        { Thuong, NameStyle.Full, "Võ Văn Thưởng" },
        { Thuong, NameStyle.Plain, "Võ Thưởng" },
        { Thuong, NameStyle.MiddleInitials, "Võ V. Thưởng" },
        { Thuong, NameStyle.Spoken, "Thưởng" },
        { Thuong, NameStyle.Sorting, "Võ Văn Thưởng" },
        { Kamikawa, NameStyle.Full, "Kamikawa Yoko" },
        { Kamikawa, NameStyle.Initials, "Kamikawa Y." },
        { Kamikawa, NameStyle.Spoken, "Kamikawa" },
        { Bush, NameStyle.Full, "George Herbert Walker Bush" },
        { Bush, NameStyle.MiddleInitials, "George H. W. Bush" },
        { Bush, NameStyle.Initials, "G. H. W. Bush" },
        { Bush, NameStyle.Plain, "George Bush" },
        { Bush, NameStyle.Sorting, "Bush, George Herbert Walker" },
        { Beauvoir, NameStyle.Spoken, "de Beauvoir" },
        { Beauvoir, NameStyle.Sorting, "Beauvoir, Simone de" },
        { Sanchez, NameStyle.Full, "Pedro Sánchez Pérez-Castejón" },
        { Sanchez, NameStyle.Plain, "Pedro Sánchez" },
        { Sanchez, NameStyle.Sorting, "Sánchez Pérez-Castejón, Pedro" },
        { Putin, NameStyle.Full, "Vladimir Vladimirovich Putin" },
        { Putin, NameStyle.Initials, "V. V. Putin" },
        { Putin, NameStyle.Plain, "Vladimir Putin" },
        { Salman, NameStyle.Full, "Mohammed bin Salman bin Abdulaziz Al Saud" },
        { Salman, NameStyle.MiddleInitials, "Mohammed bin Salman bin Abdulaziz Al Saud" },
        { Salman, NameStyle.Spoken, "Al Saud" },
        { Jakobsdottir, NameStyle.Full, "Katrín Jakobsdóttir" },
        { Jakobsdottir, NameStyle.Plain, "Katrín Jakobsdóttir" },
        { Jakobsdottir, NameStyle.Spoken, "Katrín" },
        { Jakobsdottir, NameStyle.Sorting, "Katrín Jakobsdóttir" },
        { Khurelsukh, NameStyle.Full, "Ukhnaagiin Khürelsükh" },
        { Khurelsukh, NameStyle.Spoken, "Khürelsükh" },
        { Dreyfus, NameStyle.Full, "Louis Goethe Dreyfus Jr." },
        { Dreyfus, NameStyle.Sorting, "Dreyfus, Louis Goethe, Jr." },
        { PersonName.Mononym("Sukarno"), NameStyle.Full, "Sukarno" },
        { PersonName.Mononym("Sukarno"), NameStyle.Spoken, "Sukarno" },
        { PersonName.Mononym("Pedro", "II"), NameStyle.Full, "Pedro II" },
        { PersonName.Mononym("Pedro", "II"), NameStyle.Spoken, "Pedro" },
        { PersonName.FamilyOnly("Bush"), NameStyle.Full, "Bush" },
        { PersonName.FamilyOnly("Bush"), NameStyle.Plain, "Bush" },
        { PersonName.FamilyOnly("Bush"), NameStyle.Initials, "Bush" },
        { PersonName.FamilyOnly("Bush"), NameStyle.MiddleInitials, "Bush" },
        { PersonName.FamilyOnly("Bush"), NameStyle.Spoken, "Bush" },
        { PersonName.FamilyOnly("Bush"), NameStyle.Sorting, "Bush" },
        { PersonName.Unsplit("Elphberg Flavia"), NameStyle.Full, "Elphberg Flavia" },
        { PersonName.Unsplit("Elphberg Flavia"), NameStyle.Plain, "Elphberg Flavia" },
        { PersonName.Unsplit("Elphberg Flavia"), NameStyle.Initials, "Elphberg Flavia" },
        { PersonName.Unsplit("Elphberg Flavia"), NameStyle.MiddleInitials, "Elphberg Flavia" },
        { PersonName.Unsplit("Elphberg Flavia"), NameStyle.Spoken, "Elphberg Flavia" },
        { PersonName.Unsplit("Elphberg Flavia"), NameStyle.Sorting, "Elphberg Flavia" },
        { new("上川", "陽子", NameOrder.FamilyFirst), NameStyle.Full, "上川陽子" },
        { new("アインシュタイン", "アルベルト", NameOrder.GivenFirst), NameStyle.Full, "アルベルト・アインシュタイン" },
    };

    [Theory]
    [MemberData(nameof(Styles))]
    public void A_name_is_put_in_a_style(PersonName name, NameStyle style, string text) => Assert.Equal(text, name?.Format(style));

    [Fact]
    public void An_order_may_be_asked_for()
    {
        Assert.Equal("Yoko Kamikawa", Kamikawa.Format(NameStyle.Full, NameOrder.GivenFirst));
        Assert.Equal("Bush George Herbert Walker", Bush.Format(NameStyle.Full, NameOrder.FamilyFirst));
        Assert.Equal("Kamikawa, Yoko", Kamikawa.Format(NameStyle.Sorting, NameOrder.GivenFirst));
        Assert.Equal("Jakobsdóttir Katrín", Jakobsdottir.Format(NameStyle.Full, NameOrder.FamilyFirst));
        Assert.Equal("Sukarno", PersonName.Mononym("Sukarno").Format(NameStyle.Full, NameOrder.FamilyFirst));
        Assert.All(Enum.GetValues<NameOrder>(), order => Assert.Equal("Bush", PersonName.FamilyOnly("Bush").Format(NameStyle.Spoken, order)));
        Assert.All(Enum.GetValues<NameOrder>(), order => Assert.Equal("Elphberg Flavia", PersonName.Unsplit("Elphberg Flavia").Format(NameStyle.Sorting, order)));
        Assert.Equal("Katrín", Jakobsdottir.Format(NameStyle.Full, NameOrder.Mononym));
        Assert.Equal("Kamikawa Yoko", Kamikawa.Format(NameStyle.Full, NameOrder.NotTold));
    }

    [Fact]
    public void A_title_stands_before_or_after()
    {
        Assert.Equal("President Thưởng", Thuong.Format(new NameTitle(NameTitleKind.Occupation, "President")));
        Assert.Equal("Queen Elphberg Flavia", PersonName.Unsplit("Elphberg Flavia").Format(new NameTitle(NameTitleKind.Occupation, "Queen")));
        Assert.Equal("Kamikawa-san", Kamikawa.Format(new NameTitle(NameTitleKind.Honorific, "-san")));
        Assert.Equal("Mr. George Herbert Walker Bush", Bush.Format(new NameTitle(NameTitleKind.Honorific, "Mr."), NameStyle.Full));
        Assert.Equal("George Bush MP", Bush.Format(new NameTitle(NameTitleKind.Occupation, "MP", isAfterName: true), NameStyle.Plain));
        Assert.Equal("佐藤さん", new PersonName("佐藤", "恵子", NameOrder.FamilyFirst).Format(new NameTitle(NameTitleKind.Honorific, "さん", isAfterName: true)));
    }

    [Fact]
    public void A_name_that_is_none_is_refused()
    {
        static string Refused(Func<PersonName> make) => Assert.ThrowsAny<ArgumentException>(() => make()).Message;
        Assert.Equal("A family name is not empty. (Parameter 'family')", Refused(() => new("", "Flavia", NameOrder.GivenFirst)));
        Assert.Equal("A given name is not empty. (Parameter 'given')", Refused(() => new("Elphberg", " ", NameOrder.GivenFirst)));
        Assert.Equal("A patronymic is not empty. (Parameter 'patronymics')", Refused(() => new("Elphberg", "Flavia", NameOrder.GivenFirst, patronymics: [""])));
        Assert.Equal("What belongs to a family name needs one. (Parameter 'familyPrefix')", Refused(() => new("", "Flavia", NameOrder.GivenFirst, familyPrefix: "von", patronymics: ["Rudolfsdóttir"])));
        Assert.Equal("What belongs to a family name needs one. (Parameter 'secondFamily')", Refused(() => new("", "Flavia", NameOrder.GivenFirst, secondFamily: "Hentzau", patronymics: ["Rudolfsdóttir"])));
        Assert.Equal("A single name has no parts; make it with PersonName.Mononym. (Parameter 'order')", Refused(() => new("Elphberg", "Flavia", NameOrder.Mononym)));
        Assert.Equal("A name of which no order is told has no parts that are known; make it with PersonName.Unsplit. (Parameter 'order')", Refused(() => new("Elphberg", "Flavia", NameOrder.NotTold)));
        Assert.Equal("A name is not empty. (Parameter 'words')", Refused(() => PersonName.Unsplit(" ")));
        Assert.Equal("A family name is not empty. (Parameter 'family')", Refused(() => PersonName.FamilyOnly(" ")));
        Assert.Equal("A single name is not empty. (Parameter 'name')", Refused(() => PersonName.Mononym("")));
        Assert.Equal("A title is not empty. (Parameter 'text')", Assert.Throws<ArgumentException>(() => new NameTitle(NameTitleKind.Rank, " ")).Message);
    }

    [Theory]
    [InlineData("v", "'v' is no language: a BCP 47 tag, such as 'vi' or 'pt-BR'. (Parameter 'language')")]
    [InlineData("Vietnamese language", "'Vietnamese language' is no language: a BCP 47 tag, such as 'vi' or 'pt-BR'. (Parameter 'language')")]
    [InlineData("sr-Latn", "'sr-Latn' names a script; say it as the script of the name. (Parameter 'language')")]
    public void A_language_is_a_tag(string tag, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new NameUse { Language = tag }).Message);

    [Fact]
    public void A_use_is_told_in_one_line()
    {
        Assert.Equal(
            "'latin' is no script: four letters of ISO 15924, the first a capital, such as 'Latn'. (Parameter 'value')",
            Assert.Throws<ArgumentException>(() => new NameUse { Script = "latin" }).Message);
        Assert.Equal(
            "ja, Latn, Hepburn, pen name, in United Nations",
            new NameUse { Language = "ja", Script = "Latn", Transliteration = "Hepburn", Kind = NameKind.PenName, Forum = "United Nations" }.ToString());
        Assert.Equal(new NameUse { Language = "pt-br" }, new NameUse { Language = "PT-BR" });
        Assert.Equal("de-CH-1901-x-ab", new NameUse { Language = "DE-ch-1901-X-AB" }.ToString());
        Assert.Equal(new NameUse { Language = "en" }, new NameUse { Language = Slot<string>.OneOf(["en", "EN"]) });
        Assert.Equal("pt-BR, short form", new NameUse { Language = "pt-BR", Kind = NameKind.ShortForm }.ToString());
        Assert.Equal("not mentioned", new NameUse().ToString());
    }

    [Theory]
    [InlineData("FM Yoko", "Yoko", "FM:Occupation")]
    [InlineData("Acting President Goodluck Jonathan", "Goodluck Jonathan", "Acting President:Occupation")]
    [InlineData("Prime Minister Dr. Hubert A. Minnis", "Hubert A. Minnis", "Prime Minister:Occupation Dr.:Title")]
    [InlineData("King Hussein", "Hussein", "King:Title")]
    [InlineData("Lt. Gen. Rupert Hentzau", "Rupert Hentzau", "Lt. Gen.:Rank")]
    [InlineData("Rudolf Rassendyll, MP", "Rudolf Rassendyll", "MP:Occupation")]
    [InlineData("Rudolf Rassendyll PhD, MP", "Rudolf Rassendyll", "PhD:Title MP:Occupation")]
    [InlineData("Minister of  Foreign Affairs Rupert", "of  Foreign Affairs Rupert", "Minister:Occupation")]
    [InlineData("Minister of Foreign Affairs  Rupert", "Rupert", "Minister of Foreign Affairs:Occupation")]
    [InlineData(", MP", ", MP", "")]
    [InlineData("Mr. MP", "MP", "Mr.:Honorific")]
    [InlineData("Kamikawa-san", "Kamikawa", "-san:Honorific")]
    [InlineData("-san", "-san", "")]
    [InlineData("Kim Ok-san", "Kim Ok-san", "")]
    [InlineData("Yoko Kamikawa", "Yoko Kamikawa", "")]
    [InlineData("President", "President", "")]
    [InlineData("Lady Gaga", "Lady Gaga", "")]
    public void Titles_are_taken_off_what_is_printed(string text, string name, string titles)
    {
        var printed = PrintedName.Read(text);
        Assert.Equal((text, name, titles), (printed.Text, printed.Name, string.Join(' ', printed.Titles.Select(title => $"{title}:{title.Kind}"))));
        Assert.Equal(text, printed.ToString());
    }

    [Fact]
    public void Every_style_of_every_name_has_its_parts_and_no_double_blanks() => Check.Holds(FsCheck.NameArbitraries.PersonNames, name =>
        Enum.GetValues<NameStyle>().All(style => name.Format(style) is { Length: > 0 } text && !text.Contains("  ", StringComparison.Ordinal) && text.Trim() == text)
        && new[] { name.Family, name.FamilyPrefix, name.SecondFamily, name.Middle, name.Given, name.Suffix, name.SingleName }.Concat(name.Patronymics)
            .All(part => name.ToString().Contains(part, StringComparison.Ordinal)));

    [Fact]
    public void Shrinking_ends_and_stays_valid() => Check.Holds(FsCheck.NameArbitraries.PersonNames, name =>
    {
        var steps = 0;
        for (PersonName? next = name; next is not null; next = FsCheck.NameArbitraries.PersonNames.Shrinker(next).LastOrDefault())
        {
            Assert.InRange(++steps, 1, 50);
        }

        return true;
    });
}
