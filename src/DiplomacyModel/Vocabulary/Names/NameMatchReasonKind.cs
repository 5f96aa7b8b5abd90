namespace DiplomacyModel.Names;

/// <summary>What speaks for or against two names being of one person.</summary>
public enum NameMatchReasonKind
{
    /// <summary>All parts are there in both.</summary>
    AllParts,

    /// <summary>The parts stand in another order.</summary>
    OtherOrder,

    /// <summary>They differ in capitals.</summary>
    Case,

    /// <summary>They differ in apostrophes, or in what is written together.</summary>
    Joining,

    /// <summary>One has no diacritics where the other has some, or writes them out (<c>Mueller</c>), or the same ones stand elsewhere: weaker, since several names fall together without.</summary>
    Diacritics,

    /// <summary>Both have diacritics, and other ones.</summary>
    OtherDiacritics,

    /// <summary>They differ in how a long vowel is written: <c>Ohno</c>, <c>Ono</c>.</summary>
    LongVowel,

    /// <summary>One has an initial for what the other spells out, or both have no more than an initial beside one part.</summary>
    Initial,

    /// <summary>One has a part that the other lacks.</summary>
    MissingPart,

    /// <summary>Only the family name is in both.</summary>
    OnlyFamilyName,

    /// <summary>Only the given name, or one of the given names, is in both.</summary>
    OnlyGivenName,

    /// <summary>One of the two is a single word, which may be any part.</summary>
    SingleWord,

    /// <summary>Of neither is it said which word is which part: all of them may be one family name.</summary>
    UnknownParts,

    /// <summary>A word may be of the name or not: <c>Shah</c> a name or a title, <c>XI</c> a name or a number; the readings give different answers.</summary>
    TwoReadings,

    /// <summary>The family name of one is the given name of the other, and the other way round.</summary>
    PartsSwapped,

    /// <summary>They are in different scripts, which are not compared.</summary>
    OtherScript,

    /// <summary>They meet only in an alias, a pen name or a nickname.</summary>
    AssumedName,

    /// <summary>The family names differ.</summary>
    OtherFamilyName,

    /// <summary>The given or middle names differ.</summary>
    OtherGivenName,

    /// <summary>The patronymics differ.</summary>
    OtherPatronymic,

    /// <summary>The suffixes differ: <c>Jr.</c>, <c>Sr.</c>.</summary>
    OtherSuffix,

    /// <summary>Each has a word that the other lacks; of which part is not known.</summary>
    OtherWord,

    /// <summary>The same words follow each other otherwise, and not only because the family name is at the other end.</summary>
    OtherSequence,

    /// <summary>Somebody says that they are one person.</summary>
    SaidToBeOne,

    /// <summary>Somebody says that they are not one person.</summary>
    SaidToBeTwo,
}
