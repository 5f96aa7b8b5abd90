namespace DiplomacyModel;

/// <summary>
/// The list of independent states of Gleditsch and Ward: number, abbreviation, each spell with both days, name.
/// As collected in the R package "states" (MIT); an end that it gives as 9999-12-31 is open here.
/// </summary>
internal static class GwRows
{
    public const string Text = """
        2 USA 1816-01-01/.. United States of America
        20 CAN 1867-07-01/.. Canada
        31 BHM 1973-07-10/.. Bahamas
        40 CUB 1902-05-20/.. Cuba
        41 HAI 1816-01-01/1915-07-04 1934-08-15/.. Haiti
        42 DOM 1844-02-27/.. Dominican Republic
        51 JAM 1962-08-06/.. Jamaica
        52 TRI 1962-08-31/.. Trinidad and Tobago
        53 BAR 1966-11-30/.. Barbados
        70 MEX 1821-07-01/.. Mexico
        80 BLZ 1981-09-21/.. Belize
        89 UPC 1823-07-01/1839-12-31 United Provinces of Central America
        90 GUA 1840-01-01/.. Guatemala
        91 HON 1840-01-01/.. Honduras
        92 SAL 1840-01-01/.. El Salvador
        93 NIC 1840-01-01/.. Nicaragua
        94 COS 1840-01-01/.. Costa Rica
        95 PAN 1903-11-03/.. Panama
        99 GCL 1821-08-30/1830-09-22 Great Colombia
        100 COL 1830-09-23/.. Colombia
        101 VEN 1829-01-01/.. Venezuela
        110 GUY 1966-05-26/.. Guyana
        115 SUR 1975-11-25/.. Surinam
        130 ECU 1830-05-13/.. Ecuador
        135 PER 1824-12-09/.. Peru
        140 BRA 1822-09-07/.. Brazil
        145 BOL 1825-08-06/.. Bolivia
        150 PAR 1816-01-01/.. Paraguay
        155 CHL 1818-04-01/.. Chile
        160 ARG 1816-07-09/.. Argentina
        165 URU 1830-05-26/.. Uruguay
        200 UKG 1816-01-01/.. United Kingdom
        205 IRE 1921-12-06/.. Ireland
        210 NTH 1816-01-01/.. Netherlands
        211 BEL 1830-10-04/.. Belgium
        212 LUX 1867-05-11/.. Luxembourg
        220 FRN 1816-01-01/.. France
        225 SWZ 1816-01-01/.. Switzerland
        230 SPN 1816-01-01/.. Spain
        235 POR 1816-01-01/.. Portugal
        240 HAN 1816-01-01/1871-01-17 Hanover
        245 BAV 1816-01-01/1871-01-17 Bavaria
        255 GMY 1816-01-01/1945-05-07 Germany (Prussia)
        260 GFR 1949-09-21/.. German Federal Republic
        265 GDR 1949-10-05/1990-10-02 German Democratic Republic
        267 BAD 1816-01-01/1871-01-17 Baden
        269 SAX 1816-01-01/1871-01-17 Saxony
        271 WRT 1816-01-01/1871-01-17 Wurttemberg
        273 HSE 1816-01-01/1871-01-17 Hesse-Kassel (Electoral)
        275 HSD 1816-01-01/1871-01-17 Hesse-Darmstadt (Ducal)
        280 MEC 1816-01-01/1871-01-17 Mecklenburg-Schwerin
        290 POL 1918-11-11/.. Poland
        300 AUH 1816-01-01/1918-11-13 Austria-Hungary
        305 AUS 1918-11-14/.. Austria
        310 HUN 1918-11-03/.. Hungary
        315 CZE 1918-11-11/1992-12-31 Czechoslovakia
        316 CZR 1993-01-01/.. Czech Republic
        317 SLO 1993-01-01/.. Slovakia
        325 ITA 1816-01-01/.. Italy/Sardinia
        327 PAP 1816-01-01/1870-09-22 Papal States
        329 SIC 1816-01-01/1861-03-16 Two Sicilies
        332 MOD 1816-01-01/1861-03-16 Modena
        335 PMA 1816-01-01/1861-03-16 Parma
        337 TUS 1816-01-01/1861-03-16 Tuscany
        338 MLT 1964-09-21/.. Malta
        339 ALB 1913-01-01/.. Albania
        341 MNG 1868-01-01/1915-07-01 2006-06-03/.. Montenegro
        343 MAC 1991-11-20/.. Macedonia (Former Yugoslav Republic of)
        344 CRO 1992-04-27/.. Croatia
        340 SER 1878-07-13/1915-10-01 2006-06-05/.. Serbia
        345 YUG 1918-12-01/2006-06-04 Yugoslavia
        346 BOS 1992-04-27/.. Bosnia-Herzegovina
        347 KOS 2008-02-17/.. Kosovo
        349 SLV 1992-04-27/.. Slovenia
        350 GRC 1828-04-25/.. Greece
        352 CYP 1960-08-16/.. Cyprus
        355 BUL 1878-03-03/.. Bulgaria
        359 MLD 1991-08-27/.. Moldova
        360 RUM 1878-07-13/.. Romania
        365 RUS 1816-01-01/.. Russia (Soviet Union)
        366 EST 1918-11-11/1940-06-01 1991-09-06/.. Estonia
        367 LAT 1918-11-11/1940-06-01 1991-09-06/.. Latvia
        368 LIT 1918-02-16/1940-06-01 1991-09-06/.. Lithuania
        369 UKR 1991-12-01/.. Ukraine
        370 BLR 1991-08-25/.. Belarus (Byelorussia)
        371 ARM 1991-12-21/.. Armenia
        372 GRG 1991-12-21/.. Georgia
        373 AZE 1991-12-21/.. Azerbaijan
        375 FIN 1917-12-06/.. Finland
        380 SWD 1816-01-01/.. Sweden
        385 NOR 1905-08-26/.. Norway
        390 DEN 1816-01-01/.. Denmark
        395 ICE 1944-06-17/.. Iceland
        402 CAP 1975-07-05/.. Cape Verde
        404 GNB 1974-09-10/.. Guinea-Bissau
        411 EQG 1968-10-12/.. Equatorial Guinea
        420 GAM 1965-02-18/.. Gambia
        432 MLI 1960-09-22/.. Mali
        433 SEN 1960-04-04/.. Senegal
        434 BEN 1960-08-01/.. Benin
        435 MAA 1960-11-28/.. Mauritania
        436 NIR 1960-08-03/.. Niger
        437 CDI 1960-08-07/.. Cote D'Ivoire
        438 GUI 1958-10-02/.. Guinea
        439 BFO 1960-08-05/.. Burkina Faso (Upper Volta)
        450 LBR 1847-07-26/.. Liberia
        451 SIE 1961-04-27/.. Sierra Leone
        452 GHA 1957-03-06/.. Ghana
        461 TOG 1960-04-27/.. Togo
        471 CAO 1960-01-01/.. Cameroon
        475 NIG 1960-10-01/.. Nigeria
        481 GAB 1960-08-17/.. Gabon
        482 CEN 1960-08-13/.. Central African Republic
        483 CHA 1960-08-11/.. Chad
        484 CON 1960-08-15/.. Congo
        490 DRC 1960-06-30/.. Congo, Democratic Republic of (Zaire)
        500 UGA 1962-10-09/.. Uganda
        501 KEN 1963-12-12/.. Kenya
        510 TAZ 1961-12-09/.. Tanzania/Tanganyika
        511 ZAN 1963-12-19/1964-04-26 Zanzibar
        516 BUI 1962-07-01/.. Burundi
        517 RWA 1962-01-07/.. Rwanda
        520 SOM 1960-07-01/.. Somalia
        522 DJI 1977-06-27/.. Djibouti
        530 ETH 1855-02-11/.. Ethiopia
        531 ERI 1993-05-24/.. Eritrea
        540 ANG 1975-11-11/.. Angola
        541 MZM 1975-06-25/.. Mozambique
        551 ZAM 1964-10-24/.. Zambia
        552 ZIM 1965-11-11/.. Zimbabwe (Rhodesia)
        553 MAW 1964-07-06/.. Malawi
        560 SAF 1910-05-31/.. South Africa
        563 TRA 1852-01-01/1910-05-30 Transvaal
        564 OFS 1854-03-28/1910-05-30 Orange Free State
        565 NAM 1990-03-21/.. Namibia
        570 LES 1966-10-04/.. Lesotho
        571 BOT 1966-09-30/.. Botswana
        572 SWA 1968-09-06/.. Swaziland
        580 MAG 1816-01-01/1896-08-05 Madagascar (Malagasy)
        580 MAG 1960-06-26/.. Madagascar
        581 COM 1975-07-06/.. Comoros
        590 MAS 1968-03-12/.. Mauritius
        600 MOR 1816-01-01/1904-01-01 1956-03-02/.. Morocco
        615 ALG 1816-01-01/1830-07-05 1962-07-05/.. Algeria
        616 TUN 1816-01-01/1881-05-12 1956-01-01/.. Tunisia
        620 LIB 1816-01-01/1834-12-31 1951-12-24/.. Libya
        625 SUD 1956-01-01/.. Sudan
        626 SSD 2011-07-09/.. South Sudan
        630 IRN 1816-01-01/.. Iran (Persia)
        640 TUR 1816-01-01/.. Turkey (Ottoman Empire)
        645 IRQ 1932-10-03/.. Iraq
        651 EGY 1827-01-01/1855-12-31 1922-02-28/.. Egypt
        652 SYR 1946-01-01/.. Syria
        660 LEB 1944-11-22/.. Lebanon
        663 JOR 1946-05-25/.. Jordan
        666 ISR 1948-05-14/.. Israel
        670 SAU 1932-09-23/.. Saudi Arabia
        678 YEM 1918-10-30/.. Yemen (Arab Republic of Yemen)
        680 YPR 1967-11-30/1990-05-21 Yemen, People's Republic of
        690 KUW 1961-06-19/.. Kuwait
        692 BAH 1971-08-15/.. Bahrain
        694 QAT 1971-09-03/.. Qatar
        696 UAE 1971-12-02/.. United Arab Emirates
        698 OMA 1816-01-01/.. Oman
        700 AFG 1816-01-01/1888-12-30 1919-05-01/.. Afghanistan
        701 TKM 1991-10-27/.. Turkmenistan
        702 TAJ 1991-09-09/.. Tajikistan
        703 KYR 1991-08-31/.. Kyrgyz Republic
        704 UZB 1991-08-31/.. Uzbekistan
        705 KZK 1991-12-16/.. Kazakhstan
        710 CHN 1816-01-01/.. China
        711 TBT 1913-01-01/1950-10-01 Tibet
        712 MON 1921-03-13/.. Mongolia
        713 TAW 1949-12-08/.. Taiwan
        730 KOR 1816-01-01/1910-08-22 Korea
        731 PRK 1948-09-09/.. Korea, People's Republic of
        732 ROK 1948-08-15/.. Korea, Republic of
        740 JPN 1816-01-01/.. Japan
        750 IND 1947-08-15/.. India
        760 BHU 1949-01-01/.. Bhutan
        770 PAK 1947-08-14/.. Pakistan
        771 BNG 1971-12-16/.. Bangladesh
        775 MYA 1816-01-01/1885-12-31 1948-01-04/.. Myanmar (Burma)
        780 SRI 1948-02-04/.. Sri Lanka (Ceylon)
        781 MAD 1965-05-26/.. Maldives
        790 NEP 1816-01-01/.. Nepal
        800 THI 1816-01-01/.. Thailand
        811 CAM 1953-11-09/.. Cambodia (Kampuchea)
        812 LAO 1954-05-01/.. Laos
        815 VNM 1816-01-01/1893-01-01 Vietnam (Annam/Cochin China/Tonkin)
        816 DRV 1954-05-01/.. Vietnam, Democratic Republic of
        817 RVN 1954-05-01/1975-04-30 Vietnam, Republic of
        820 MAL 1957-08-31/.. Malaysia
        830 SIN 1965-08-09/.. Singapore
        835 BRU 1984-01-01/.. Brunei
        840 PHI 1946-07-04/.. Philippines
        850 INS 1945-08-17/.. Indonesia
        860 ETM 2002-05-20/.. East Timor
        900 AUL 1901-01-01/.. Australia
        910 PNG 1975-09-16/.. Papua New Guinea
        920 NEW 1907-09-01/.. New Zealand
        940 SOL 1978-07-07/.. Solomon Islands
        950 FJI 1970-10-10/.. Fiji
        54 DMA 1978-11-03/.. Dominica
        55 GRN 1974-02-07/.. Grenada
        56 SLU 1979-02-22/.. Saint Lucia
        57 SVG 1979-10-27/.. Saint Vincent and the Grenadines
        58 AAB 1981-11-01/.. Antigua & Barbuda
        60 SKN 1983-09-19/.. Saint Kitts and Nevis
        221 MNC 1816-01-01/.. Monaco
        223 LIE 1816-01-01/.. Liechtenstein
        331 SNM 1816-01-01/.. San Marino
        232 AND 1816-01-01/.. Andorra
        396 ABK 2008-08-26/.. Abkhazia
        397 SOT 2008-08-26/.. South Ossetia
        403 STP 1975-07-12/.. Sao Tome and Principe
        591 SEY 1976-06-29/.. Seychelles
        935 VAN 1980-06-30/.. Vanuatu
        970 KBI 1979-07-12/.. Kiribati
        971 NAU 1968-12-31/.. Nauru
        972 TON 1970-06-04/.. Tonga
        973 TUV 1978-10-01/.. Tuvalu
        983 MSI 1986-10-21/.. Marshall Islands
        986 PAL 1994-10-01/.. Palau
        987 FSM 1986-11-03/.. Federated States of Micronesia
        990 WSM 1962-01-01/.. Samoa/Western Samoa
        """;
}
