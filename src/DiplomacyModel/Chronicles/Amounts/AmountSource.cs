namespace DiplomacyModel;

/// <summary>What an amount is told of, with its ties to others.</summary>
internal sealed record AmountSource<T>(T Of, AmountTies Ties)
    where T : notnull;
