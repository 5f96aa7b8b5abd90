namespace DiplomacyModel;

/// <summary>A count, a sum or a share, as of a day. Figures as of different days are two measurements and do not clash.</summary>
public sealed record Figure : SituatedClaim
{
    private Figure(MeasureKind kind, What of, Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(quantity);
        Kind = Guard.Defined(kind);
        Of = of;
        Quantity = quantity;
    }

    /// <summary>Whether it counts, adds up or takes a share.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Of what.</summary>
    public What Of { get; }

    /// <summary>How many, or how much.</summary>
    public Quantity Quantity { get; }

    /// <summary>The quantity in its unit, with parts and equivalents, where it is not a mere number; of a share how much it is. By default not mentioned.</summary>
    public Slot<Amount> Amount { get; private init; }

    /// <summary>Only of those of which these claims hold.</summary>
    public Items<Claim> SuchThat { get; init; }

    /// <summary>As of when; by default not mentioned, and then not taken from the setting.</summary>
    public When AsOf
    {
        get;
        init => field = Guard.NotNull(value);
    } = When.NotMentioned;

    /// <summary>Its parts, as the source gives them; whether they add up is a rule's question.</summary>
    public Items<Figure> Parts { get; init; }

    /// <summary>How many there are.</summary>
    /// <param name="of">Of what: a group, or a phrase.</param>
    /// <param name="quantity">How many.</param>
    /// <returns>The figure.</returns>
    public static Figure CountOf(What of, Quantity quantity) => new(MeasureKind.Count, of, quantity);

    /// <summary>What they add up to.</summary>
    /// <param name="of">Of what.</param>
    /// <param name="quantity">How much.</param>
    /// <returns>The figure.</returns>
    public static Figure SumOf(What of, Quantity quantity) => new(MeasureKind.Sum, of, quantity);

    /// <summary>What they add up to, in a unit.</summary>
    /// <param name="of">Of what.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The figure.</returns>
    public static Figure SumOf(What of, Amount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new(MeasureKind.Sum, of, amount.Quantity) { Amount = amount };
    }

    /// <summary>Which share they have, in hundredths.</summary>
    /// <param name="of">Of what.</param>
    /// <param name="percent">How many hundredths.</param>
    /// <returns>The figure.</returns>
    public static Figure ShareOf(What of, Quantity percent) => new(MeasureKind.Share, of, percent);

    /// <summary>Which share they have, in hundredths, and how much that is: "almost two-thirds of the aid (500 million euros)".</summary>
    /// <param name="of">Of what: those that have the share.</param>
    /// <param name="percent">How many hundredths; the words as printed tell a fraction exactly.</param>
    /// <param name="amount">How much.</param>
    /// <returns>The figure.</returns>
    public static Figure ShareOf(What of, Quantity percent, Amount amount)
    {
        ArgumentNullException.ThrowIfNull(amount);
        return new(MeasureKind.Share, of, percent) { Amount = amount };
    }

    /// <summary>How a vote went: the votes cast, with those in favour, against and abstaining as its parts.</summary>
    /// <param name="what">What was voted on: an instrument, an approval that was said.</param>
    /// <param name="inFavour">How many were in favour.</param>
    /// <param name="against">How many were against; left out where that is not told.</param>
    /// <param name="abstaining">How many abstained; left out where that is not told.</param>
    /// <param name="cast">How many votes there were, abstentions among them; where that is not told, what the parts add up to, at least.</param>
    /// <returns>The figure. How many were present (<see cref="DiplomacyModel.Marks.Attending"/>) or have a seat is a figure of its own, of which this one can be a part.</returns>
    public static Figure VoteOn(What what, Quantity inFavour, Quantity? against = null, Quantity? abstaining = null, Quantity? cast = null)
    {
        ArgumentNullException.ThrowIfNull(what);
        ArgumentNullException.ThrowIfNull(inFavour);
        var votes = new Described(Nouns.VoteCast) { Relata = [new Relatum(Preposition.On, what)] };
        Items<Figure> parts =
        [
            .. from part in new[] { (Marks.InFavour, inFavour), (Marks.Opposed, against), (Marks.Abstaining, abstaining) }
               where part.Item2 is not null
               select CountOf(votes with { Marks = [part.Item1] }, part.Item2!),
        ];
        return CountOf(votes, cast ?? Sum(parts)) with { Parts = parts };
    }

    private static Quantity Sum(Items<Figure> parts) => new(
        parts.Sum(part => part.Quantity.Number),
        parts.Any(part => part.Quantity.Approximator is not (Approximator.Exactly or Approximator.AtLeast)) ? Approximator.About
        : parts.Count == 3 && parts.All(part => part.Quantity.Approximator == Approximator.Exactly) ? Approximator.Exactly
        : Approximator.AtLeast);

    internal override void Close()
    {
    }
}
