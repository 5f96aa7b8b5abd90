namespace DiplomacyModel;

/// <summary>Takes a report down in the order of its sentences. Mutable and for one thread; <see cref="Close"/> gives the immutable report.</summary>
public sealed class Reading
{
    private readonly List<Said<Claim>> claims = [];
    private readonly Dictionary<int, int> counts = [];
    private ClaimId? occasion;
    private bool isClosed;

    /// <summary>Begins a reading.</summary>
    /// <param name="source">The source that is read.</param>
    public Reading(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
    }

    /// <summary>The source that is read.</summary>
    public Source Source { get; }

    /// <summary>What printed words of time mean in this source. Never throws: what gives no date keeps its words.</summary>
    /// <param name="words">Such as <c>yesterday</c>.</param>
    /// <returns>The date with its words; without a dateline only the words, or the date where they are EDTF.</returns>
    public When When(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return DiplomacyModel.When.From(Source.Dateline?.Read(words) ?? Dateline.ReadWithout(words));
    }

    /// <summary>Words of time of something to come, by the dateline of the source: "on Friday", "1 May", "in November".</summary>
    /// <param name="words">The words as printed, in English.</param>
    /// <returns>The date they give, or only the words.</returns>
    public When WhenAhead(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return DiplomacyModel.When.From(Source.Dateline?.ReadAhead(words) ?? Dateline.ReadWithout(words));
    }

    /// <summary>Notes a claim that the source makes.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="sentence">The number of the sentence; 0 is the heading.</param>
    /// <param name="claim">What it says.</param>
    /// <param name="wording">The words of the source from which it is read, as evidence; by default not noted.</param>
    /// <returns>The claim with its identity.</returns>
    /// <exception cref="InvalidOperationException">The reading is closed.</exception>
    /// <exception cref="ArgumentException">Claims are nested more than 64 deep.</exception>
    public Said<T> Says<T>(int sentence, T claim, string? wording = null)
        where T : Claim
    {
        ArgumentNullException.ThrowIfNull(claim);
        CheckOpen();
        if (occasion is not null)
        {
            claim = (T)OnOccasion(claim, occasion);
        }

        ClaimDepth.Check(claim);
        var ordinal = counts[sentence] = counts.GetValueOrDefault(sentence) + 1;
        var id = new ClaimId(Source.Id, sentence, ordinal);
        claims.Add(new(id, claim, wording));
        return new(id, claim, wording);
    }

    /// <summary>From here on statements are made in this meeting, unless they name another occasion.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <exception cref="InvalidOperationException">The reading is closed.</exception>
    public void During(Said<Meeting> meeting)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        CheckOpen();
        occasion = meeting.Id;
    }

    /// <summary>From here on statements are made on no occasion that is told.</summary>
    /// <exception cref="InvalidOperationException">The reading is closed.</exception>
    public void AfterMeeting()
    {
        CheckOpen();
        occasion = null;
    }

    /// <summary>Ends the reading.</summary>
    /// <returns>The report.</returns>
    /// <exception cref="InvalidOperationException">It is closed already.</exception>
    public Report Close()
    {
        CheckOpen();
        isClosed = true;
        return new(Source, [.. claims.OrderBy(said => said.Id.Sentence).ThenBy(said => said.Id.Ordinal)]);
    }

    private void CheckOpen()
    {
        if (isClosed)
        {
            throw new InvalidOperationException($"The reading of '{Source.Id}' is closed; what comes later is a new report that says so.");
        }
    }

    // Also where the statement is negated, conditional, or one of several.
    private static Claim OnOccasion(Claim claim, ClaimId occasion) => claim switch
    {
        Statement { Setting.Occasion.Kind: SlotKind.NotMentioned } statement => statement with { Setting = statement.Setting with { Occasion = occasion } },
        Not not => new Not(OnOccasion(not.Claim, occasion)),
        Modal modal => new Modal(modal.Kind, OnOccasion(modal.Claim, occasion)) { Degree = modal.Degree },
        Conditional conditional => new Conditional(conditional.Kind, conditional.Condition, OnOccasion(conditional.Claim, occasion)),
        Several { Kind: SeveralKind.All } several => Several.All([.. several.Claims.Select(one => OnOccasion(one, occasion))]),
        Several several => Several.Any([.. several.Claims.Select(one => OnOccasion(one, occasion))]),
        _ => claim,
    };
}
