namespace DiplomacyModel.Tests;

/// <summary>The code of the rule pages, one file a family: each wrong one is found by its rule, each right one is not.</summary>
internal static class RuleSnippets
{
    public static Reading Register() => new(new Source("register", SourceKind.Register, "Register of Ruritania"));

    /// <summary>This rule speaks, once and for certain, and no other.</summary>
    public static void AssertFound(string rule, Reading reading, params Items<Thing> things)
    {
        var finding = Assert.Single(Validate(reading, things));
        Assert.Equal((rule, FindingCertainty.Definite), (finding.Rule.Id, finding.Certainty));
    }

    /// <summary>No rule speaks.</summary>
    public static void AssertSilent(Reading reading, params Items<Thing> things) => Assert.Empty(Validate(reading, things));

    private static Items<Finding> Validate(Reading reading, Items<Thing> things) =>
        Chronicle.Of(things.Count > 0 ? [.. things] : [.. Ruritania.Things, OfficeRecords.Throne, OfficeRecords.Holder('Z')], reading.Close()).Validate();
}
