namespace DiplomacyModel;

/// <summary>The fields that a query can compare, by what they belong to.</summary>
public static class Fields
{
    /// <summary>The fields of meetings.</summary>
    public static class Meeting
    {
        /// <summary>By what means they met; in query text <c>medium</c>.</summary>
        public static MediumField Medium { get; } = new();
    }
}
