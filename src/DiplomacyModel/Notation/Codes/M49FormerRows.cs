namespace DiplomacyModel;

/// <summary>Numbers of UN M49 that are no longer used: until when, where it is told, the numbers that replaced them, and the name.</summary>
/// <remarks>
/// From Unicode CLDR, supplementalMetadata (Unicode licence), without its two regions and what is for private use. The years are those of its
/// notes; names that it leaves out are those of ISO 3166-3.
/// </remarks>
internal static class M49FormerRows
{
    public const string Text = """
        200 / >203,703 Czechoslovakia
        230 /1993 >231 Ethiopia
        249 / >250 France, Metropolitan
        278 / >276 German Democratic Republic
        280 /1990 >276 West Germany
        530 / >531,534,535 Netherlands Antilles
        532 /1986 >531,534,535 Netherlands Antilles
        536 / >682,368 Neutral Zone
        582 /1991 >583,584,580,585 Pacific Islands (Trust Territory)
        720 / >887 Yemen, Democratic
        736 /2011 >729 Sudan
        810 / >643,051,031,112,233,268,398,417,428,440,498,762,795,804,860 USSR
        830 / >832,831 Channel Islands
        886 /1990 >887 Yemen
        890 /1992 >688,499,705,191,807,070 Yugoslavia
        891 / >688,499 Serbia and Montenegro
        """;
}
