namespace DiplomacyModel;

/// <summary>
/// ISO 3166-3, names that were taken out of ISO 3166-1: four letters, the former alpha-2, alpha-3 and numeric, from when to when,
/// what is used today instead, and the name.
/// </summary>
/// <remarks>
/// Codes and days of withdrawal as collected in Debian's iso-codes 4.15; names and years of beginning as in Wikipedia's "ISO 3166-3"; facts of the
/// standard. Of the USSR the sources tell two days (15 June and 30 August), so only the year is kept. What is used instead is from Unicode
/// CLDR (Unicode licence), and for AIDJ, BQAQ, BYAA, GEHH and SKIN, which it does not list, from the standard's own four letters and notes.
/// </remarks>
internal static class IsoFormerRows
{
    public const string Text = """
        AIDJ AI AFI 262 1974/1977 >DJ French Afars and Issas
        ANHH AN ANT 530 1974/2010-12-15 >CW,SX,BQ Netherlands Antilles
        BQAQ BQ ATB 1974/1979 >AQ British Antarctic Territory
        BUMM BU BUR 104 1974/1989-12-05 >MM Burma
        BYAA BY BYS 112 1974/1992-06-15 >BY Byelorussian SSR
        CSHH CS CSK 200 1974/1993-06-15 >CZ,SK Czechoslovakia
        CSXX CS SCG 891 2003-07-23/2006-09-26 >RS,ME Serbia and Montenegro
        CTKI CT CTE 128 1974/1984 >KI Canton and Enderbury Islands
        DDDE DD DDR 278 1974/1990-10-30 >DE German Democratic Republic
        DYBJ DY DHY 204 1974/1977 >BJ Dahomey
        FQHH FQ ATF 1974/1979 >AQ,TF French Southern and Antarctic Territories
        FXFR FX FXX 249 1993/1997-07-14 >FR France, Metropolitan
        GEHH GE GEL 296 1974/1979 >KI,TV Gilbert and Ellice Islands
        HVBF HV HVO 854 1974/1984 >BF Upper Volta
        JTUM JT JTN 396 1974/1986 >UM Johnston Island
        MIUM MI MID 488 1974/1986 >UM Midway Islands
        NHVU NH NHB 548 1974/1980 >VU New Hebrides
        NQAQ NQ ATN 216 1974/1983 >AQ Dronning Maud Land
        NTHH NT NTZ 536 1974/1993-07-12 >SA,IQ Neutral Zone
        PCHH PC PCI 582 1974/1986 >FM,MH,MP,PW Pacific Islands (Trust Territory)
        PUUM PU PUS 849 1974/1986 >UM US Miscellaneous Pacific Islands
        PZPA PZ PCZ 1974/1980 >PA Panama Canal Zone
        RHZW RH RHO 716 1974/1980 >ZW Southern Rhodesia
        SKIN SK SKM 1974/1975 >IN Sikkim
        SUHH SU SUN 810 1974/1992 >RU,AM,AZ,BY,EE,GE,KZ,KG,LV,LT,MD,TJ,TM,UA,UZ USSR
        TPTL TP TMP 626 1974/2002-05-20 >TL East Timor
        VDVN VD VDR 1974/1977 >VN Viet-Nam, Democratic Republic of
        WKUM WK WAK 872 1974/1986 >UM Wake Island
        YDYE YD YMD 720 1974/1990-08-14 >YE Yemen, Democratic
        YUCS YU YUG 891 1974/2003-07-23 >RS,ME Yugoslavia
        ZRCD ZR ZAR 180 1974/1997-07-14 >CD Zaire
        """;
}
