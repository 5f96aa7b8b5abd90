namespace DiplomacyModel;

/// <summary>How answers stand to each other, whatever the question.</summary>
internal static class Agreements
{
    /// <summary>The agreement of the replies that accounts give to one question.</summary>
    /// <param name="replies">One for each account that answers.</param>
    /// <param name="silent">How many other accounts could have answered and did not.</param>
    public static Agreement Of(IReadOnlyList<Reply> replies, int silent)
    {
        if (replies.Count == 0)
        {
            return Agreement.NotMentioned;
        }

        if (replies.Count + silent == 1)
        {
            return Agreement.OneAccount;
        }

        Reply[] different = [.. replies.Distinct()];
        var together = Among(different);
        return silent > 0 && together < Agreement.OnlyInSome ? Agreement.OnlyInSome : together;
    }

    private static Agreement Among(Reply[] replies)
    {
        if (replies.Skip(1).All(replies[0].IsSameAs))
        {
            return Agreement.Same;
        }

        // Where one lies in all the others, that two of the others only overlap takes nothing from it.
        if (!HasApart(replies) && Array.Find(replies, one => replies.All(other => one.IsSameAs(other) || one.IsWithin(other))) is { } finest)
        {
            return finest.WhenMore;
        }

        var worst = Agreement.Same;
        for (var i = 0; i < replies.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var pair = Between(replies[i], replies[j]);
                worst = pair > worst ? pair : worst;
            }
        }

        return worst == Agreement.Differs && !replies[0].IsPossibleWith(replies[1..]) ? Agreement.Contradicts : worst;
    }

    private static bool HasApart(Reply[] replies) => Array.Exists(replies, one => Array.Exists(replies, one.IsApartFrom));

    private static Agreement Between(Reply one, Reply other) =>
        one.IsApartFrom(other) ? Agreement.Apart
        : one.IsSameAs(other) ? Agreement.Same
        : one.IsWithin(other) || other.IsWithin(one) ? one.WhenMore
        : one.Excludes(other) ? Agreement.Contradicts
        : Agreement.Differs;
}
