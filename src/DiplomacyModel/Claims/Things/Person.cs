namespace DiplomacyModel;

/// <summary>A person. Offices are held for a time and are claims, not part of the person.</summary>
public sealed record Person : Actor
{
    /// <summary>Makes a person.</summary>
    /// <param name="id">The id.</param>
    /// <param name="fullName">The name in its parts.</param>
    public Person(string id, PersonName fullName)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(fullName);
        FullName = fullName;
    }

    /// <summary>The name in its parts.</summary>
    public PersonName FullName { get; }

    /// <summary>Other forms of the name: in another script, at birth, a pen name. From when to when one was borne is a claim, and not here.</summary>
    public Items<NameForm> OtherNames
    {
        get;
        init => field = Guard.NoNulls(value);
    }

    /// <inheritdoc/>
    public override string Name => FullName.ToString();

    /// <summary>How the names of two persons stand to each other, in whichever form they come closest. Symmetric.</summary>
    /// <param name="other">The other person.</param>
    /// <returns>Same, perhaps or different, with the reasons; by an alias, a pen name or a nickname never more than perhaps.</returns>
    public NameMatch Match(Person other) => Closest(
        from one in Forms
        from two in Guard.NotNull(other).Forms
        select Weigh(one.Name.Match(two.Name), one.IsAssumed || two.IsAssumed));

    /// <summary>How the names of a person stand to a printed one, in whichever form they come closest.</summary>
    /// <param name="printed">The printed name.</param>
    /// <returns>As for a person.</returns>
    public NameMatch Match(PrintedName printed) => Closest(Forms.Select(form => Weigh(form.Name.Match(printed), form.IsAssumed)));

    private Items<NameForm> Forms => [new(FullName, NameUse.NotMentioned), .. OtherNames];

    private static NameMatch Weigh(NameMatch match, bool isAssumed) => isAssumed && match.IsSame
        ? new NameMatch.Perhaps([new(NameMatchReasonKind.AssumedName), .. match.Reasons])
        : match;

    // Of equals the first by its words, so that the answer does not depend on who comes first.
    private static NameMatch Closest(IEnumerable<NameMatch> matches) =>
        matches.OrderByDescending(match => match.Strength).ThenBy(match => match.ToString(), StringComparer.Ordinal).First();

    internal override void Close()
    {
    }
}
