namespace DiplomacyModel;

/// <summary>Somebody does something, or something happens: done, planned, asked or offered alike. The frame is the type. Closed.</summary>
/// <remarks>A deed said plainly in a report is told as done; inside an asking, offering or committing statement it lies ahead.</remarks>
public abstract partial record Deed : PerformedClaim
{
    private protected Deed()
    {
    }
}
