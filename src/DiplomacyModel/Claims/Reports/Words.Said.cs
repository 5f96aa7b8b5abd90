namespace DiplomacyModel;

/// <content>Words that point into what was said: <c>order.Deed()</c>, <c>promise.The&lt;Visit&gt;()</c>.</content>
public static partial class Words
{
    /// <summary>The one deed that a statement asks for, offers, commits to or tells, as something said: progress and links can point at it. Also behind "not", "must", and what is so under a condition.</summary>
    /// <param name="statement">The statement.</param>
    /// <returns>The deed under its own id.</returns>
    /// <exception cref="InvalidOperationException">The statement has no deed as its content, or several.</exception>
    public static Said<Deed> Deed(this Said<Statement> statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Said<Deed>[] deeds = [.. statement.Content.Content.SelectMany((claim, i) => Deeds(statement.Id.Inner($"content-{i + 1}"), claim))];
        return deeds.Length == 1
            ? deeds[0]
            : throw new InvalidOperationException($"The statement {statement.Id} has {deeds.Length} deeds; one is needed. The<T>() takes the one of a kind, Each<T>() all.");
    }

    // Not those that only stand inside a deed, or are its condition.
    private static IEnumerable<Said<Deed>> Deeds(ClaimId id, Claim claim) => claim switch
    {
        Deed deed => [new(id, deed)],
        Not not => Deeds(id.Inner("not"), not.Claim),
        Modal modal => Deeds(id.Inner("modal"), modal.Claim),
        Conditional conditional => Deeds(id.Inner("then"), conditional.Claim),
        Several several => several.Claims.SelectMany((part, i) => Deeds(id.Inner($"part-{i + 1}"), part)),
        _ => [],
    };

    /// <summary>The one claim of a kind inside what was said, wherever it stands there.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="said">What was said.</param>
    /// <returns>The claim under its own id.</returns>
    /// <exception cref="InvalidOperationException">There is none, or there are several; <see cref="Each{T}"/> gives all.</exception>
    public static Said<T> The<T>(this ISaid said)
        where T : Claim
    {
        var found = said.Each<T>();
        return found.Count == 1
            ? found[0]
            : throw new InvalidOperationException($"In {said.Claim.Id} there are {found.Count} claims of the kind {typeof(T).Name}; one is needed. Each<{typeof(T).Name}>() gives all.");
    }

    /// <summary>The claims of a kind inside what was said, wherever they stand there.</summary>
    /// <typeparam name="T">The kind of claim.</typeparam>
    /// <param name="said">What was said.</param>
    /// <returns>The claims under their own ids, outer ones first, in the order of the text.</returns>
    public static Items<Said<T>> Each<T>(this ISaid said)
        where T : Claim
    {
        ArgumentNullException.ThrowIfNull(said);
        return [.. Inside(said.Claim.Id, said.Claim.Content).Where(inner => inner.Claim is T).Select(inner => new Said<T>(inner.Id, (T)inner.Claim))];
    }

    /// <summary>The same link, as the one that the text counts so: "Firstly", "the third round".</summary>
    /// <param name="link">The link, mostly that something is part of something.</param>
    /// <param name="number">Counted from 1.</param>
    /// <param name="printed">The word that counts, as printed, or <see langword="null"/>.</param>
    /// <returns>The link with its number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static Link AsNumber(this Link link, int number, string? printed = null) => Guard.NotNull(link) with { Number = number, Printed = printed };

    private static IEnumerable<(ClaimId Id, Claim Claim)> Inside(ClaimId id, Claim claim) =>
        from part in ClaimParts.Of(claim).Concat(PhraseParts.Of(claim))
        let inner = id.Inner(part.Step)
        from found in Inside(inner, part.Claim).Prepend((inner, part.Claim))
        select found;
}
