namespace DiplomacyModel;

/// <summary>
/// ISO 3166-1 today: alpha-2, alpha-3, numeric, since when, and the English name of the United Nations.
/// From the "country-codes" data package, public domain (PDDL).
/// </summary>
/// <remarks>
/// Since when the row stands in the standard: the year in which its alpha-2 was first assigned, as Wikipedia's "ISO 3166-1 alpha-2" tells it;
/// the day of the newsletter for what came after 1998; and for a name that came under kept letters (BY) the day on which the former went.
/// </remarks>
internal static class IsoRows
{
    public const string Text = """
        AD AND 020 1974/.. Andorra
        AE ARE 784 1974/.. United Arab Emirates
        AF AFG 004 1974/.. Afghanistan
        AG ATG 028 1974/.. Antigua and Barbuda
        AI AIA 660 1985/.. Anguilla
        AL ALB 008 1974/.. Albania
        AM ARM 051 1992/.. Armenia
        AO AGO 024 1974/.. Angola
        AQ ATA 010 1974/.. Antarctica
        AR ARG 032 1974/.. Argentina
        AS ASM 016 1974/.. American Samoa
        AT AUT 040 1974/.. Austria
        AU AUS 036 1974/.. Australia
        AW ABW 533 1986/.. Aruba
        AX ALA 248 2004-02-13/.. Åland Islands
        AZ AZE 031 1992/.. Azerbaijan
        BA BIH 070 1992/.. Bosnia and Herzegovina
        BB BRB 052 1974/.. Barbados
        BD BGD 050 1974/.. Bangladesh
        BE BEL 056 1974/.. Belgium
        BF BFA 854 1984/.. Burkina Faso
        BG BGR 100 1974/.. Bulgaria
        BH BHR 048 1974/.. Bahrain
        BI BDI 108 1974/.. Burundi
        BJ BEN 204 1977/.. Benin
        BL BLM 652 2007-09-21/.. Saint Barthélemy
        BM BMU 060 1974/.. Bermuda
        BN BRN 096 1974/.. Brunei Darussalam
        BO BOL 068 1974/.. Bolivia (Plurinational State of)
        BQ BES 535 2010-12-15/.. Bonaire, Sint Eustatius and Saba
        BR BRA 076 1974/.. Brazil
        BS BHS 044 1974/.. Bahamas
        BT BTN 064 1974/.. Bhutan
        BV BVT 074 1974/.. Bouvet Island
        BW BWA 072 1974/.. Botswana
        BY BLR 112 1992-06-15/.. Belarus
        BZ BLZ 084 1974/.. Belize
        CA CAN 124 1974/.. Canada
        CC CCK 166 1974/.. Cocos (Keeling) Islands
        CD COD 180 1997/.. Democratic Republic of the Congo
        CF CAF 140 1974/.. Central African Republic
        CG COG 178 1974/.. Congo
        CH CHE 756 1974/.. Switzerland
        CI CIV 384 1974/.. Ivory Coast
        CK COK 184 1974/.. Cook Islands
        CL CHL 152 1974/.. Chile
        CM CMR 120 1974/.. Cameroon
        CN CHN 156 1974/.. China
        CO COL 170 1974/.. Colombia
        CR CRI 188 1974/.. Costa Rica
        CU CUB 192 1974/.. Cuba
        CV CPV 132 1974/.. Cabo Verde
        CW CUW 531 2010-12-15/.. Curaçao
        CX CXR 162 1974/.. Christmas Island
        CY CYP 196 1974/.. Cyprus
        CZ CZE 203 1993/.. Czechia
        DE DEU 276 1974/.. Germany
        DJ DJI 262 1977/.. Djibouti
        DK DNK 208 1974/.. Denmark
        DM DMA 212 1974/.. Dominica
        DO DOM 214 1974/.. Dominican Republic
        DZ DZA 012 1974/.. Algeria
        EC ECU 218 1974/.. Ecuador
        EE EST 233 1992/.. Estonia
        EG EGY 818 1974/.. Egypt
        EH ESH 732 1974/.. Western Sahara
        ER ERI 232 1993/.. Eritrea
        ES ESP 724 1974/.. Spain
        ET ETH 231 1974/.. Ethiopia
        FI FIN 246 1974/.. Finland
        FJ FJI 242 1974/.. Fiji
        FK FLK 238 1974/.. Falkland Islands
        FM FSM 583 1986/.. Micronesia (Federated States of)
        FO FRO 234 1974/.. Faroe Islands
        FR FRA 250 1974/.. France
        GA GAB 266 1974/.. Gabon
        GB GBR 826 1974/.. United Kingdom of Great Britain and Northern Ireland
        GD GRD 308 1974/.. Grenada
        GE GEO 268 1992/.. Georgia
        GF GUF 254 1974/.. French Guiana
        GG GGY 831 2006-03-29/.. Guernsey
        GH GHA 288 1974/.. Ghana
        GI GIB 292 1974/.. Gibraltar
        GL GRL 304 1974/.. Greenland
        GM GMB 270 1974/.. Gambia
        GN GIN 324 1974/.. Guinea
        GP GLP 312 1974/.. Guadeloupe
        GQ GNQ 226 1974/.. Equatorial Guinea
        GR GRC 300 1974/.. Greece
        GS SGS 239 1993/.. South Georgia and the South Sandwich Islands
        GT GTM 320 1974/.. Guatemala
        GU GUM 316 1974/.. Guam
        GW GNB 624 1974/.. Guinea-Bissau
        GY GUY 328 1974/.. Guyana
        HK HKG 344 1974/.. China, Hong Kong Special Administrative Region
        HM HMD 334 1974/.. Heard Island and McDonald Islands
        HN HND 340 1974/.. Honduras
        HR HRV 191 1992/.. Croatia
        HT HTI 332 1974/.. Haiti
        HU HUN 348 1974/.. Hungary
        ID IDN 360 1974/.. Indonesia
        IE IRL 372 1974/.. Ireland
        IL ISR 376 1974/.. Israel
        IM IMN 833 2006-03-29/.. Isle of Man
        IN IND 356 1974/.. India
        IO IOT 086 1974/.. British Indian Ocean Territory
        IQ IRQ 368 1974/.. Iraq
        IR IRN 364 1974/.. Iran (Islamic Republic of)
        IS ISL 352 1974/.. Iceland
        IT ITA 380 1974/.. Italy
        JE JEY 832 2006-03-29/.. Jersey
        JM JAM 388 1974/.. Jamaica
        JO JOR 400 1974/.. Jordan
        JP JPN 392 1974/.. Japan
        KE KEN 404 1974/.. Kenya
        KG KGZ 417 1992/.. Kyrgyzstan
        KH KHM 116 1974/.. Cambodia
        KI KIR 296 1979/.. Kiribati
        KM COM 174 1974/.. Comoros
        KN KNA 659 1974/.. Saint Kitts and Nevis
        KP PRK 408 1974/.. Democratic People's Republic of Korea
        KR KOR 410 1974/.. Republic of Korea
        KW KWT 414 1974/.. Kuwait
        KY CYM 136 1974/.. Cayman Islands
        KZ KAZ 398 1992/.. Kazakhstan
        LA LAO 418 1974/.. Lao People's Democratic Republic
        LB LBN 422 1974/.. Lebanon
        LC LCA 662 1974/.. Saint Lucia
        LI LIE 438 1974/.. Liechtenstein
        LK LKA 144 1974/.. Sri Lanka
        LR LBR 430 1974/.. Liberia
        LS LSO 426 1974/.. Lesotho
        LT LTU 440 1992/.. Lithuania
        LU LUX 442 1974/.. Luxembourg
        LV LVA 428 1992/.. Latvia
        LY LBY 434 1974/.. Libya
        MA MAR 504 1974/.. Morocco
        MC MCO 492 1974/.. Monaco
        MD MDA 498 1992/.. Republic of Moldova
        ME MNE 499 2006-09-26/.. Montenegro
        MF MAF 663 2007-09-21/.. Saint Martin (French Part)
        MG MDG 450 1974/.. Madagascar
        MH MHL 584 1986/.. Marshall Islands
        MK MKD 807 1993/.. North Macedonia
        ML MLI 466 1974/.. Mali
        MM MMR 104 1989/.. Myanmar
        MN MNG 496 1974/.. Mongolia
        MO MAC 446 1974/.. China, Macao Special Administrative Region
        MP MNP 580 1986/.. Northern Mariana Islands
        MQ MTQ 474 1974/.. Martinique
        MR MRT 478 1974/.. Mauritania
        MS MSR 500 1974/.. Montserrat
        MT MLT 470 1974/.. Malta
        MU MUS 480 1974/.. Mauritius
        MV MDV 462 1974/.. Maldives
        MW MWI 454 1974/.. Malawi
        MX MEX 484 1974/.. Mexico
        MY MYS 458 1974/.. Malaysia
        MZ MOZ 508 1974/.. Mozambique
        NA NAM 516 1974/.. Namibia
        NC NCL 540 1974/.. New Caledonia
        NE NER 562 1974/.. Niger
        NF NFK 574 1974/.. Norfolk Island
        NG NGA 566 1974/.. Nigeria
        NI NIC 558 1974/.. Nicaragua
        NL NLD 528 1974/.. Netherlands
        NO NOR 578 1974/.. Norway
        NP NPL 524 1974/.. Nepal
        NR NRU 520 1974/.. Nauru
        NU NIU 570 1974/.. Niue
        NZ NZL 554 1974/.. New Zealand
        OM OMN 512 1974/.. Oman
        PA PAN 591 1974/.. Panama
        PE PER 604 1974/.. Peru
        PF PYF 258 1974/.. French Polynesia
        PG PNG 598 1974/.. Papua New Guinea
        PH PHL 608 1974/.. Philippines
        PK PAK 586 1974/.. Pakistan
        PL POL 616 1974/.. Poland
        PM SPM 666 1974/.. Saint Pierre and Miquelon
        PN PCN 612 1974/.. Pitcairn
        PR PRI 630 1974/.. Puerto Rico
        PS PSE 275 1999-10-01/.. State of Palestine
        PT PRT 620 1974/.. Portugal
        PW PLW 585 1986/.. Palau
        PY PRY 600 1974/.. Paraguay
        QA QAT 634 1974/.. Qatar
        RE REU 638 1974/.. Réunion
        RO ROU 642 1974/.. Romania
        RS SRB 688 2006-09-26/.. Serbia
        RU RUS 643 1992/.. Russian Federation
        RW RWA 646 1974/.. Rwanda
        SA SAU 682 1974/.. Saudi Arabia
        SB SLB 090 1974/.. Solomon Islands
        SC SYC 690 1974/.. Seychelles
        SD SDN 729 1974/.. Sudan
        SE SWE 752 1974/.. Sweden
        SG SGP 702 1974/.. Singapore
        SH SHN 654 1974/.. Saint Helena
        SI SVN 705 1992/.. Slovenia
        SJ SJM 744 1974/.. Svalbard and Jan Mayen Islands
        SK SVK 703 1993/.. Slovakia
        SL SLE 694 1974/.. Sierra Leone
        SM SMR 674 1974/.. San Marino
        SN SEN 686 1974/.. Senegal
        SO SOM 706 1974/.. Somalia
        SR SUR 740 1974/.. Suriname
        SS SSD 728 2011-08-09/.. South Sudan
        ST STP 678 1974/.. Sao Tome and Principe
        SV SLV 222 1974/.. El Salvador
        SX SXM 534 2010-12-15/.. Sint Maarten (Dutch part)
        SY SYR 760 1974/.. Syrian Arab Republic
        SZ SWZ 748 1974/.. Eswatini
        TC TCA 796 1974/.. Turks and Caicos Islands
        TD TCD 148 1974/.. Chad
        TF ATF 260 1979/.. French Southern Territories
        TG TGO 768 1974/.. Togo
        TH THA 764 1974/.. Thailand
        TJ TJK 762 1992/.. Tajikistan
        TK TKL 772 1974/.. Tokelau
        TL TLS 626 2002-05-20/.. Timor-Leste
        TM TKM 795 1992/.. Turkmenistan
        TN TUN 788 1974/.. Tunisia
        TO TON 776 1974/.. Tonga
        TR TUR 792 1974/.. Türkiye
        TT TTO 780 1974/.. Trinidad and Tobago
        TV TUV 798 1977/.. Tuvalu
        TW TWN 158 1974/.. Taiwan
        TZ TZA 834 1974/.. United Republic of Tanzania
        UA UKR 804 1974/.. Ukraine
        UG UGA 800 1974/.. Uganda
        UM UMI 581 1986/.. United States Minor Outlying Islands
        US USA 840 1974/.. United States of America
        UY URY 858 1974/.. Uruguay
        UZ UZB 860 1992/.. Uzbekistan
        VA VAT 336 1974/.. Holy See
        VC VCT 670 1974/.. Saint Vincent and the Grenadines
        VE VEN 862 1974/.. Venezuela (Bolivarian Republic of)
        VG VGB 092 1974/.. British Virgin Islands
        VI VIR 850 1974/.. United States Virgin Islands
        VN VNM 704 1974/.. Viet Nam
        VU VUT 548 1980/.. Vanuatu
        WF WLF 876 1974/.. Wallis and Futuna Islands
        WS WSM 882 1974/.. Samoa
        YE YEM 887 1974/.. Yemen
        YT MYT 175 1993/.. Mayotte
        ZA ZAF 710 1974/.. South Africa
        ZM ZMB 894 1974/.. Zambia
        ZW ZWE 716 1980/.. Zimbabwe
        """;
}
