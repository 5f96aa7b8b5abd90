namespace DiplomacyModel;

/// <summary>Weighs two names against each other. The same whichever comes first.</summary>
internal static class NameMatcher
{
    /// <summary>Names that may be read in several ways: same by the first, what all readings say, or else perhaps.</summary>
    public static NameMatch Of(Items<NameParts> one, Items<NameParts> other)
    {
        NameMatch[] all = [.. one.SelectMany(_ => other, Of)];
        if (all.Length == 1 || all[0].IsSame || all.Skip(1).All(match => match.GetType() == all[0].GetType()))
        {
            return all[0];
        }

        var closest = all.OrderByDescending(match => match.Strength).ThenBy(match => match.ToString(), StringComparer.Ordinal).First();
        return new NameMatch.Perhaps([new(NameMatchReasonKind.TwoReadings, [.. Doubtful(one), .. Doubtful(other)]), .. closest.Reasons]);
    }

    public static NameMatch Of(NameParts one, NameParts other)
    {
        if (one.IsKnown == other.IsKnown ? string.CompareOrdinal(one.Key, other.Key) > 0 : other.IsKnown)
        {
            (one, other) = (other, one);
        }

        var (best, isOtherOrder) = Ways(one, other).MaxBy(way => way.Alignment.Score);
        var against = Contradictions(best).ToList();
        if (one.Suffix != other.Suffix && one.Suffix.Length > 0 && other.Suffix.Length > 0)
        {
            against.Add(new(NameMatchReasonKind.OtherSuffix, one.Suffix, other.Suffix));
        }

        return best.Pairs.Count == 0 && against.Count == 0 && NotComparable(best).Any() ? new NameMatch.Perhaps([new(NameMatchReasonKind.OtherScript)])
            : against.Count == 0 ? Agreeing(one, other, best, isOtherOrder)
            : one.IsKnown && other.IsKnown && one.Suffix == other.Suffix && IsSwapped(one, other) ? new NameMatch.Perhaps([new(NameMatchReasonKind.PartsSwapped)])
            : new NameMatch.Different(against.ToItems());
    }

    // Every order in which both may have been put; where the parts of both are known, it does not matter in which they are printed.
    private static IEnumerable<(NameAlignment Alignment, bool IsOtherOrder)> Ways(NameParts one, NameParts other) => (one.IsKnown, other.IsKnown) switch
    {
        (true, true) => one.FamilyLast.Zip(other.FamilyLast, (left, right) => (NameAlignment.Of(left, right), one.IsFamilyFirst != other.IsFamilyFirst)),
        (true, false) => one.Orders.Select((words, i) => (NameAlignment.Of(words, other.Orders[0]), i > 0)),
        _ => other.Orders.Select((words, i) => (NameAlignment.Of(one.Orders[0], words), i > 0))
            .Concat(one.Orders.Skip(1).Select(words => (NameAlignment.Of(words, other.Orders[0]), true))),
    };

    private static NameMatch Agreeing(NameParts one, NameParts other, NameAlignment best, bool isOtherOrder)
    {
        var weak = new List<NameMatchReason>();
        weak.AddRange(Lacking(one, other, best));
        foreach (var (likeness, kind) in new[]
        {
            (Likeness.Initial, NameMatchReasonKind.Initial),
            (Likeness.LongVowel, NameMatchReasonKind.LongVowel),
            (Likeness.OtherDiacritics, NameMatchReasonKind.OtherDiacritics),
            (Likeness.Diacritics, NameMatchReasonKind.Diacritics),
        })
        {
            weak.AddRange(Reasons(best, likeness, kind));
        }

        var apart = NotComparable(best).ToArray();
        if (apart.Length > 0)
        {
            weak.Add(new(NameMatchReasonKind.OtherScript, apart));
        }

        if (weak.Count == 0 && !IsEnough(one, other))
        {
            weak.Add(one.IsKnown && !one.IsFull
                ? new(NameMatchReasonKind.Initial, best.Pairs.Where(pair => pair.One.IsInitial).Select(pair => pair.One.Text))
                : new(NameMatchReasonKind.UnknownParts));
        }

        Items<NameMatchReason> light =
        [
            .. Reasons(best, Likeness.Joining, NameMatchReasonKind.Joining),
            .. Reasons(best, Likeness.Case, NameMatchReasonKind.Case),
            .. isOtherOrder && best.Pairs.Count > 1 ? [new NameMatchReason(NameMatchReasonKind.OtherOrder)] : Array.Empty<NameMatchReason>(),
        ];
        return weak.Count == 0
            ? new NameMatch.Same([new(NameMatchReasonKind.AllParts), .. light])
            : new NameMatch.Perhaps([.. weak, .. light]);
    }

    private static IEnumerable<NameMatchReason> Lacking(NameParts one, NameParts other, NameAlignment best)
    {
        NameWord[] left = [.. best.Left, .. best.OtherLeft];
        var paired = best.Pairs.Select(pair => pair.One.Role == NameRole.Unknown ? pair.Other.Role : pair.One.Role).Distinct().ToArray();
        var words = best.Pairs.SelectMany(pair => new[] { pair.One.Text, pair.Other.Text });
        if (paired is [NameRole.Family] && left.Any(word => word.Role != NameRole.Family))
        {
            yield return new(NameMatchReasonKind.OnlyFamilyName, words);
        }
        else if (paired is [NameRole.Given] && left.Any(word => word.Role is NameRole.Family or NameRole.Patronymic))
        {
            yield return new(NameMatchReasonKind.OnlyGivenName, words);
        }
        else if ((!one.IsWhole || !other.IsWhole) && !(best.IsWhole && one.Orders[0].Words.Length + other.Orders[0].Words.Length > 2))
        {
            yield return new(NameMatchReasonKind.SingleWord, words);
        }
        else if (left.Length > 0)
        {
            yield return new(NameMatchReasonKind.MissingPart, left.Select(word => word.Text));
        }

        if (one.Suffix != other.Suffix)
        {
            yield return new(NameMatchReasonKind.MissingPart, one.Suffix + other.Suffix);
        }
    }

    private static IEnumerable<NameMatchReason> Contradictions(NameAlignment best) =>
        from left in best.Left
        from right in best.OtherLeft
        where left.IsInPlaceOf(right) && left.IsComparableTo(right)
        let kind = left.LikenessTo(right) != Likeness.None ? NameMatchReasonKind.OtherSequence : (left.Role, right.Role) switch
        {
            (NameRole.Family, NameRole.Family) => NameMatchReasonKind.OtherFamilyName,
            (NameRole.Given, NameRole.Given) => NameMatchReasonKind.OtherGivenName,
            (NameRole.Patronymic, NameRole.Patronymic) => NameMatchReasonKind.OtherPatronymic,
            _ => NameMatchReasonKind.OtherWord,
        }
        group (left.Text, right.Text) by kind into texts
        select new NameMatchReason(texts.Key, texts.SelectMany(pair => new[] { pair.Item1, pair.Item2 }));

    private static bool IsSwapped(NameParts one, NameParts other)
    {
        var words = other.FamilyLast[0].Words;
        NameWord[] swapped =
        [
            .. words.Where(word => word.Role == NameRole.Family).Select(word => new NameWord(word.Text, NameRole.Given)),
            .. words.Where(word => word.Role == NameRole.Given).Select(word => new NameWord(word.Text, NameRole.Family)),
        ];
        return swapped.Length == words.Length && NameAlignment.Of(one.FamilyLast[0], new(swapped)).IsWhole;
    }

    private static IEnumerable<NameMatchReason> Reasons(NameAlignment best, Likeness likeness, NameMatchReasonKind kind)
    {
        string[] words = [.. best.Pairs.Where(pair => pair.Likeness == likeness).SelectMany(pair => new[] { pair.One.Text, pair.Other.Text })];
        return words.Length == 0 ? [] : [new(kind, words)];
    }

    // Of two printed names nobody has said that they are more than a family name of several words, and of a single name none that it is all.
    private static bool IsEnough(NameParts one, NameParts other) => one.IsFull && (other.IsKnown ? other.IsFull : !one.IsMononym);

    private static IEnumerable<string> NotComparable(NameAlignment best) =>
        best.Left.SelectMany(_ => best.OtherLeft, (left, right) => (left, right))
            .Where(pair => pair.left.IsInPlaceOf(pair.right) && !pair.left.IsComparableTo(pair.right))
            .SelectMany(pair => new[] { pair.left.Text, pair.right.Text });

    private static IEnumerable<string> Doubtful(Items<NameParts> readings) => readings.Count == 1 ? [] :
        readings.SelectMany(reading => Texts(reading)).Distinct(StringComparer.Ordinal).Where(text => !readings.All(reading => Texts(reading).Contains(text, StringComparer.Ordinal)));

    private static IEnumerable<string> Texts(NameParts parts) => parts.Orders[0].Words.Select(word => word.Text);
}
