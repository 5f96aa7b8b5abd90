namespace DiplomacyModel;

/// <summary>How many, in a unit or without; perhaps said not to be so many.</summary>
/// <remarks>"Nearly" and "about" have no far bound that the word tells: they exclude by the near one, and nothing lies in them but themselves.</remarks>
internal sealed record QuantityReply(Quantity Quantity, string? Unit, bool IsDenied = false) : Reply
{
    public override bool IsDefinite => Quantity.Approximator == Approximator.Exactly && !IsDenied;

    private (decimal Number, bool IsIn)? Low => Quantity.Approximator switch
    {
        Approximator.Exactly or Approximator.AtLeast or Approximator.Between => (Quantity.Number, true),
        Approximator.MoreThan => (Quantity.Number, false),
        _ => null,
    };

    private (decimal Number, bool IsIn)? High => Quantity.Approximator switch
    {
        Approximator.Exactly or Approximator.UpTo => (Quantity.Number, true),
        Approximator.Between => (Quantity.Highest, true),
        Approximator.Nearly or Approximator.FewerThan => (Quantity.Number, false),
        _ => null,
    };

    private bool IsVague => Quantity.Approximator is Approximator.Nearly or Approximator.About;

    public override bool IsSameAs(Reply other) => other is QuantityReply quantity && IsDenied == quantity.IsDenied && HasSameNumber(quantity);

    public override bool IsWithin(Reply other) => other is QuantityReply quantity && (IsDenied, quantity.IsDenied) switch
    {
        (false, false) => IsInside(quantity),
        (false, true) => IsBeside(quantity),
        (true, true) => quantity.IsInside(this),
        _ => false,
    };

    public override bool Excludes(Reply other) => other is QuantityReply quantity && (IsDenied, quantity.IsDenied) switch
    {
        (false, false) => IsBeside(quantity),
        (false, true) => IsInside(quantity),
        (true, false) => quantity.IsInside(this),
        _ => false,
    };

    public override string ToWords(ThingSet things) => (IsDenied ? "not " : "") + Quantity + (Unit is null ? "" : " " + Unit);

    private bool HasSameNumber(QuantityReply other) => (Quantity.Number, Quantity.Highest, Quantity.Approximator) == (other.Quantity.Number, other.Quantity.Highest, other.Quantity.Approximator);

    private bool IsInside(QuantityReply other) => HasSameNumber(other)
        || (!other.IsVague && IsAtOrAbove(Low, other.Low) && IsAtOrBelow(High, other.High));

    private bool IsBeside(QuantityReply other) => IsUnder(High, other.Low) || IsUnder(other.High, Low);

    private static bool IsUnder((decimal Number, bool IsIn)? high, (decimal Number, bool IsIn)? low) =>
        high is { } top && low is { } bottom && (top.Number < bottom.Number || (top.Number == bottom.Number && !(top.IsIn && bottom.IsIn)));

    private static bool IsAtOrAbove((decimal Number, bool IsIn)? low, (decimal Number, bool IsIn)? outer) =>
        outer is not { } bound || (low is { } own && (own.Number > bound.Number || (own.Number == bound.Number && (bound.IsIn || !own.IsIn))));

    private static bool IsAtOrBelow((decimal Number, bool IsIn)? high, (decimal Number, bool IsIn)? outer) =>
        outer is not { } bound || (high is { } own && (own.Number < bound.Number || (own.Number == bound.Number && (bound.IsIn || !own.IsIn))));
}
