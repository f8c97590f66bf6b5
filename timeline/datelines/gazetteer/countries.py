"""Country names with ISO 3166-1 alpha-2 codes, from GeoNames (CC BY 4.0) with additions from news style."""

from timeline.datelines.folding import fold

# Former states have the code of the country with most of the cities in their datelines.
_COUNTRIES = """
AD Andorra
AE United Arab Emirates|UAE|U.A.E.
AF Afghanistan
AG Antigua and Barbuda|Antigua
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina
AS American Samoa
AT Austria|Österreich
AU Australia
AW Aruba
AX Aland Islands
AZ Azerbaijan
BA Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
BB Barbados
BD Bangladesh
BE Belgium|Belgique|België
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BL Saint Barthelemy
BM Bermuda
BN Brunei
BO Bolivia
BQ Bonaire, Saint Eustatius and Saba
BR Brazil|Brasil
BS Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana
BY Belarus
BZ Belize
CA Canada
CC Cocos Islands
CD Democratic Republic of the Congo|Democratic Republic of Congo|Congo|DR Congo|DRC|Zaire
CF Central African Republic
CG Republic of the Congo|Congo Republic|Congo-Brazzaville
CH Switzerland|Schweiz|Suisse
CI Ivory Coast|Côte d'Ivoire|Cote d’Ivoire
CK Cook Islands
CL Chile
CM Cameroon
CN China|People's Republic of China|PRC
CO Colombia
CR Costa Rica
CU Cuba
CV Cabo Verde|Cape Verde
CW Curacao
CX Christmas Island
CY Cyprus
CZ Czechia|Czech Republic|Czechoslovakia
DE Germany|West Germany|East Germany|Deutschland
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
EH Western Sahara
ER Eritrea
ES Spain|España
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands
FM Micronesia
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom|Britain|Great Britain|U.K.|UK
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece
GS South Georgia and the South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HM Heard Island and McDonald Islands
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland|Republic of Ireland
IL Israel
IM Isle of Man
IN India
IO British Indian Ocean Territory
IQ Iraq
IR Iran
IS Iceland
IT Italy|Italia
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros
KN Saint Kitts and Nevis|St. Kitts and Nevis
KP North Korea|N. Korea|DPRK
KR South Korea|S. Korea|Korea|Republic of Korea
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos
LB Lebanon
LC Saint Lucia|St. Lucia
LI Liechtenstein
LK Sri Lanka|Ceylon
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova
ME Montenegro
MF Saint Martin
MG Madagascar
MH Marshall Islands
MK North Macedonia|Macedonia
ML Mali
MM Myanmar|Burma
MN Mongolia
MO Macao|Macau
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico|México
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands|Holland
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand
OM Oman
PA Panama
PE Peru|Perú
PF French Polynesia
PG Papua New Guinea|PNG
PH Philippines
PK Pakistan
PL Poland
PM Saint Pierre and Miquelon
PN Pitcairn
PR Puerto Rico
PS Palestinian Territory|Palestine|Gaza|Gaza Strip|West Bank|occupied West Bank|Palestinian Territories
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Reunion
RO Romania
RS Serbia|Yugoslavia
RU Russia|Soviet Union|USSR|U.S.S.R.|Russian Federation
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SH Saint Helena
SI Slovenia
SJ Svalbard and Jan Mayen
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST Sao Tome and Principe
SV El Salvador
SX Sint Maarten
SY Syria
SZ Eswatini|Swaziland
TC Turks and Caicos Islands
TD Chad
TF French Southern Territories
TG Togo
TH Thailand
TJ Tajikistan
TK Tokelau
TL Timor Leste|East Timor
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey|Türkiye|Turkiye
TT Trinidad and Tobago|Trinidad
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraine|the Ukraine
UG Uganda
UM United States Minor Outlying Islands
US United States|U.S.|USA|U.S.A.|United States of America
UY Uruguay
UZ Uzbekistan
VA Vatican|Vatican City|Holy See
VC Saint Vincent and the Grenadines|Saint Vincent
VE Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam
VU Vanuatu
WF Wallis and Futuna
WS Samoa
XK Kosovo
YE Yemen
YT Mayotte
ZA South Africa
ZM Zambia
ZW Zimbabwe
"""


def _by_name() -> dict[str, str]:
    lines = (line.partition(" ") for line in _COUNTRIES.strip().split("\n"))
    return {fold(name): code for code, _, names in lines for name in names.split("|")}


_BY_NAME = _by_name()
_FIRST_WORDS = frozenset(name.split()[0] for name in _BY_NAME) | {"the"}


def country_named(words: str) -> str | None:
    """The code of the country that the words name.

    >>> country_named("South Korea"), country_named("U.K."), country_named("Atlantis")
    ('KR', 'GB', None)
    """
    first = words.partition(" ")[0]
    if first.isalpha() and first.isascii() and first.lower() not in _FIRST_WORDS:  # most names are of no country
        return None
    return _BY_NAME.get(fold(words).removeprefix("the ")) if len(words) <= 50 else None
