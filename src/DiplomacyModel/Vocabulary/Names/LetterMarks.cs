using System.Collections.Frozen;
using System.Text;

namespace DiplomacyModel;

/// <summary>Letters apart from their diacritics, as in the canonical decompositions of the Unicode Character Database (Latin, Greek, Cyrillic).</summary>
/// <remarks>A table of our own, because under invariant globalization the platform leaves letters as they are: one name would match or not by the host.</remarks>
internal static class LetterMarks
{
    // Marks, then pairs of a letter and the same letter with them; capitals only, small letters follow them.
    private static readonly (string Marks, string Letters)[] Table =
    [
        ("\u0300", "AÀEÈIÌOÒUÙNǸЕЀИЍWẀYỲ"),
        ("\u0301", "AÁEÉIÍOÓUÚYÝCĆLĹNŃRŔSŚZŹGǴΑΆΕΈΗΉΙΊΟΌΥΎΩΏГЃКЌKḰMḾPṔWẂ"),
        ("\u0302", "AÂEÊIÎOÔUÛCĈGĜHĤJĴSŜWŴYŶZẐ"),
        ("\u0303", "AÃNÑOÕIĨUŨVṼEẼYỸ"),
        ("\u0304", "AĀEĒIĪOŌUŪYȲИӢУӮGḠ"),
        ("\u0306", "AĂEĔGĞIĬOŎUŬУЎИЙЖӁАӐЕӖ"),
        ("\u0307", "CĊEĖGĠIİZŻAȦOȮBḂDḊFḞHḢMṀNṄPṖRṘSṠTṪWẆXẊYẎ"),
        ("\u0308", "AÄEËIÏOÖUÜYŸΙΪΥΫЕЁІЇАӒӘӚЖӜЗӞИӤОӦӨӪЭӬУӰЧӴЫӸHḦWẄXẌ"),
        ("\u0309", "AẢEẺIỈOỎUỦYỶ"),
        ("\u030A", "AÅUŮ"),
        ("\u030B", "OŐUŰУӲ"),
        ("\u030C", "CČDĎEĚLĽNŇRŘSŠTŤZŽAǍIǏOǑUǓGǦKǨƷǮHȞ"),
        ("\u030F", "AȀEȄIȈOȌRȐUȔѴѶ"),
        ("\u0311", "AȂEȆIȊOȎRȒUȖ"),
        ("\u031B", "OƠUƯ"),
        ("\u0323", "BḄDḌHḤKḲLḶMṂNṆRṚSṢTṬVṾWẈZẒAẠEẸIỊOỌUỤYỴ"),
        ("\u0324", "UṲ"),
        ("\u0325", "AḀ"),
        ("\u0326", "SȘTȚ"),
        ("\u0327", "CÇGĢKĶLĻNŅRŖSŞTŢEȨDḐHḨ"),
        ("\u0328", "AĄEĘIĮUŲOǪ"),
        ("\u032D", "DḒEḘLḼNṊTṰUṶ"),
        ("\u032E", "HḪ"),
        ("\u0330", "EḚIḬUṴ"),
        ("\u0331", "BḆDḎKḴLḺNṈRṞTṮZẔ"),
        ("\u0301\u0307", "SṤ"),
        ("\u0302\u0300", "AẦEỀOỒ"),
        ("\u0302\u0301", "AẤEẾOỐ"),
        ("\u0302\u0303", "AẪEỄOỖ"),
        ("\u0302\u0309", "AẨEỂOỔ"),
        ("\u0303\u0301", "OṌUṸ"),
        ("\u0303\u0304", "OȬ"),
        ("\u0303\u0308", "OṎ"),
        ("\u0304\u0300", "EḔOṐ"),
        ("\u0304\u0301", "EḖOṒ"),
        ("\u0304\u0308", "UṺ"),
        ("\u0306\u0300", "AẰ"),
        ("\u0306\u0301", "AẮ"),
        ("\u0306\u0303", "AẴ"),
        ("\u0306\u0309", "AẲ"),
        ("\u0307\u0304", "AǠOȰ"),
        ("\u0308\u0300", "UǛ"),
        ("\u0308\u0301", "UǗIḮ"),
        ("\u0308\u0304", "UǕAǞOȪ"),
        ("\u0308\u030C", "UǙ"),
        ("\u030A\u0301", "AǺ"),
        ("\u030C\u0307", "SṦ"),
        ("\u031B\u0300", "OỜUỪ"),
        ("\u031B\u0301", "OỚUỨ"),
        ("\u031B\u0303", "OỠUỮ"),
        ("\u031B\u0309", "OỞUỬ"),
        ("\u031B\u0323", "OỢUỰ"),
        ("\u0323\u0302", "AẬEỆOỘ"),
        ("\u0323\u0304", "LḸRṜ"),
        ("\u0323\u0306", "AẶ"),
        ("\u0323\u0307", "SṨ"),
        ("\u0327\u0301", "CḈ"),
        ("\u0327\u0306", "EḜ"),
        ("\u0328\u0304", "OǬ"),

        // Letters that Unicode does not take apart: with a stroke, and ligatures.
        ("\u0335", "DĐDÐHĦLŁTŦ"),
        ("\u0338", "OØ"),
    ];

    private static readonly FrozenDictionary<char, (char Letter, string Marks)> ByLetter = Table
        .SelectMany(row => row.Letters.Chunk(2).Select(pair => (Written: pair[1], Letter: pair[0], row.Marks)))
        .ToFrozenDictionary(row => row.Written, row => (row.Letter, row.Marks));

    public static bool IsMark(char letter) => letter is >= '\u0300' and <= '\u036F';

    /// <summary>The text with each letter followed by its marks in the order of their numbers, however it was composed.</summary>
    public static string Apart(string text)
    {
        var (apart, marks) = (new StringBuilder(text.Length + 8), new List<char>());
        foreach (var letter in text)
        {
            if (IsMark(letter))
            {
                marks.Add(letter);
                continue;
            }

            Flush(apart, marks);
            var capital = char.ToUpperInvariant(letter);
            if (ByLetter.TryGetValue(capital, out var parts))
            {
                apart.Append(capital == letter ? parts.Letter : char.ToLowerInvariant(parts.Letter));
                marks.AddRange(parts.Marks);
            }
            else
            {
                apart.Append(Ligature(letter));
            }
        }

        Flush(apart, marks);
        return apart.ToString();
    }

    /// <summary>The letters without marks, and the marks in the order of their numbers.</summary>
    public static (string Bare, string Marks) Bare(string apart) =>
        (string.Concat(apart.Where(letter => !IsMark(letter))), string.Concat(apart.Where(IsMark).Order()));

    /// <summary>The letters with what is written where umlauts, strokes and rings cannot be: <c>Mueller</c> for <c>Müller</c>, <c>Oestergaard</c>, <c>Aase</c>; other marks left out.</summary>
    public static string WrittenOut(string capitals)
    {
        var text = new StringBuilder(capitals.Length + 2);
        foreach (var letter in capitals)
        {
            text.Append((letter, text.Length == 0 ? ' ' : text[^1]) switch
            {
                ('\u0308', 'A' or 'O' or 'U') or ('\u0338', 'O') => "E",
                ('\u030A', 'A') => "A",
                _ => IsMark(letter) ? "" : letter.ToString(),
            });
        }

        return text.ToString();
    }

    private static string Ligature(char letter) => letter switch
    {
        'Æ' => "AE",
        'æ' => "ae",
        'Œ' => "OE",
        'œ' => "oe",
        'ß' => "ss",
        '\u1E9E' => "SS",
        'ı' => "i",
        _ => letter.ToString(),
    };

    private static void Flush(StringBuilder apart, List<char> marks)
    {
        marks.Sort();
        apart.Append(marks.ToArray());
        marks.Clear();
    }
}
