namespace DiplomacyModel;

/// <summary>Three-valued truth: <see cref="False"/>, <see cref="Maybe"/>, <see cref="True"/>, with Kleene's operators.</summary>
/// <remarks>
/// <c>default</c> is <see cref="Maybe"/>: what nobody decided is undecided. There is no conversion to <see cref="bool"/>;
/// ask <see cref="IsTrue"/>, <see cref="IsFalse"/> or <see cref="IsPossible"/>, so that the reader sees which was meant.
/// </remarks>
public readonly struct Truth : IEquatable<Truth>
{
    private readonly sbyte value;

    private Truth(sbyte value) => this.value = value;

    /// <summary>Certainly not.</summary>
    public static Truth False { get; } = new(-1);

    /// <summary>What is known does not decide.</summary>
    public static Truth Maybe { get; }

    /// <summary>Certainly.</summary>
    public static Truth True { get; } = new(1);

    /// <summary>Certainly so.</summary>
    public bool IsTrue => value > 0;

    /// <summary>Certainly not so.</summary>
    public bool IsFalse => value < 0;

    /// <summary>Undecided.</summary>
    public bool IsMaybe => value == 0;

    /// <summary>Not ruled out: true or maybe.</summary>
    public bool IsPossible => value >= 0;

    /// <summary>A decided truth.</summary>
    /// <param name="decided">The decision.</param>
    /// <returns><see cref="True"/> or <see cref="False"/>.</returns>
    public static Truth Of(bool decided) => decided ? True : False;

    /// <summary>True when certain, False when ruled out, Maybe otherwise.</summary>
    /// <param name="certain">Whether it is so in every case.</param>
    /// <param name="possible">Whether it is so in some case.</param>
    /// <returns>The truth.</returns>
    /// <exception cref="ArgumentException">Certain and not possible.</exception>
    public static Truth Of(bool certain, bool possible) => (certain, possible) switch
    {
        (true, false) => throw new ArgumentException("What is certain is possible.", nameof(possible)),
        (true, _) => True,
        (_, true) => Maybe,
        _ => False,
    };

    /// <summary>Both: the lesser of the two.</summary>
    /// <param name="left">One truth.</param>
    /// <param name="right">The other.</param>
    /// <returns>Kleene's and.</returns>
    public static Truth operator &(Truth left, Truth right) => left.value < right.value ? left : right;

    /// <summary>Either: the greater of the two.</summary>
    /// <param name="left">One truth.</param>
    /// <param name="right">The other.</param>
    /// <returns>Kleene's or.</returns>
    public static Truth operator |(Truth left, Truth right) => left.value > right.value ? left : right;

    /// <summary>The opposite; Maybe stays Maybe.</summary>
    /// <param name="truth">The truth to turn.</param>
    /// <returns>Kleene's not.</returns>
    public static Truth operator !(Truth truth) => new((sbyte)-truth.value);

    /// <summary>Equality.</summary>
    /// <param name="left">One truth.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when the same.</returns>
    public static bool operator ==(Truth left, Truth right) => left.Equals(right);

    /// <summary>Inequality.</summary>
    /// <param name="left">One truth.</param>
    /// <param name="right">The other.</param>
    /// <returns><see langword="true"/> when not the same.</returns>
    public static bool operator !=(Truth left, Truth right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Truth other) => value == other.value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Truth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value;

    /// <summary>The name of the truth.</summary>
    /// <returns><c>False</c>, <c>Maybe</c> or <c>True</c>.</returns>
    public override string ToString() => value < 0 ? "False" : value > 0 ? "True" : "Maybe";
}
