namespace DiplomacyModel.Answers;

/// <summary>By which channel a meeting was held, computed from the branches on each side. Equal by content.</summary>
public sealed record InferredChannel
{
    private InferredChannel(Items<Branch> branches, bool isComplete) => (Branches, IsComplete) = (branches, isComplete);

    /// <summary>The branches that took part, each once.</summary>
    public Items<Branch> Branches { get; }

    /// <summary>Whether everybody on a side appeared in an office whose branch is known.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether more than one branch took part.</summary>
    public bool IsMixed => Branches.Count > 1;

    /// <summary>The channel of a meeting. Who only watches, bears witness or interprets has no part in it.</summary>
    /// <param name="meeting">The meeting.</param>
    /// <param name="things">Where offices are found.</param>
    /// <returns>The channel, inferred from the offices in which the participants appear.</returns>
    public static InferredChannel Of(Meeting meeting, ThingSet things)
    {
        ArgumentNullException.ThrowIfNull(meeting);
        Items<Items<Branch>> each = [.. meeting.Participants.Where(DiplomacyModel.Participants.IsSide).Select(party => party.Branches(things))];
        return new([.. each.SelectMany(branches => branches).Distinct().Order()], each.All(branches => branches.Count > 0));
    }

    /// <summary>The channel in words.</summary>
    /// <returns>Such as <c>government</c>, or <c>mixed: government, party</c>.</returns>
    public override string ToString()
    {
        var names = string.Join(", ", Branches.Select(branch => branch.ToString().ToLowerInvariant()));
        return (Branches.Count, IsComplete) switch
        {
            (0, _) => "not known",
            (1, true) => names,
            (_, true) => "mixed: " + names,
            _ => names + ", perhaps others",
        };
    }
}
