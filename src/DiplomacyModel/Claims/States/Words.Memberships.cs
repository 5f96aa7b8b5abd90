namespace DiplomacyModel;

/// <content>Words that tell who belongs to what: <c>vietnam.Joins(asean).On("1995-07-28")</c>.</content>
public static partial class Words
{
    /// <summary>Somebody is a member of something; said of a day it attests that day.</summary>
    /// <param name="member">Who.</param>
    /// <param name="of">Of what: an organisation, a group, an instrument, a series of meetings.</param>
    /// <returns>The state.</returns>
    public static MembershipState IsMemberOf(this Actor member, Thing of) => new(Guard.NotNull(member), of);

    /// <summary>Somebody becomes a member: joins, accedes, is admitted.</summary>
    /// <param name="member">Who.</param>
    /// <param name="of">Of what.</param>
    /// <returns>The change; its day is the first of membership.</returns>
    public static Change Joins(this Actor member, Thing of) => member.IsMemberOf(of).Begins();

    /// <summary>Somebody ceases to be a member: withdraws, is excluded.</summary>
    /// <param name="member">Who.</param>
    /// <param name="of">Of what.</param>
    /// <returns>The change; its day is the last of membership.</returns>
    public static Change WithdrawsFrom(this Actor member, Thing of) => member.IsMemberOf(of).Ends();
}
