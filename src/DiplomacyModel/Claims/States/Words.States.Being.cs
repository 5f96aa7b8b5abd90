namespace DiplomacyModel;

/// <content>What something is, has, is like, and keeps to.</content>
public static partial class Words
{
    /// <summary>Something is of a kind: <c>japan.IsA(Partner.Of(vietnam))</c>.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="kind">Of which kind it is.</param>
    /// <returns>The state.</returns>
    public static BeingState IsA(this Thing subject, Described kind) => new(subject, kind);

    /// <summary>What a phrase names is of a kind.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="kind">Of which kind it is.</param>
    /// <returns>The state.</returns>
    public static BeingState IsA(this INoun subject, Described kind) => new(Words.Phrase(subject), kind);

    /// <summary>Something has a property: <c>vietnam.Has(Role.Being(Crucial))</c>.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="property">The property.</param>
    /// <returns>The state.</returns>
    public static PropertyState Has(this Thing subject, Described property) => new(subject, property);

    /// <summary>What a phrase names has a property: <c>Country.Of(vietnam, japan).Has(Similarity)</c>.</summary>
    /// <param name="subject">Of what it is said.</param>
    /// <param name="property">The property.</param>
    /// <returns>The state.</returns>
    public static PropertyState Has(this INoun subject, Described property) => new(Words.Phrase(subject), property);

    /// <summary>Something is so: <c>strait.IsBeing(Open)</c>.</summary>
    /// <param name="subject">What is so.</param>
    /// <param name="qualities">How it is; at least one.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">It is not said how.</exception>
    public static QualityState IsBeing(this Thing subject, params Items<Mark> qualities) => new(subject, qualities);

    /// <summary>What a phrase names is so: <c>Role.Of(vietnam).IsBeing(Crucial)</c>.</summary>
    /// <param name="subject">What is so.</param>
    /// <param name="qualities">How it is; at least one.</param>
    /// <returns>The state.</returns>
    /// <exception cref="ArgumentException">It is not said how.</exception>
    public static QualityState IsBeing(this INoun subject, params Items<Mark> qualities) => new(Words.Phrase(subject), qualities);

    /// <summary>Somebody follows a policy, a doctrine, a custom.</summary>
    /// <param name="whose">Whose practice it is.</param>
    /// <param name="rule">What the rule is, with its principles.</param>
    /// <returns>The state.</returns>
    public static PracticeState KeepsTo(this Actor whose, Described rule) => new(whose, rule);

    /// <summary>Somebody in a capacity follows a policy, a doctrine, a custom.</summary>
    /// <param name="whose">Whose practice it is.</param>
    /// <param name="rule">What the rule is, with its principles.</param>
    /// <returns>The state.</returns>
    public static PracticeState KeepsTo(this Party whose, Described rule) => new(whose, rule);

    /// <summary>The same state, with the rank that its subject has among its kind: "the leading", "one of the most".</summary>
    /// <param name="state">The state.</param>
    /// <param name="rank">The rank.</param>
    /// <returns>The state with its rank.</returns>
    public static BeingState Ranked(this BeingState state, Rank rank) => Guard.NotNull(state) with { Rank = rank };

    /// <summary>The same state, said of some fields only: "in areas such as investment and trade".</summary>
    /// <param name="state">The state.</param>
    /// <param name="fields">The fields.</param>
    /// <returns>The state in these fields.</returns>
    public static BeingState InFields(this BeingState state, params Items<What> fields) => Guard.NotNull(state) with { In = fields };

    /// <summary>The same state, said in some respects only.</summary>
    /// <param name="state">The state.</param>
    /// <param name="fields">The fields.</param>
    /// <returns>The state in these fields.</returns>
    public static PropertyState InFields(this PropertyState state, params Items<What> fields) => Guard.NotNull(state) with { In = fields };

    /// <summary>An instrument is in force; for some sides only where they are named.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="sides">For whom; none where for all, or where this is not mentioned.</param>
    /// <returns>The state.</returns>
    public static InForceState IsInForce(this Instrument instrument, params Items<Party> sides) => new(Guard.NotNull(instrument)) { For = sides };
}
