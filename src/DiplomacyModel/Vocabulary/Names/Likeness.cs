namespace DiplomacyModel;

/// <summary>How like two words are, the weakest first; the number weighs a pair when words are put side by side.</summary>
internal enum Likeness
{
    None = 0,
    Initial = 50,
    LongVowel = 80,
    OtherDiacritics = 85,
    Diacritics = 90,
    Joining = 97,
    Case = 99,
    Exact = 100,
}
