namespace DiplomacyModel;

/// <summary>Weighs two names against each other. The same whichever comes first.</summary>
internal static class NameMatcher
{
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

        return best.Pairs.Count == 0 && !Scripts(one).Overlaps(Scripts(other)) ? new NameMatch.Perhaps([new(NameMatchReasonKind.OtherScript)])
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
        where left.Contradicts(right)
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

    private static HashSet<int> Scripts(NameParts parts) => [.. parts.Orders[0].Words.SelectMany(word => word.Text).Where(char.IsLetter).Select(Script)];

    // Coarse: it only keeps "not comparable" apart from "nothing in common".
    private static int Script(char letter) => letter switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => 0,
        (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uD800' and <= '\uDFFF') => 1,
        >= '\u1100' and <= '\u11FF' or >= '\uAC00' and <= '\uD7A3' => 2,
        >= '\u0400' and <= '\u052F' => 3,
        >= '\u0600' and <= '\u077F' => 4,
        _ => letter >> 7,
    };
}
