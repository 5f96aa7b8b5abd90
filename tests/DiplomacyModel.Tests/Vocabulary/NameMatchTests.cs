using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

public sealed class NameMatchTests
{
    private static readonly PersonName Kamikawa = new("Kamikawa", "Yoko", NameOrder.FamilyFirst);
    private static readonly PersonName Thuong = new("Võ", "Thưởng", NameOrder.FamilyFirstGivenLast, "Văn");

    /// <summary>Names as "family;given;middle;order;suffix", or as printed.</summary>
    [Theory]
    [InlineData("Kamikawa;Yoko;;J", "Kamikawa;Yoko;;J", "same: all parts in both")]
    [InlineData("Kamikawa;Yoko;;J", "Kamikawa;Yoko;;E", "same: all parts in both; in another order")]
    [InlineData("Kamikawa;Yoko;;J", "KAMIKAWA;Yoko;;J", "same: all parts in both; differ in capitals (KAMIKAWA, Kamikawa)")]
    [InlineData("Koizumi;Jun'ichiro;;J", "Koizumi;Junichiro;;J", "same: all parts in both; differ in apostrophes or in what is written together (Jun'ichiro, Junichiro)")]
    [InlineData("Kim;Dae-jung;;J", "Kim;Daejung;;J", "same: all parts in both; differ in apostrophes or in what is written together (Dae jung, Daejung)")]
    [InlineData("Võ;Thưởng;Văn;V", "Vo;Thuong;Van;V", "perhaps: differ in diacritics (Thuong, Thưởng, Van, Vo, Võ, Văn)")]
    [InlineData("Trương;Bình;Hòa;V", "Trương;Bình;Hoà;V", "perhaps: differ in diacritics (Hoà, Hòa)")]
    [InlineData("Đinh;La;;V", "Dinh;La;;V", "perhaps: differ in diacritics (Dinh, Đinh)")]
    [InlineData("Trương;Bình;;V", "Trường;Bình;;V", "perhaps: have other diacritics (Trương, Trường)")]
    [InlineData("Ohno;Taro;;J", "Ono;Taro;;J", "perhaps: differ in a long vowel (Ohno, Ono)")]
    [InlineData("Bush;George;W.;E", "Bush;George;Walker;E", "perhaps: an initial for a name (W, Walker)")]
    [InlineData("Bush;George;;E", "Bush;George;Walker;E", "perhaps: a part that one lacks (Walker)")]
    [InlineData("Bush;George;Herbert;E", "Bush;George;Walker;E", "different: another given name (Herbert, Walker)")]
    [InlineData("Dreyfus;Louis;Goethe;E;Jr.", "Dreyfus;Louis;Goethe;E", "perhaps: a part that one lacks (JR)")]
    [InlineData("Dreyfus;Louis;Goethe;E;Jr.", "Dreyfus;Louis;Goethe;E;Sr.", "different: another suffix (JR, SR)")]
    [InlineData("Dreyfus;Louis Goethe;;E;Jr", "Dreyfus;Louis;Goethe;E;Junior", "same: all parts in both")]
    [InlineData("Kishida;Fumio;;J", "Kishida;Yuko;;J", "different: another given name (Fumio, Yuko)")]
    [InlineData("Kishida;Fumio;;J", "Aso;Fumio;;J", "different: another family name (Aso, Kishida)")]
    [InlineData("Kishida;Fumio;;J", "Fumio;Kishida;;J", "perhaps: family name and given name changed places")]
    [InlineData("Nguyễn;Thanh;Văn;V", "Nguyễn;Văn;Thanh;V", "different: the words in another sequence (Thanh)")]
    [InlineData("Võ;Thưởng;Văn;V", "Võ;Thưởng;Văn;E", "same: all parts in both; in another order")]
    [InlineData("Kamikawa;Yoko;;J", "上川;陽子;;J", "perhaps: in different scripts")]
    [InlineData("Sukarno", ";Sukarno", "perhaps: a single word, which may be any part (Sukarno)")]
    [InlineData(";Sukarno", ";Sukarno", "same: all parts in both")]
    [InlineData("Kamikawa;Yoko;;J", "Yoko Kamikawa", "same: all parts in both; in another order")]
    [InlineData("Kamikawa;Yoko;;J", "Minister Kamikawa Yoko", "same: all parts in both")]
    [InlineData("Kamikawa;Yoko;;J", "FM Yoko", "perhaps: only a given name in both (Yoko)")]
    [InlineData("Kamikawa;Yoko;;J", "Kamikawa", "perhaps: only the family name in both (Kamikawa)")]
    [InlineData("Kishida;Fumio;;J", "Kishida Yuko", "different: another word (Fumio, Yuko)")]
    [InlineData("Võ;Thưởng;Văn;V", "Van Thuong Vo", "perhaps: differ in diacritics (Thuong, Thưởng, Van, Vo, Võ, Văn); in another order")]
    [InlineData("Võ;Thưởng;Văn;V", "Thưởng Văn Võ", "same: all parts in both; in another order")]
    [InlineData("Võ;Thưởng;Văn;V", "President Thưởng", "perhaps: only a given name in both (Thưởng)")]
    [InlineData("Nguyễn;Thanh;Văn;V", "Nguyễn Thanh Văn", "different: the words in another sequence (Văn)")]
    [InlineData("Yoko Kamikawa", "Kamikawa Yoko", "perhaps: which word is which part is known of neither; in another order")]
    [InlineData("FM Yoko", "Minister Yoko", "perhaps: a single word, which may be any part (Yoko)")]
    [InlineData("FM Yoko", "Yoko Kamikawa", "perhaps: a single word, which may be any part (Yoko)")]
    [InlineData("Kishida Fumio", "Kishida Yuko", "different: another word (Fumio, Yuko)")]
    [InlineData("Nguyễn Phú Trọng", "Nguyễn Văn Trọng", "different: another word (Phú, Văn)")]
    [InlineData("Nguyễn Quân", "Nguyễn Hồng Quân", "perhaps: a part that one lacks (Hồng)")]
    [InlineData("George Bush Jr.", "George Bush, Sr.", "different: another suffix (JR, SR)")]
    [InlineData("Kim Dae-jung", "Kim Dae Jung", "perhaps: which word is which part is known of neither; differ in capitals (Jung, jung)")]
    [InlineData("Kim;Dae-jung;;J", "Kim Dae Jung", "same: all parts in both; differ in capitals (Jung, jung)")]
    [InlineData("President López Obrador", "President López Obrador", "perhaps: which word is which part is known of neither")]
    [InlineData("Kramp-Karrenbauer", "Kramp-Karrenbauer", "perhaps: which word is which part is known of neither")]
    [InlineData("Al Saud", "Al Saud", "perhaps: which word is which part is known of neither")]
    [InlineData("Kramp-Karrenbauer;Annegret;;E", "Kramp-Karrenbauer", "perhaps: only the family name in both (Karrenbauer, Kramp)")]
    [InlineData("J. Smith", "J. Smith", "perhaps: which word is which part is known of neither")]
    [InlineData("Smith;J.;;E", "J. Smith", "perhaps: an initial for a name (J)")]
    [InlineData("Smith;J.;;E", "Smith;J.;;E", "perhaps: an initial for a name (J)")]
    [InlineData("Hoover;J.;Edgar;E", "Hoover;J.;Edgar;E", "same: all parts in both")]
    [InlineData("O;Jin U;;J", "O;Jin U;;J", "same: all parts in both")]
    [InlineData(";Sukarno", "Sukarno", "perhaps: a single word, which may be any part (Sukarno)")]
    [InlineData(";Norodom Sihanouk", "Norodom Sihanouk", "perhaps: which word is which part is known of neither")]
    [InlineData("Müller;Gerd;;E", "Mueller;Gerd;;E", "perhaps: differ in diacritics (Mueller, Müller)")]
    [InlineData("Ødegård;Åse;;E", "Oedegaard;Aase;;E", "perhaps: differ in diacritics (Aase, Oedegaard, Åse, Ødegård)")]
    [InlineData("Strauß;Franz;;E", "STRAUẞ;Franz;;E", "same: all parts in both; differ in capitals (STRAUẞ, Strauß)")]
    [InlineData("Kamikawa;Yoko;;J", "カミカワ;ヨウコ;;J", "perhaps: in different scripts")]
    [InlineData("上川;陽子;;J", "カミカワ;ヨウコ;;J", "perhaps: in different scripts")]
    [InlineData("上川;陽子;;J", "かみかわ;ようこ;;J", "perhaps: in different scripts")]
    [InlineData("上川;陽子;;J", "上川 ようこ", "perhaps: only the family name in both (上川); in different scripts (ようこ, 陽子)")]
    [InlineData("上川;陽子;;J", "岸田;ようこ;;J", "different: another family name (上川, 岸田)")]
    [InlineData("Khan;Shah Rukh;;E", "Shah Rukh Khan", "perhaps: a word that may be of the name or not (Shah); all parts in both")]
    [InlineData("Khan;Amir;;E", "Amir Khan", "perhaps: a word that may be of the name or not (Amir); all parts in both")]
    [InlineData("Khan;Imran;;E", "Amir Khan", "perhaps: a word that may be of the name or not (Amir); only the family name in both (Khan)")]
    [InlineData("Khan;Imran;;E", "Shah Rukh Khan", "different: another word (Imran, Rukh)")]
    [InlineData("Nakatani;Gen;;J", "Gen. Nakatani", "perhaps: only the family name in both (Nakatani)")]
    [InlineData("Thani;Tamim;;E", "Sheikh Tamim Thani", "same: all parts in both")]
    [InlineData(";Louis;XVIII", "King Louis XVIII", "perhaps: a single word, which may be any part (Louis)")]
    [InlineData("Philippe;Louis;;E;XVIII", "Louis Philippe XVII", "different: another suffix (XVII, XVIII)")]
    [InlineData("Xi;Jinping;;J", "Jinping Xi", "same: all parts in both; in another order")]
    [InlineData("Xi;Jinping;;J", "Jinping XI", "perhaps: a word that may be of the name or not (XI); all parts in both; differ in capitals (XI, Xi); in another order")]
    public void Two_names(string one, string other, string expected)
    {
        Assert.Equal(expected, Match(one, other).ToString());
        Assert.Equal(Match(one, other), Match(other, one));
    }

    [Fact]
    public void Patronymics_and_prefixes_and_second_names()
    {
        var salman = new PersonName("Saud", "Mohammed", NameOrder.GivenFirst, familyPrefix: "Al", patronymics: ["bin Salman", "bin Abdulaziz"]);
        Assert.Equal("perhaps: a part that one lacks (Abdulaziz, Al, Saud, bin)", salman.Match(PrintedName.Read("Crown Prince Mohammed bin Salman")).ToString());
        Assert.Equal(
            "different: another patronymic (Abdulaziz, Nayef, Salman, bin, ibn)",
            salman.Match(new PersonName("Saud", "Mohammed", NameOrder.GivenFirst, familyPrefix: "Al", patronymics: ["ibn Nayef"])).ToString());
        Assert.Equal(
            "same: all parts in both",
            new PersonName("", "Katrín", NameOrder.GivenFirst, patronymics: ["Jakobsdóttir"]).Match(new PersonName("Jakobsdóttir", "Katrín", NameOrder.GivenFirst)).ToString());
        Assert.Equal(
            "perhaps: a part that one lacks (Castejón, Pérez)",
            new PersonName("Sánchez", "Pedro", NameOrder.GivenFirst, secondFamily: "Pérez-Castejón").Match(new PersonName("Sánchez", "Pedro", NameOrder.GivenFirst)).ToString());
        Assert.Equal("perhaps: a part that one lacks (de)", new PersonName("Beauvoir", "Simone", NameOrder.GivenFirst, familyPrefix: "de").Match(PrintedName.Read("Simone Beauvoir")).ToString());
    }

    /// <summary>A family name alone may be anybody's who has it, also another's of the same.</summary>
    [Fact]
    public void Of_a_family_name_alone_it_is_at_most_perhaps()
    {
        var bush = PersonName.FamilyOnly("Bush");
        Assert.True(bush.Match(new PersonName("Bush", "George", NameOrder.GivenFirst)).IsPerhaps);
        Assert.True(bush.Match(PersonName.FamilyOnly("Bush")).IsPerhaps);
        Assert.True(bush.Match(PrintedName.Read("President Bush")).IsPerhaps);
        Assert.True(bush.Match(PrintedName.Read("Bush")).IsPerhaps);
        Assert.True(bush.Match(new PersonName("Hentzau", "Rupert", NameOrder.GivenFirst)).IsDifferent);
    }

    /// <summary>Where no part is told the words match as printed ones: never surely the same among themselves.</summary>
    [Fact]
    public void Of_a_name_whose_parts_are_not_told_no_more_is_known_than_of_a_printed_one()
    {
        var unsplit = PersonName.Unsplit("Elphberg Flavia");
        Assert.Equal("perhaps: which word is which part is known of neither", PersonName.Unsplit("Elphberg Flavia").Match(unsplit).ToString());
        Assert.True(unsplit.Match(PersonName.Unsplit("Flavia Elphberg")).IsPerhaps);
        Assert.True(unsplit.Match(PersonName.FamilyOnly("Elphberg")).IsPerhaps);
        Assert.True(unsplit.Match(PersonName.Unsplit("Hentzau Rupert")).IsDifferent);
        Assert.True(new Person("flavia", unsplit).Match(new Person("queen", unsplit)).IsPerhaps);
        Check.Holds(FsCheck.NameArbitraries.PersonNames, FsCheck.NameArbitraries.PersonNames, (one, other) =>
            PersonName.Unsplit(one.ToString()).Match(other) == new PrintedName("as printed", one.ToString()).Match(other)
            && !PersonName.Unsplit(one.ToString()).Match(PersonName.Unsplit(other.ToString())).IsSame);
    }

    [Fact]
    public void The_founding_reports_three_spellings_meet()
    {
        PrintedName[] printed = [PrintedName.Read("Yoko Kamikawa"), PrintedName.Read("Kamikawa Yoko"), PrintedName.Read("FM Yoko"), PrintedName.Read("Minister Yoko")];
        var person = new Person("kamikawa-yoko", Kamikawa);
        Assert.Equal([true, true, false, false], printed.Select(name => person.Match(name).IsSame));
        Assert.All(printed, name => Assert.False(person.Match(name).IsDifferent));
        Assert.All(printed.SelectMany(_ => printed, (one, other) => one.Match(other)), match => Assert.False(match.IsDifferent));
        Assert.All(printed, name => Assert.True(new Person("vo-van-thuong", Thuong).Match(name).IsDifferent));
    }

    [Fact]
    public void Other_names_of_a_person_count_and_assumed_ones_less()
    {
        var han = new NameForm(new("上川", "陽子", NameOrder.FamilyFirst), new() { Language = "ja", Script = "Jpan", Kind = NameKind.Official });
        var person = new Person("kamikawa-yoko", Kamikawa) { OtherNames = [han] };
        Assert.Equal("same: all parts in both; differ in apostrophes or in what is written together (上川 陽子, 上川陽子)", person.Match(PrintedName.Read("上川陽子")).ToString());
        Assert.True(new Person("other", Kamikawa).Match(PrintedName.Read("上川陽子")).Has(NameMatchReasonKind.OtherScript));

        NameForm Called(NameKind kind) => new(PersonName.Mononym("Rose"), new() { Kind = kind });
        Person Flavia(NameKind kind) => new("flavia", new("Elphberg", "Flavia", NameOrder.GivenFirst)) { OtherNames = [Called(kind)] };
        Person Antoinette(NameKind kind) => new("antoinette", new("Mauban", "Antoinette", NameOrder.GivenFirst)) { OtherNames = [Called(kind)] };
        Assert.Equal("perhaps: by an alias, pen name or nickname only; all parts in both", Flavia(NameKind.Alias).Match(Antoinette(NameKind.Religious)).ToString());
        Assert.True(Flavia(NameKind.Birth).Match(Antoinette(NameKind.Regnal)).IsSame);
        Assert.True(Flavia(NameKind.Birth).Match(new Person("antoinette", new("Mauban", "Antoinette", NameOrder.GivenFirst))).IsDifferent);
    }

    [Fact]
    public void What_is_no_text_is_compared_and_never_throws()
    {
        Assert.True(new PersonName("\uD800", "-", NameOrder.GivenFirst).Match(new PersonName("\uD800", "-", NameOrder.GivenFirst)).IsSame);
        Assert.True(PrintedName.Read("...").Match(PrintedName.Read("FM ...")).IsPerhaps);
        Check.Holds(Arbitraries.Text, Arbitraries.Text, (one, other) =>
            string.IsNullOrWhiteSpace(one) || string.IsNullOrWhiteSpace(other) || PrintedName.Read(one).Match(PrintedName.Read(other)) == PrintedName.Read(other).Match(PrintedName.Read(one)));
    }

    [Fact]
    public void However_it_is_composed_a_letter_is_one() => Assert.Equal(
        "same: all parts in both",
        new PersonName("Vo\u0303", "Thu\u031Bo\u031B\u0309ng", NameOrder.FamilyFirstGivenLast, "Va\u0306n").Match(Thuong).ToString());

    [Fact]
    public void Matching_is_symmetric()
    {
        Check.Holds(FsCheck.NameArbitraries.PersonNames, FsCheck.NameArbitraries.PersonNames, (one, other) => one.Match(other) == other.Match(one));
        Check.Holds(FsCheck.NameArbitraries.PrintedNames, FsCheck.NameArbitraries.PrintedNames, (one, other) => one.Match(other) == other.Match(one));
        Check.Holds(FsCheck.NameArbitraries.PersonNames, FsCheck.NameArbitraries.PrintedNames, (one, other) => one.Match(other) == other.Match(one));
    }

    [Fact]
    public void A_name_with_two_parts_written_out_is_the_same_as_itself_and_no_other()
    {
        Check.Holds(FsCheck.NameArbitraries.PersonNames, name => name.Match(name).IsSame == IsFull(name) && !name.Match(name).IsDifferent);
        Check.Holds(FsCheck.NameArbitraries.PersonNames, name => (name with { }).Match(Initials(name)).IsSame is false || name.Order == NameOrder.Mononym);
        Check.Holds(FsCheck.NameArbitraries.PersonNames, name => Initials(name).Match(Initials(name)).IsPerhaps || name.Order == NameOrder.Mononym);
        Check.Holds(FsCheck.NameArbitraries.PersonNames, name => !name.Match(PrintedName.Read(name.ToString())).IsDifferent);
    }

    [Fact]
    public void Two_who_share_only_a_family_name_never_meet() => Check.Holds(FsCheck.NameArbitraries.PersonNames, FsCheck.NameArbitraries.PersonNames, (one, other) =>
        one.Family.Length == 0 || new PersonName(one.Family, "Zuzana", one.Order).Match(new PersonName(one.Family, "Bohumil", other.Order is NameOrder.Mononym or NameOrder.NotTold ? one.Order : other.Order, patronymics: other.Patronymics)).IsDifferent);

    [Fact]
    public void Of_printed_names_alone_none_is_the_same() => Check.Holds(FsCheck.NameArbitraries.PrintedNames, FsCheck.NameArbitraries.PrintedNames, (one, other) =>
        !one.Match(other).IsSame && one.Match(one).IsPerhaps);

    [Fact]
    public void Family_names_alone_never_meet_however_many_words_they_have() => Check.Holds(FsCheck.NameArbitraries.PersonNames, name =>
    {
        if (name.Family.Length == 0)
        {
            return true;
        }

        var family = new PrintedName(name.Family, $"{name.FamilyPrefix} {name.Family} {name.SecondFamily}");
        return !name.Match(family).IsSame && family.Match(family).IsPerhaps;
    });

    /// <summary>Words taken away from one of two names that are the same leave less: never same, and nothing that contradicts.</summary>
    [Fact]
    public void What_is_left_of_a_name_is_perhaps_the_name() => Check.Holds(FsCheck.NameArbitraries.PersonNames, Gen.Choose(1, 1 << 12).ToArbitrary(), (name, taken) =>
    {
        // What tells generations apart is no name by itself.
        var words = NameWord.Of(name.ToString(), NameRole.Unknown).Select(word => word.Text).Where(word => !name.Suffix.StartsWith(word, StringComparison.Ordinal)).ToArray();
        string[] left = [.. words.Where((_, i) => (taken >> i & 1) == 0)];
        return left.Length == 0 || left.Length == words.Length
            || (new PrintedName("left", string.Join(' ', left)) is var rest && name.Match(rest).IsPerhaps && rest.Match(PrintedName.Read(name.ToString())).IsPerhaps);
    });

    /// <summary>The same word taken away from both never makes a name the same as itself.</summary>
    [Fact]
    public void Less_of_both_is_no_more_alike() => Check.Holds(FsCheck.NameArbitraries.PersonNames, name =>
        name.Order == NameOrder.Mononym || name.Middle.Length == 0 || name.Match(name).IsSame || !Shorter(name).Match(Shorter(name)).IsSame);

    private static PersonName Shorter(PersonName name) => new(name.Family, name.Given, name.Order, "", name.FamilyPrefix, name.SecondFamily, name.Patronymics, name.Suffix);

    private static PersonName Initials(PersonName name) => name.Order is NameOrder.Mononym or NameOrder.NotTold ? name : new(name.Family, "Q.", name.Order, "", name.FamilyPrefix, name.SecondFamily, name.Patronymics, name.Suffix);

    private static bool IsFull(PersonName name) =>
        name.Order == NameOrder.Mononym ? IsWrittenOut(name.SingleName)
        : name.Order == NameOrder.NotTold ? false
        : (IsWrittenOut(name.Given) || IsWrittenOut(name.Middle)) && (name.Family.Length > 0 ? !name.Family.Contains('.', StringComparison.Ordinal) || IsWrittenOut(name.Family) : name.Patronymics.Any(IsWrittenOut));

    private static bool IsWrittenOut(string part) => part.Split(' ', '-').Any(word => word.Count(char.IsLetter) > 1 || word.Any(letter => char.IsLetter(letter) && char.ToLowerInvariant(letter) == letter));

    private static NameMatch Match(string one, string other) => (Read(one), Read(other)) switch
    {
        (PersonName name, PersonName two) => name.Match(two),
        (PersonName name, PrintedName two) => name.Match(two),
        (PrintedName name, PersonName two) => name.Match(two),
        (var name, var two) => ((PrintedName)name).Match((PrintedName)two),
    };

    private static object Read(string text) => text.Split(';') switch
    {
        [var printed] => PrintedName.Read(printed),
        ["", var single, .. var number] => PersonName.Mononym(single, number.FirstOrDefault("")),
        [var family, var given, var middle, var order, .. var rest] => new PersonName(
            family, given, order switch { "E" => NameOrder.GivenFirst, "J" => NameOrder.FamilyFirst, _ => NameOrder.FamilyFirstGivenLast }, middle, suffix: rest.FirstOrDefault("")),
        _ => throw new ArgumentException(text),
    };
}
