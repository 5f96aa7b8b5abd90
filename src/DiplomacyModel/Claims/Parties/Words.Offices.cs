namespace DiplomacyModel;

/// <content>Words that say how somebody stands to an office: <c>yoon.As(president.Elect())</c>, <c>xuan.Enters(president.Acting())</c>.</content>
public static partial class Words
{
    /// <summary>In the office in one's own right.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity.</returns>
    public static Capacity.Holder Substantive(this Office office) => office.In(TenureKind.Substantive);

    /// <summary>Acting in it for its holder, or while it is vacant.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity.</returns>
    public static Capacity.Holder Acting(this Office office) => office.In(TenureKind.Acting);

    /// <summary>In it until a lasting holder is found.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity.</returns>
    public static Capacity.Holder Interim(this Office office) => office.In(TenureKind.Interim);

    /// <summary>Named for it, and not yet in it.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity.</returns>
    public static Capacity.Holder Designate(this Office office) => office.In(TenureKind.Designate);

    /// <summary>Elected to it, and not yet in it.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity.</returns>
    public static Capacity.Holder Elect(this Office office) => office.In(TenureKind.Elect);

    /// <summary>Put forward for it.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity.</returns>
    public static Capacity.Holder Candidate(this Office office) => office.In(TenureKind.Candidate);

    /// <summary>In it beside another office.</summary>
    /// <param name="capacity">The office, or how one stands to it.</param>
    /// <returns>The capacity with the mark.</returns>
    public static Capacity.Holder Concurrently(this Capacity.Holder capacity) => Guard.NotNull(capacity) with { IsConcurrent = true };

    /// <summary>In it beside another office.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The capacity with the mark.</returns>
    public static Capacity.Holder Concurrently(this Office office) => ((Capacity.Holder)Guard.NotNull(office)).Concurrently();

    private static Capacity.Holder In(this Office office, TenureKind kind) => ((Capacity.Holder)Guard.NotNull(office)) with { Kind = kind };
}
