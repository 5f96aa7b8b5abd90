namespace DiplomacyModel.Names;

/// <summary>What kind of name it is of a thing or a person.</summary>
public enum NameKind
{
    /// <summary>The official name, in its long form where there are two: "Socialist Republic of Viet Nam". A thing has one at a time in a language.</summary>
    Official,

    /// <summary>The official short form: "Viet Nam". A thing has one at a time in a language.</summary>
    ShortForm,

    /// <summary>The name given at birth.</summary>
    Birth,

    /// <summary>The name taken on the throne or as head of a church.</summary>
    Regnal,

    /// <summary>The name taken in religion.</summary>
    Religious,

    /// <summary>A name under which one writes.</summary>
    PenName,

    /// <summary>Another name that one uses or is known by.</summary>
    Alias,

    /// <summary>A name that others gave.</summary>
    Nickname,
}
