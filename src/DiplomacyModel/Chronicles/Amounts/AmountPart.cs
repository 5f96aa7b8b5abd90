namespace DiplomacyModel;

/// <summary>A part of an amount.</summary>
/// <param name="Told">All of it.</param>
/// <param name="Meant">How much of it is meant.</param>
internal sealed record AmountPart(AmountRange Told, AmountRange Meant);
