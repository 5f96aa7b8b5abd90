namespace DiplomacyModel;

/// <summary>
/// The State System Membership list of the Correlates of War Project: number, abbreviation, each spell of membership with both days, name.
/// As collected in the R package "states" (MIT); an end that it gives as 9999-12-31 is open here.
/// </summary>
internal static class CowRows
{
    public const string Text = """
        2 USA 1816-01-01/.. United States of America
        20 CAN 1920-01-10/.. Canada
        31 BHM 1973-07-10/.. Bahamas
        40 CUB 1902-05-20/1906-09-25 1909-01-23/.. Cuba
        41 HAI 1859-01-01/1915-07-28 1934-08-15/.. Haiti
        42 DOM 1894-01-01/1916-11-29 1924-09-29/.. Dominican Republic
        51 JAM 1962-08-06/.. Jamaica
        52 TRI 1962-08-31/.. Trinidad and Tobago
        53 BAR 1966-11-30/.. Barbados
        54 DMA 1978-11-03/.. Dominica
        55 GRN 1974-02-07/.. Grenada
        56 SLU 1979-02-22/.. St. Lucia
        57 SVG 1979-10-27/.. St. Vincent and the Grenadines
        58 AAB 1981-11-01/.. Antigua & Barbuda
        60 SKN 1983-09-19/.. St. Kitts and Nevis
        70 MEX 1831-01-01/.. Mexico
        80 BLZ 1981-09-21/.. Belize
        90 GUA 1868-01-01/.. Guatemala
        91 HON 1899-01-01/.. Honduras
        92 SAL 1875-01-01/.. El Salvador
        93 NIC 1900-01-01/.. Nicaragua
        94 COS 1920-01-01/.. Costa Rica
        95 PAN 1903-11-03/.. Panama
        100 COL 1831-01-01/.. Colombia
        101 VEN 1841-01-01/.. Venezuela
        110 GUY 1966-05-26/.. Guyana
        115 SUR 1975-11-25/.. Suriname
        130 ECU 1854-01-01/.. Ecuador
        135 PER 1839-01-01/.. Peru
        140 BRA 1822-09-07/.. Brazil
        145 BOL 1848-01-01/.. Bolivia
        150 PAR 1846-01-01/1870-06-20 1876-06-22/.. Paraguay
        155 CHL 1839-01-01/.. Chile
        160 ARG 1841-01-01/.. Argentina
        165 URU 1882-01-01/.. Uruguay
        200 UKG 1816-01-01/.. United Kingdom
        205 IRE 1922-12-06/.. Ireland
        210 NTH 1816-01-01/1940-07-14 1945-06-26/.. Netherlands
        211 BEL 1830-12-20/1940-05-28 1945-06-26/.. Belgium
        212 LUX 1920-11-15/1940-05-10 1944-09-10/.. Luxembourg
        220 FRN 1816-01-01/1942-11-11 1944-08-25/.. France
        221 MNC 1993-05-28/.. Monaco
        223 LIE 1990-09-18/.. Liechtenstein
        225 SWZ 1816-01-01/.. Switzerland
        230 SPN 1816-01-01/.. Spain
        232 AND 1993-07-28/.. Andorra
        235 POR 1816-01-01/.. Portugal
        240 HAN 1837-06-20/1866-07-26 Hanover
        245 BAV 1816-01-01/1871-01-18 Bavaria
        255 GMY 1816-01-01/1945-05-08 1990-10-03/.. Germany
        260 GFR 1955-05-05/1990-10-02 German Federal Republic
        265 GDR 1954-03-25/1990-10-02 German Democratic Republic
        267 BAD 1816-01-01/1871-01-18 Baden
        269 SAX 1816-01-01/1867-04-17 Saxony
        271 WRT 1816-01-01/1871-01-18 Wuerttemburg
        273 HSE 1816-01-01/1866-07-26 Hesse Electoral
        275 HSG 1816-01-01/1867-04-17 Hesse Grand Ducal
        280 MEC 1843-01-01/1867-04-17 Mecklenburg Schwerin
        290 POL 1918-11-03/1939-09-27 1945-06-28/.. Poland
        300 AUH 1816-01-01/1918-11-12 Austria-Hungary
        305 AUS 1919-09-10/1938-03-13 1955-07-27/.. Austria
        310 HUN 1918-11-16/.. Hungary
        315 CZE 1918-10-28/1939-03-15 1945-05-10/1992-12-31 Czechoslovakia
        316 CZR 1993-01-01/.. Czech Republic
        317 SLO 1993-01-01/.. Slovakia
        325 ITA 1816-01-01/.. Italy
        327 PAP 1816-01-01/1860-11-05 Papal States
        329 SIC 1816-01-01/1861-02-13 Two Sicilies
        331 SNM 1992-03-02/.. San Marino
        332 MOD 1842-01-01/1860-03-15 Modena
        335 PMA 1851-01-01/1860-03-15 Parma
        337 TUS 1816-01-01/1860-03-15 Tuscany
        338 MLT 1964-09-21/.. Malta
        339 ALB 1914-01-01/1939-04-07 1944-11-17/.. Albania
        341 MNG 2006-06-12/.. Montenegro
        343 MAC 1993-04-08/.. Macedonia
        344 CRO 1992-01-15/.. Croatia
        345 YUG 1878-07-13/1941-04-20 1944-10-20/.. Yugoslavia
        346 BOS 1992-04-07/.. Bosnia and Herzegovina
        347 KOS 2008-02-20/.. Kosovo
        349 SLV 1992-01-15/.. Slovenia
        350 GRC 1828-01-01/1941-04-23 1944-10-13/.. Greece
        352 CYP 1960-08-16/.. Cyprus
        355 BUL 1908-10-05/.. Bulgaria
        359 MLD 1991-12-26/.. Moldova
        360 ROM 1878-07-13/.. Romania
        365 RUS 1816-01-01/.. Russia
        366 EST 1918-02-24/1940-06-16 1991-09-06/.. Estonia
        367 LAT 1918-11-18/1940-06-16 1991-09-06/.. Latvia
        368 LIT 1918-02-16/1940-06-15 1991-09-06/.. Lithuania
        369 UKR 1991-12-26/.. Ukraine
        370 BLR 1991-12-26/.. Belarus
        371 ARM 1991-12-26/.. Armenia
        372 GRG 1991-12-26/.. Georgia
        373 AZE 1991-12-26/.. Azerbaijan
        375 FIN 1917-12-06/.. Finland
        380 SWD 1816-01-01/.. Sweden
        385 NOR 1905-06-07/1940-04-30 1945-05-07/.. Norway
        390 DEN 1816-01-01/1940-04-09 1945-05-07/.. Denmark
        395 ICE 1944-06-17/.. Iceland
        402 CAP 1975-07-05/.. Cape Verde
        403 STP 1975-07-12/.. Sao Tome and Principe
        404 GNB 1974-09-10/.. Guinea-Bissau
        411 EQG 1968-10-12/.. Equatorial Guinea
        420 GAM 1965-02-18/.. Gambia
        432 MLI 1960-06-20/.. Mali
        433 SEN 1960-08-20/.. Senegal
        434 BEN 1960-08-01/.. Benin
        435 MAA 1960-11-28/.. Mauritania
        436 NIR 1960-10-03/.. Niger
        437 CDI 1960-08-07/.. Ivory Coast
        438 GUI 1958-10-02/.. Guinea
        439 BFO 1960-08-05/.. Burkina Faso
        450 LBR 1920-06-30/.. Liberia
        451 SIE 1961-04-27/.. Sierra Leone
        452 GHA 1957-03-06/.. Ghana
        461 TOG 1960-04-27/.. Togo
        471 CAO 1960-01-01/.. Cameroon
        475 NIG 1960-10-01/.. Nigeria
        481 GAB 1960-08-17/.. Gabon
        482 CEN 1960-08-13/.. Central African Republic
        483 CHA 1960-08-11/.. Chad
        484 CON 1960-08-15/.. Congo
        490 DRC 1960-06-30/.. Democratic Republic of the Congo
        500 UGA 1962-10-09/.. Uganda
        501 KEN 1963-12-12/.. Kenya
        510 TAZ 1961-12-09/.. Tanzania
        511 ZAN 1963-12-19/1964-04-26 Zanzibar
        516 BUI 1962-07-01/.. Burundi
        517 RWA 1962-07-01/.. Rwanda
        520 SOM 1960-07-01/.. Somalia
        522 DJI 1977-06-27/.. Djibouti
        530 ETH 1898-01-01/1936-05-05 1941-05-05/.. Ethiopia
        531 ERI 1993-05-24/.. Eritrea
        540 ANG 1975-11-11/.. Angola
        541 MZM 1975-06-25/.. Mozambique
        551 ZAM 1964-10-24/.. Zambia
        552 ZIM 1965-11-11/.. Zimbabwe
        553 MAW 1964-07-06/.. Malawi
        560 SAF 1920-01-10/.. South Africa
        565 NAM 1990-03-21/.. Namibia
        570 LES 1966-10-04/.. Lesotho
        571 BOT 1966-09-30/.. Botswana
        572 SWA 1968-09-06/.. Swaziland
        580 MAG 1960-06-26/.. Madagascar
        581 COM 1975-12-31/.. Comoros
        590 MAS 1968-03-12/.. Mauritius
        591 SEY 1976-06-29/.. Seychelles
        600 MOR 1847-01-01/1912-03-30 1956-03-02/.. Morocco
        615 ALG 1962-07-05/.. Algeria
        616 TUN 1825-01-01/1881-05-12 1956-03-20/.. Tunisia
        620 LIB 1951-12-24/.. Libya
        625 SUD 1956-01-01/.. Sudan
        626 SSD 2011-07-09/.. South Sudan
        630 IRN 1855-01-01/.. Iran
        640 TUR 1816-01-01/.. Turkey
        645 IRQ 1932-10-03/.. Iraq
        651 EGY 1855-01-01/1882-09-15 1937-05-26/.. Egypt
        652 SYR 1946-04-17/1958-02-01 1961-09-29/.. Syria
        660 LEB 1946-03-10/.. Lebanon
        663 JOR 1946-03-22/.. Jordan
        666 ISR 1948-05-14/.. Israel
        670 SAU 1927-05-20/.. Saudi Arabia
        678 YAR 1926-09-02/1990-05-21 Yemen Arab Republic
        679 YEM 1990-05-22/.. Yemen
        680 YPR 1967-11-30/1990-05-21 Yemen People's Republic
        690 KUW 1961-06-19/.. Kuwait
        692 BAH 1971-08-15/.. Bahrain
        694 QAT 1971-09-03/.. Qatar
        696 UAE 1971-12-02/.. United Arab Emirates
        698 OMA 1971-10-07/.. Oman
        700 AFG 1919-08-08/.. Afghanistan
        701 TKM 1991-12-26/.. Turkmenistan
        702 TAJ 1991-12-26/.. Tajikistan
        703 KYR 1991-12-26/.. Kyrgyzstan
        704 UZB 1991-12-26/.. Uzbekistan
        705 KZK 1991-12-26/.. Kazakhstan
        710 CHN 1860-10-25/.. China
        712 MON 1921-03-13/.. Mongolia
        713 TAW 1949-12-08/.. Taiwan
        730 KOR 1887-01-01/1905-11-17 Korea
        731 PRK 1948-09-09/.. North Korea
        732 ROK 1949-06-29/.. South Korea
        740 JPN 1860-01-01/1945-08-14 1952-04-28/.. Japan
        750 IND 1947-08-15/.. India
        760 BHU 1971-09-21/.. Bhutan
        770 PAK 1947-08-14/.. Pakistan
        771 BNG 1971-12-16/.. Bangladesh
        775 MYA 1948-01-04/.. Myanmar
        780 SRI 1948-02-04/.. Sri Lanka
        781 MAD 1965-07-26/.. Maldives
        790 NEP 1920-01-01/.. Nepal
        800 THI 1887-01-01/.. Thailand
        811 CAM 1953-11-09/.. Cambodia
        812 LAO 1953-10-23/.. Laos
        816 DRV 1954-07-21/.. Vietnam
        817 RVN 1954-06-04/1975-04-30 Republic of Vietnam
        820 MAL 1957-08-31/.. Malaysia
        830 SIN 1965-08-09/.. Singapore
        835 BRU 1984-01-01/.. Brunei
        840 PHI 1946-07-04/.. Philippines
        850 INS 1949-12-27/.. Indonesia
        860 ETM 2002-09-27/.. East Timor
        900 AUL 1920-01-10/.. Australia
        910 PNG 1975-09-16/.. Papua New Guinea
        920 NEW 1920-01-10/.. New Zealand
        935 VAN 1981-09-15/.. Vanuatu
        940 SOL 1978-07-07/.. Solomon Islands
        946 KIR 1999-09-14/.. Kiribati
        947 TUV 2000-09-05/.. Tuvalu
        950 FIJ 1970-10-10/.. Fiji
        955 TON 1999-09-14/.. Tonga
        970 NAU 1999-09-14/.. Nauru
        983 MSI 1991-09-17/.. Marshall Islands
        986 PAL 1994-12-15/.. Palau
        987 FSM 1991-09-17/.. Federated States of Micronesia
        990 WSM 1976-12-15/.. Samoa
        """;
}
