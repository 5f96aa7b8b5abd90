namespace DiplomacyModel;

/// <summary>At which level diplomatic relations stand.</summary>
/// <remarks>The levels follow the classes of heads of mission in the Vienna Convention on Diplomatic Relations (1961), article 14.</remarks>
public sealed record RelationLevel : Term
{
    private const string Vienna = "Vienna Convention on Diplomatic Relations (1961), article 14";

    /// <summary>Registers a level.</summary>
    /// <param name="code">One to three words, such as <c>ambassadorial</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public RelationLevel(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>Ambassadors, accredited to heads of state.</summary>
    public static RelationLevel Ambassadorial { get; } = new("ambassadorial", "Ambassadors, accredited to heads of state.", Vienna);

    /// <summary>Chargés d'affaires, accredited to ministers of foreign affairs.</summary>
    public static RelationLevel ChargeDAffaires { get; } = new("charge-d-affaires", "Chargés d'affaires, accredited to ministers of foreign affairs.", Vienna);

    /// <summary>Consulates only; no diplomatic relations.</summary>
    public static RelationLevel Consular { get; } = new("consular", "Consulates only; no diplomatic relations.", "Vienna Convention on Consular Relations (1963), article 2");

    /// <summary>Diplomatic relations; at which level is not said.</summary>
    public static RelationLevel Diplomatic { get; } = new("diplomatic", "Diplomatic relations; at which level is not said.", "Vienna Convention on Diplomatic Relations (1961), article 2");

    /// <summary>No diplomatic relations: severed, or never had.</summary>
    public static RelationLevel None { get; } = new("none", "No diplomatic relations: severed, or never had.", "usage of foreign ministries");

    /// <summary>A liaison office in place of a mission.</summary>
    public static RelationLevel Liaison { get; } = new("liaison", "A liaison office in place of a mission.", "usage of foreign ministries");

    internal override void Close()
    {
    }
}
