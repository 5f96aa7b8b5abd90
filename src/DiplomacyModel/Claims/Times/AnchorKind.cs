namespace DiplomacyModel;

/// <summary>How a time stands to what it is told by.</summary>
public enum AnchorKind
{
    /// <summary>"before", "ahead of", "prior to".</summary>
    Before,

    /// <summary>"after", "following".</summary>
    After,

    /// <summary>"just before", "shortly before".</summary>
    ShortlyBefore,

    /// <summary>"just after", "shortly after".</summary>
    ShortlyAfter,

    /// <summary>"since".</summary>
    Since,

    /// <summary>"until", "pending".</summary>
    Until,

    /// <summary>"upon", "when": at the same time.</summary>
    Upon,

    /// <summary>"on the same day as".</summary>
    SameDay,

    /// <summary>"within … of": after it, by no more than the offset.</summary>
    Within,

    /// <summary>"during", "on the occasion of", "on the sidelines of".</summary>
    During,
}
