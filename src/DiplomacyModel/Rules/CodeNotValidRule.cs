namespace DiplomacyModel.Rules;

/// <summary>DIP2004: a polity, or somebody on its side, acts on a day on which its list did not have the code that the polity carries.</summary>
/// <remarks>
/// Of several codes of one list, one that was valid is enough. Silent on days before the list begins, and where the list does not tell a
/// bound.
/// </remarks>
public sealed class CodeNotValidRule : IRule
{
    /// <inheritdoc/>
    public RuleInfo Info { get; } = KnownRules.Info(KnownRules.CodeNotValid);

    /// <inheritdoc/>
    public IEnumerable<Finding> Check(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        // The codes that came last come first: of most days none is to be looked at.
        var carried = (from polity in chronicle.Things.OfType<Polity>()
                       from codes in polity.Codes.GroupBy(code => code.System)
                       let listedFrom = codes.Min(code => code.ListedFrom)
                       orderby listedFrom descending
                       select (Polity: polity, Codes: codes.ToArray(), ListedFrom: listedFrom)).ToArray();
        return from account in chronicle.Accounts<Claim>()
               where account.IsHeld && account.Date.Precision != DatePrecision.Unknown
               let parties = Participants.Of(account.Claim)
               where parties.Count > 0
               from one in carried.TakeWhile(one => account.Date.Earliest < one.ListedFrom)
               let leftOut = one.Codes.Aggregate(Truth.True, (all, code) => all & code.LeavesOut(account.Date))
               where leftOut.IsPossible && parties.Any(party => party.StandsOn(one.Polity, chronicle.Things).IsTrue)
               select Found(account, one.Polity, one.Codes, leftOut.IsTrue);
    }

    private Finding Found(Account<Claim> account, Polity polity, CountryCode[] codes, bool isSure)
    {
        var listed = codes.Select(code => $"{code} ({code.Name}), {string.Join(" and ", code.Spells.Select(spell => spell.ToWords()))}");
        Items<CountryCode> later = [.. codes.SelectMany(code => code.Successors).Distinct()];
        var remedy = "Check the date and the code, or give it the code of that day as well";
        return new(
            Info,
            isSure ? FindingCertainty.Definite : FindingCertainty.Possible,
            account.Id,
            $"{polity.Name} acts on {account.Date.ToWords()}, when its code {(isSure ? "was" : "was perhaps")} not in the list: {string.Join("; ", listed)}.",
            later.Count == 0 ? $"{remedy}." : $"{remedy}; used instead today: {string.Join(", ", later)}.");
    }
}
