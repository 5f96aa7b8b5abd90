namespace DiplomacyModel.Content;

/// <summary>Nobody holds an office. Said of a day it attests that day; a vacancy that nobody tells is computed from what is recorded.</summary>
public sealed record VacancyState : State
{
    /// <summary>Makes the state.</summary>
    /// <param name="office">Which office.</param>
    public VacancyState(Ref<Office> office)
    {
        ArgumentNullException.ThrowIfNull(office);
        Office = office;
    }

    /// <summary>Which office.</summary>
    public Ref<Office> Office { get; }

    internal override void Close()
    {
    }
}
