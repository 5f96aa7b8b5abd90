namespace DiplomacyModel;

/// <summary>One telling of a claim: which source, through whom, how put forward, on which day. Equal by content.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
public sealed record Account<T>
    where T : Claim
{
    internal Account(ClaimId id, T claim, Source source, Items<Statement> through, Stance stance, bool isNegated, AsideVoice voice, UncertainDate date, int step, bool isRetracted = false, string? wording = null)
    {
        Id = id;
        Claim = claim;
        Source = source;
        Through = through;
        Stance = stance;
        IsNegated = isNegated;
        Voice = voice;
        Date = date;
        Step = step;
        Wording = wording;
        IsRetracted = isRetracted;
    }

    /// <summary>The identity under which it was said; of a deed that was planned, asked or promised and is told as done, that under which it was said before.</summary>
    public ClaimId Id { get; }

    /// <summary>What was said.</summary>
    public T Claim { get; }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The statements through which it comes, outermost first; empty where the source tells it itself.</summary>
    public Items<Statement> Through { get; }

    /// <summary>How it is put forward.</summary>
    public Stance Stance { get; }

    /// <summary>Whether it is said not to be so: denied, or negated. Denial is no absence; it is an account like others.</summary>
    public bool IsNegated { get; }

    /// <summary>Whether it was taken back (<see cref="ProgressKind.Retracted"/>): it stays on record, and nobody's word stands for it any more.</summary>
    public bool IsRetracted { get; }

    /// <summary>Whether the source, or somebody in it, says or takes for granted that it is so, and it was not taken back.</summary>
    public bool IsHeld => IsPutForward && !IsRetracted;

    /// <summary>Whether the source, or somebody in it, says that it is not so, and it was not taken back.</summary>
    public bool IsDenial => (Stance is Stance.Told or Stance.Stated) && IsNegated && !IsRetracted;

    /// <summary>Whose word it is: the innermost speaker's, the reporter's, or one of the two.</summary>
    public AsideVoice Voice { get; }

    /// <summary>Its day: its own, else that of its occasion, or of the deed to which it was the means, else what follows from the day of what its time is told by ("two days after the visit", "after the visit and before the summit"); none follows from what was called off, and of what was put off only the day on which it was done. What holds or is counted has else the day of speaking, or of publication, and so have the statements of an official text. What a declaration makes so has else the day of the declaration. Else unknown.</summary>
    public UncertainDate Date { get; }

    /// <summary>The words of the source from which it was read, for a claim inside another those of the whole; <see langword="null"/> where they were not noted.</summary>
    public string? Wording { get; }

    /// <summary>Whether it was put forward as being so, be it taken back or not.</summary>
    internal bool IsPutForward => (Stance is Stance.Told or Stance.Stated or Stance.TakenForGranted) && !IsNegated;

    /// <summary>The day on which it was said: of the statement by which it comes, else of publication.</summary>
    internal UncertainDate SaidOn => Through is [.., var statement] && statement.Setting.When.IsDated ? statement.Setting.When.Date : Source.Published.Date;

    /// <summary>Its day, where it is told as done: no later than that on which it was said; where no day is told, some day up to that. One that is told for a day after its saying keeps it.</summary>
    internal UncertainDate DoneBy =>
        SaidOn.Precision == DatePrecision.Unknown || (Date.Precision != DatePrecision.Unknown && Date.Latest <= SaidOn.Latest) ? Date
        : UncertainDate.InAllOf([Date, UncertainDate.UpTo(SaidOn.Latest)]) is { Precision: not DatePrecision.Unknown } done ? done
        : Date;

    /// <summary>How many claims come before it on the way through the claim that was said: the order of accounts under one said id.</summary>
    internal int Step { get; }

    /// <summary>The same account of a claim whose kind is known more closely.</summary>
    internal Account<TOther>? As<TOther>()
        where TOther : Claim =>
        this as Account<TOther> ?? (Claim is TOther claim ? new(Id, claim, Source, Through, Stance, IsNegated, Voice, Date, Step, IsRetracted, Wording) : null);

    /// <summary>The same account, taken back.</summary>
    internal Account<T> Retracted() => new(Id, Claim, Source, Through, Stance, IsNegated, Voice, Date, Step, isRetracted: true, Wording);
}
