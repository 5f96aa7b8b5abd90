namespace DiplomacyModel;

/// <summary>A verb whose frame is: somebody makes it possible for somebody to do something.</summary>
public sealed record EnablingVerb : Term
{
    /// <summary>Registers a verb of enabling.</summary>
    /// <param name="code">One to three words, such as <c>waive-visas</c>.</param>
    /// <param name="meaning">What it means, in a sentence.</param>
    /// <param name="source">Where the meaning comes from.</param>
    public EnablingVerb(string code, string meaning, string source)
        : base(code, meaning, source)
    {
    }

    /// <summary>The deed, with its doer.</summary>
    /// <param name="doer">Who makes it possible.</param>
    /// <param name="whom">For whom.</param>
    /// <param name="toDo">To do what; at least one activity.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">Nothing is made possible.</exception>
    public Enabling By(Party doer, Party whom, params Items<Activity> toDo) => new(this, [doer], whom, toDo, []);

    /// <summary>Several make something possible for somebody.</summary>
    /// <param name="doers">Who does it.</param>
    /// <param name="whom">For whom.</param>
    /// <param name="toDo">What is made possible.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">It is not said what is made possible.</exception>
    public Enabling By(Items<Party> doers, Party whom, params Items<Activity> toDo) => new(this, doers, whom, toDo, []);

    /// <summary>The deed; by whom is not said.</summary>
    /// <param name="whom">For whom.</param>
    /// <param name="toDo">To do what; at least one activity.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">Nothing is made possible.</exception>
    public Enabling For(Party whom, params Items<Activity> toDo) => new(this, [], whom, toDo, []);

    /// <summary>Somebody makes deeds possible for somebody: <c>Empower.By(fund, companies, Reduce.Of(emissions))</c>.</summary>
    /// <param name="doer">Who does it.</param>
    /// <param name="whom">For whom.</param>
    /// <param name="deeds">What is made possible.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">It is not said what is made possible.</exception>
    public Enabling By(Party doer, Party whom, params Items<Deed> deeds) => new(this, [doer], whom, [], [.. deeds]);

    internal override void Close()
    {
    }
}
