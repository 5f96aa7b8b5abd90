namespace DiplomacyModel;

/// <summary>How a printed number stands to the real one.</summary>
public enum Approximator
{
    /// <summary>No word beside the number.</summary>
    Exactly,

    /// <summary>"nearly", "almost": a little below it.</summary>
    Nearly,

    /// <summary>"about", "some", "around": a little above or below.</summary>
    About,

    /// <summary>"over", "more than".</summary>
    MoreThan,

    /// <summary>"fewer than", "under".</summary>
    FewerThan,

    /// <summary>"at least".</summary>
    AtLeast,

    /// <summary>"up to", "at most".</summary>
    UpTo,

    /// <summary>"between … and …", "10–12": from the number to <see cref="Quantity.Highest"/>, both ends in it.</summary>
    Between,
}
