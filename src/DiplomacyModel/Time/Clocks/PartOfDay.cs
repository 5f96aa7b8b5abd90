namespace DiplomacyModel.Time;

/// <summary>A part of a day as reports print it. It has no sharp ends; what is said here holds the widest that is meant.</summary>
public enum PartOfDay
{
    /// <summary>"early on Tuesday", "in the early hours": before noon.</summary>
    Early,

    /// <summary>"in the morning": from midnight to noon.</summary>
    Morning,

    /// <summary>"at noon": 12:00.</summary>
    Noon,

    /// <summary>"in the afternoon": from noon to 20:00.</summary>
    Afternoon,

    /// <summary>"in the evening": from 16:00 to midnight.</summary>
    Evening,

    /// <summary>"at night": any hour in the dark of the day that is told, and of the next up to 09:00, as a night belongs to two days.</summary>
    Night,

    /// <summary>"at midnight": 00:00 of the day that is told or, as often, of the next.</summary>
    Midnight,

    /// <summary>"late on Tuesday": after noon.</summary>
    Late,
}
