namespace DiplomacyModel;

/// <summary>Words that reach into what was said, by name and not by number.</summary>
public static class SaidWords
{
    /// <summary>The one deed in a statement, with its own identity.</summary>
    /// <param name="statement">The statement as it was said.</param>
    /// <returns>The deed under its path.</returns>
    /// <exception cref="InvalidOperationException">There is no deed in the statement, or more than one.</exception>
    public static Said<Deed> Deed(this Said<Statement> statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var content = statement.Content.Content;
        var at = Enumerable.Range(0, content.Count).Where(i => content[i] is Deed).ToArray();
        return at.Length == 1
            ? new(statement.Id.Inner($"content-{at[0] + 1}"), (Deed)content[at[0]])
            : throw new InvalidOperationException($"The statement {statement.Id} has {at.Length} deeds; one is needed.");
    }
}
