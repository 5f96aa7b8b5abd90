namespace DiplomacyModel;

/// <summary>The verb "create conditions for somebody to do something".</summary>
public static class CreateConditions
{
    /// <summary>Said of a doer.</summary>
    /// <param name="doer">Who creates them.</param>
    /// <param name="whom">For whom.</param>
    /// <param name="toDo">To do what; at least one.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">Nothing is made possible.</exception>
    public static Enabling By(Party doer, Party whom, params Items<Activity> toDo) =>
        new(EnablingVerb.CreateConditions, doer, whom, toDo);

    /// <summary>Said without a doer.</summary>
    /// <param name="whom">For whom.</param>
    /// <param name="toDo">To do what; at least one.</param>
    /// <returns>The deed.</returns>
    /// <exception cref="ArgumentException">Nothing is made possible.</exception>
    public static Enabling For(Party whom, params Items<Activity> toDo) =>
        new(EnablingVerb.CreateConditions, default, whom, toDo);
}
