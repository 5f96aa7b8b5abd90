namespace DiplomacyModel.Rules;

/// <summary>What a rule found. Equal by content.</summary>
public sealed record Finding
{
    /// <summary>Makes a finding. A definite one has the severity of its rule; a merely possible one is <see cref="RuleSeverity.Info"/>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="certainty">Whether the dates decide.</param>
    /// <param name="subject">The claim that is wrong.</param>
    /// <param name="message">What is wrong, one sentence in the words of the field.</param>
    /// <param name="remedy">What to do about it, one sentence.</param>
    /// <param name="evidence">The other claims that it clashes with.</param>
    public Finding(RuleInfo rule, FindingCertainty certainty, ClaimId subject, string message, string remedy, Items<ClaimId> evidence = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(subject);
        Rule = rule;
        Certainty = certainty;
        Subject = subject;
        Message = VocabularyText.CheckText(message, nameof(message), "The message of a finding");
        Remedy = VocabularyText.CheckText(remedy, nameof(remedy), "The remedy of a finding");
        Evidence = evidence;
    }

    /// <summary>The rule.</summary>
    public RuleInfo Rule { get; }

    /// <summary>Whether the dates decide.</summary>
    public FindingCertainty Certainty { get; }

    /// <summary>How bad it is.</summary>
    public RuleSeverity Severity => Certainty == FindingCertainty.Definite ? Rule.Severity : RuleSeverity.Info;

    /// <summary>The claim that is wrong.</summary>
    public ClaimId Subject { get; }

    /// <summary>What is wrong.</summary>
    public string Message { get; }

    /// <summary>What to do about it.</summary>
    public string Remedy { get; }

    /// <summary>The other claims that it clashes with.</summary>
    public Items<ClaimId> Evidence { get; }

    /// <summary>One line: rule, severity, subject, message, remedy.</summary>
    /// <returns>The line.</returns>
    public override string ToString()
    {
        var severity = Severity.ToString().ToLowerInvariant() + (Certainty == FindingCertainty.Possible ? ", possible" : "");
        return $"{Rule.Id} ({severity}) {Subject}: {Message} {Remedy}";
    }
}
