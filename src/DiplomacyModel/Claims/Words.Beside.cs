namespace DiplomacyModel;

/// <content>Words that put something beside a claim: a clause ("while", "because") or what stands to it ("with", "under").</content>
public static partial class Words
{
    /// <summary>The same claim, while something else goes on.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T While<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.While, clauses);

    /// <summary>The same claim, for a reason.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T Because<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.Because, clauses);

    /// <summary>The same claim, although something else is so.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T Despite<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.Despite, clauses);

    /// <summary>The same claim, with what came of it, told as the claim itself is: "…, exhausting their resources".</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T WithOutcome<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.Outcome, clauses);

    /// <summary>The same claim, with what is to come of it; it lies ahead.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T LeadingTo<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.Result, clauses);

    /// <summary>The same claim, without something else.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T Without<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.Without, clauses);

    /// <summary>The same claim, according to what was said or agreed.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="clauses">The clauses.</param>
    /// <returns>The claim with them.</returns>
    public static T AsIn<T>(this T claim, params Items<Claim> clauses)
        where T : SituatedClaim => claim.Beside(AdverbialKind.AccordingTo, clauses);

    /// <summary>The same claim, with clauses that stand to it in one way.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="kind">How they stand to it.</param>
    /// <param name="clauses">The clauses, besides those that it has; at least one. An open list says that there are more.</param>
    /// <returns>The claim with them.</returns>
    /// <exception cref="ArgumentException">There is no clause.</exception>
    public static T Beside<T>(this T claim, AdverbialKind kind, params Items<Claim> clauses)
        where T : SituatedClaim =>
        Guard.NotNull(claim) with { Setting = claim.Setting with { Clauses = claim.Setting.Clauses.With(new Adverbial(kind, clauses)) } };

    /// <summary>The same claim, to which something more stands in a typed way: <c>deed.Related(Preposition.From, port)</c>. Through and without a claim are clauses.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="preposition">How it stands to the claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T Related<T>(this T claim, Preposition preposition, params Items<What> what)
        where T : SituatedClaim =>
        (preposition is Preposition.Through or Preposition.Without) && what.Count > 0 && what.All(one => one is What.Clause)
            ? claim.Beside(preposition == Preposition.Through ? AdverbialKind.Means : AdverbialKind.Without, [.. what.OfType<What.Clause>().Select(clause => clause.Claim)])
            : Guard.NotNull(claim) with { Setting = claim.Setting with { Relata = claim.Setting.Relata.With(new Relatum(preposition, what)) } };

    /// <summary>The same claim, with somebody or something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T With<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.With, what);

    /// <summary>The same claim, for somebody or something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T For<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.For, what);

    /// <summary>The same claim, against somebody or something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T Against<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.Against, what);

    /// <summary>The same claim, from somebody or something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T From<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.From, what);

    /// <summary>The same claim, under an instrument, a law, a framework.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T Under<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.Under, what);

    /// <summary>The same claim, based on something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T BasedOn<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.BasedOn, what);

    /// <summary>The same claim, in line with, in accordance with, pursuant to something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T InLineWith<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.InLineWith, what);

    /// <summary>The same claim, as part of something.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T AsPartOf<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.AsPartOf, what);

    /// <summary>The same claim, at a gathering, a place, a level.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T At<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.At, what);

    /// <summary>The same claim, as something: in that role.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="what">What stands so; at least one.</param>
    /// <returns>The claim with it.</returns>
    /// <exception cref="ArgumentException">Nothing stands so.</exception>
    public static T AsA<T>(this T claim, params Items<What> what)
        where T : SituatedClaim => claim.Related(Preposition.As, what);
}
