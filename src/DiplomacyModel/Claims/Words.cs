namespace DiplomacyModel;

/// <summary>
/// The words that make claims and say more of them: <c>trong.Suggests(…)</c>, <c>meeting.On(…).Online()</c>, <c>deed.If(…)</c>. All are
/// extension methods; completion shows them at what they belong to, and nobody needs to name this class.
/// </summary>
public static partial class Words;
