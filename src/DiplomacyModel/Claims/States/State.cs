namespace DiplomacyModel;

/// <summary>Something holds. Closed. Said of a day it attests that day; it starts nothing.</summary>
public abstract partial record State : SituatedClaim
{
    private protected State()
    {
    }
}
