namespace DiplomacyModel;

/// <summary>As what somebody takes part in a meeting, a signing, a negotiation: beside their capacities, and it says nothing of whose side they stand on.</summary>
/// <remarks>Who receives a meeting is its <see cref="Meeting.Host"/>. Who did not take part has no role: see <see cref="Verbs.Attend"/>, negated.</remarks>
public sealed record ParticipantRole : Term
{
    private const string InNews = "usage of news reports";
    private const string InTreaties = "Vienna Convention on the Law of Treaties (1969)";

    /// <summary>Registers a role.</summary>
    /// <param name="code">One to three words, such as <c>guest-of-honour</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public ParticipantRole(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>Leads the proceedings.</summary>
    public static ParticipantRole Chair { get; } = new("chair", "Leads the proceedings.", InNews);

    /// <summary>Leads the proceedings together with another.</summary>
    public static ParticipantRole CoChair { get; } = new("co-chair", "Leads the proceedings together with another.", InNews);

    /// <summary>Keeps the original of a text and the list of those who are bound by it.</summary>
    public static ParticipantRole Depositary { get; } = new("depositary", "Keeps the original of a text and the list of those who are bound by it.", InTreaties);

    /// <summary>Brings the sides together and stays out of what they say.</summary>
    public static ParticipantRole Facilitator { get; } = new("facilitator", "Brings the sides together and stays out of what they say.", InNews);

    /// <summary>Answers for it that others keep to what they agreed.</summary>
    public static ParticipantRole Guarantor { get; } = new("guarantor", "Answers for it that others keep to what they agreed.", InNews);

    /// <summary>Is there by invitation and does not belong to those who meet.</summary>
    public static ParticipantRole Guest { get; } = new("guest", "Is there by invitation and does not belong to those who meet.", InNews);

    /// <summary>Receives the others; the one who receives a meeting stands in its slot.</summary>
    public static ParticipantRole Host { get; } = new("host", "Receives the others.", InNews);

    /// <summary>Brought it about that it was held.</summary>
    public static ParticipantRole Initiator { get; } = new("initiator", "Brought it about that it was held.", InNews);

    /// <summary>Puts what is said into another language.</summary>
    public static ParticipantRole Interpreter { get; } = new("interpreter", "Puts what is said into another language.", InNews);

    /// <summary>Stands between the sides and puts proposals to them.</summary>
    public static ParticipantRole Mediator { get; } = new("mediator", "Stands between the sides and puts proposals to them.", InNews);

    /// <summary>Is there, and has no part in what is decided.</summary>
    public static ParticipantRole Observer { get; } = new("observer", "Is there, and has no part in what is decided.", InNews);

    /// <summary>Saw it done, and is no party to it.</summary>
    public static ParticipantRole Witness { get; } = new("witness", "Saw it done, and is no party to it.", InNews);

    /// <summary>Whether who has only this role is there and is no side: watches, or puts words into another language.</summary>
    internal bool IsNoSide => this == Interpreter || this == Observer || this == Witness;

    internal override void Close()
    {
    }
}
