using FsCheck;
using FsCheck.Fluent;

namespace DiplomacyModel.Tests;

public sealed class VocabularyTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Trade")]
    [InlineData("trade policy")]
    [InlineData("-trade")]
    [InlineData("trade-")]
    [InlineData("trade--policy")]
    [InlineData("3d")]
    public void A_code_has_a_shape(string code) => Assert.Equal(
        $"'{code}' is no code: small letters a to z, digits and single hyphens, beginning with a letter, such as 'energy-security'. (Parameter 'code')",
        Assert.Throws<ArgumentException>(() => new Topic(code, "Meaning.", "source")).Message);

    [Fact]
    public void A_sentence_is_no_code() => Assert.Equal(
        "'pairs-in-cooperative-relations' has more than three words; what has parts is a claim, not a code. (Parameter 'code')",
        Assert.Throws<ArgumentException>(() => new Topic("pairs-in-cooperative-relations", "Meaning.", "source")).Message);

    [Fact]
    public void A_code_has_a_meaning_and_a_source()
    {
        Assert.Equal("The meaning of a code is not empty. (Parameter 'meaning')", Assert.Throws<ArgumentException>(() => new Topic("trade", " ", "source")).Message);
        Assert.Equal("The source of a code is not empty. (Parameter 'source')", Assert.Throws<ArgumentException>(() => new Topic("trade", "Meaning.", "")).Message);
    }

    [Fact]
    public void Tiers_compare_within_their_scheme_and_nowhere_else()
    {
        var scheme = VietNamTiers.Scheme;
        Assert.Equal(TierOrder.Lower, scheme.Compare(VietNamTiers.Comprehensive, VietNamTiers.ExtensiveStrategic));
        Assert.Equal(TierOrder.Higher, scheme.Compare(VietNamTiers.ComprehensiveStrategic, VietNamTiers.ExtensiveStrategic));
        Assert.Equal(TierOrder.Same, scheme.Compare(VietNamTiers.Special, VietNamTiers.Special));
        Assert.Equal(TierOrder.NotComparable, scheme.Compare(VietNamTiers.Special, VietNamTiers.Strategic));
        Assert.Equal(TierOrder.NotComparable, scheme.Compare(VietNamTiers.Strategic, PartnershipLabels.AseanStrategic));
        Assert.Equal(TierOrder.NotComparable, scheme.Compare(PartnershipLabels.AseanStrategic, PartnershipLabels.AseanStrategic));
        Assert.Equal(TierOrder.NotComparable, PartnershipLabels.China.Compare(PartnershipLabels.ChinaCooperative, PartnershipLabels.ChinaStrategic));
        Assert.Equal(TierOrder.NotComparable, default(TierOrder));
    }

    [Fact]
    public void Comparing_tiers_turns_round() => Check.Holds(Pairs, pair =>
        (VietNamTiers.Scheme.Compare(pair.One, pair.Other), VietNamTiers.Scheme.Compare(pair.Other, pair.One)) is
            (TierOrder.Lower, TierOrder.Higher) or (TierOrder.Higher, TierOrder.Lower) or (TierOrder.Same, TierOrder.Same) or (TierOrder.NotComparable, TierOrder.NotComparable));

    private static Arbitrary<(Tier One, Tier Other)> Pairs { get; } = (
        from one in Gen.Elements(PartnershipEvents.Tiers)
        from other in Gen.Elements(PartnershipEvents.Tiers)
        select (one, other)).ToArbitrary();

    [Fact]
    public void A_scheme_has_tiers_of_its_own()
    {
        var tier = new Tier("ruritania", "friendship", "friendship");
        Assert.Equal("The scheme 'ruritania' needs tiers of its own, each once. (Parameter 'tiers')", Assert.Throws<ArgumentException>(() => new TierScheme("ruritania", "source", [])).Message);
        Assert.Throws<ArgumentException>(() => new TierScheme("ruritania", "source", [tier, tier]));
        Assert.Throws<ArgumentException>(() => new TierScheme("strelsau", "source", [tier]));
        Assert.Equal([tier], new TierScheme("ruritania", "source", [tier]).Tiers);
    }

    [Theory]
    [InlineData(NameOrder.FamilyFirst, "", "Elphberg Flavia")]
    [InlineData(NameOrder.GivenFirst, "", "Flavia Elphberg")]
    [InlineData(NameOrder.GivenFirst, "Rose", "Flavia Rose Elphberg")]
    [InlineData(NameOrder.FamilyFirstGivenLast, "Rose", "Elphberg Rose Flavia")]
    public void A_name_is_put_in_its_own_order(NameOrder order, string middle, string text) =>
        Assert.Equal(text, new PersonName("Elphberg", "Flavia", order, middle).ToString());

    [Theory]
    [InlineData(Approximator.Exactly, "500,000")]
    [InlineData(Approximator.Nearly, "nearly 500,000")]
    [InlineData(Approximator.About, "about 500,000")]
    [InlineData(Approximator.MoreThan, "more than 500,000")]
    [InlineData(Approximator.FewerThan, "fewer than 500,000")]
    [InlineData(Approximator.AtLeast, "at least 500,000")]
    [InlineData(Approximator.UpTo, "up to 500,000")]
    public void A_quantity_keeps_its_word(Approximator approximator, string text) =>
        Assert.Equal(text, new Quantity(500_000, approximator).ToString());

    [Fact]
    public void A_quantity_keeps_its_printed_form()
    {
        Assert.Equal("about 500,000 (printed \"some 500,000\")", new Quantity(500_000, Approximator.About, "some 500,000").ToString());
        Assert.Equal("0.5", new Quantity(0.5m).ToString());
    }

    [Fact]
    public void When_keeps_words_beside_the_date()
    {
        var dateline = new Dateline(new NodaTime.LocalDate(2023, 2, 9));
        Assert.Equal("8 February 2023 (printed \"yesterday\")", When.From(dateline.Read("yesterday")).ToString());
        Assert.Equal("\"soon\"", When.From(dateline.Read("soon")).ToString());
        Assert.False(When.From(dateline.Read("soon")).IsDated);
        Assert.Equal("8 February 2023", When.Parse("2023-02-08").ToString());
        Assert.Equal("not mentioned", When.NotMentioned.ToString());
    }
}
