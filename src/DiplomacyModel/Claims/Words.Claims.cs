using System.Diagnostics.CodeAnalysis;

namespace DiplomacyModel;

/// <content>Words that situate claims: <c>.On("2024-06-10").Online()</c>. Each gives a changed copy of the same type.</content>
public static partial class Words
{
    /// <summary>The same claim, on a day given as EDTF. Literals are checked by the analyzer (DIP1001).</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="edtf">Such as <c>2024-06-10</c> or <c>2024-06</c>.</param>
    /// <returns>The dated claim.</returns>
    /// <exception cref="FormatException">The text is not EDTF.</exception>
    public static T On<T>(this T claim, [StringSyntax(Edtf.Syntax, Edtf.Moment)] string edtf)
        where T : SituatedClaim => claim.On(When.Parse(edtf));

    /// <summary>The same claim, on a day that may be uncertain.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="date">The date.</param>
    /// <returns>The dated claim.</returns>
    public static T On<T>(this T claim, UncertainDate date)
        where T : SituatedClaim => claim.On(When.On(date));

    /// <summary>The same claim, at that time.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="when">When.</param>
    /// <returns>The dated claim.</returns>
    public static T On<T>(this T claim, When when)
        where T : SituatedClaim => Guard.NotNull(claim) with { Setting = claim.Setting with { When = when } };

    /// <summary>The same claim, at that place.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="place">The name of the place as printed.</param>
    /// <returns>The placed claim.</returns>
    public static T In<T>(this T claim, string place)
        where T : SituatedClaim => Guard.NotNull(claim) with { Setting = claim.Setting with { Where = claim.Setting.Where.With(new Place(place)) } };

    /// <summary>The same claim, which takes others for granted, besides those it does already.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="presuppositions">What it takes for granted.</param>
    /// <returns>The claim with them.</returns>
    public static T Presupposing<T>(this T claim, params Items<Claim> presuppositions)
        where T : SituatedClaim => Guard.NotNull(claim) with { Setting = claim.Setting with { Presuppositions = [.. claim.Setting.Presuppositions, .. presuppositions] } };

    /// <summary>The same claim, with another made along the way.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="aside">What is said along the way.</param>
    /// <param name="voice">Whose word that is.</param>
    /// <param name="how">As what it is told: as the reason, say. By default not mentioned.</param>
    /// <returns>The claim with it.</returns>
    public static T WithAside<T>(this T claim, Claim aside, AsideVoice voice, Slot<AdverbialKind> how = default)
        where T : SituatedClaim =>
        Guard.NotNull(claim) with { Setting = claim.Setting with { Asides = claim.Setting.Asides.With(new Aside(aside, voice) { How = how }) } };

    /// <summary>The same claim, in certain circumstances.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="context">In which circumstances.</param>
    /// <returns>The claim with them.</returns>
    public static T InContextOf<T>(this T claim, params Items<What> context)
        where T : SituatedClaim => Guard.NotNull(claim) with { Setting = claim.Setting with { Context = claim.Setting.Context.Count == 0 ? context : [.. claim.Setting.Context, .. context] } };

    /// <summary>The same deed or statement, in a manner.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="manner">In which manner.</param>
    /// <returns>The claim with it.</returns>
    public static T InManner<T>(this T claim, params Items<Mark> manner)
        where T : PerformedClaim => Guard.NotNull(claim) with { Manner = [.. claim.Manner, .. manner] };

    /// <summary>The same deed or statement, by some means.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="means">By which means.</param>
    /// <returns>The claim with them.</returns>
    public static T Through<T>(this T claim, params Items<Claim> means)
        where T : PerformedClaim => claim.Beside(AdverbialKind.Means, means);

    /// <summary>The same deed or statement, to an end.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="purposes">To what end; it lies ahead.</param>
    /// <returns>The claim with it.</returns>
    public static T InOrderTo<T>(this T claim, params Items<Claim> purposes)
        where T : PerformedClaim => claim.Beside(AdverbialKind.Purpose, purposes);

    /// <summary>The same deed or statement, by a medium.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <param name="medium">The medium.</param>
    /// <returns>The claim with its medium.</returns>
    public static T Via<T>(this T claim, Medium medium)
        where T : PerformedClaim => Guard.NotNull(claim) with { Medium = medium };

    /// <summary>The same deed or statement, by telephone.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <returns>The claim with its medium.</returns>
    public static T ByTelephone<T>(this T claim)
        where T : PerformedClaim => claim.Via(Medium.Telephone);

    /// <summary>The same deed or statement, online.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="claim">The claim.</param>
    /// <returns>The claim with its medium.</returns>
    public static T Online<T>(this T claim)
        where T : PerformedClaim => claim.Via(Medium.Online);
}
