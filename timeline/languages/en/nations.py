"""English adjectives of nations, with the names of their countries."""

_NATIONS = """
Afghan=Afghanistan|Albanian=Albania|Algerian=Algeria|American=United States|Angolan=Angola|Argentine=Argentina
Argentinian=Argentina|Armenian=Armenia|Australian=Australia|Austrian=Austria|Azerbaijani=Azerbaijan|Bahamian=Bahamas
Bahraini=Bahrain|Bangladeshi=Bangladesh|Barbadian=Barbados|Belarusian=Belarus|Belgian=Belgium|Belizean=Belize
Beninese=Benin|Bhutanese=Bhutan|Bolivian=Bolivia|Bosnian=Bosnia|Brazilian=Brazil|British=Britain|Bulgarian=Bulgaria
Burkinabe=Burkina Faso|Burmese=Myanmar|Burundian=Burundi|Cambodian=Cambodia|Cameroonian=Cameroon|Canadian=Canada
Chadian=Chad|Chilean=Chile|Chinese=China|Colombian=Colombia|Congolese=Congo|Costa Rican=Costa Rica|Croatian=Croatia
Cuban=Cuba|Cypriot=Cyprus|Czech=Czech Republic|Danish=Denmark|Dominican=Dominican Republic|Dutch=Netherlands
East Timorese=East Timor|Ecuadorean=Ecuador|Ecuadorian=Ecuador|Egyptian=Egypt|Emirati=United Arab Emirates
English=England|Eritrean=Eritrea|Estonian=Estonia|Ethiopian=Ethiopia|Fijian=Fiji|Filipino=Philippines
Finnish=Finland|French=France|Gabonese=Gabon|Gambian=Gambia|Georgian=Georgia|German=Germany|Ghanaian=Ghana
Greek=Greece|Grenadian=Grenada|Guatemalan=Guatemala|Guinean=Guinea|Guyanese=Guyana|Haitian=Haiti|Honduran=Honduras
Hungarian=Hungary|Icelandic=Iceland|Indian=India|Indonesian=Indonesia|Iranian=Iran|Iraqi=Iraq|Irish=Ireland
Israeli=Israel|Italian=Italy|Ivorian=Ivory Coast|Jamaican=Jamaica|Japanese=Japan|Jordanian=Jordan|Kazakh=Kazakhstan
Kazakhstani=Kazakhstan|Kenyan=Kenya|Kosovar=Kosovo|Kuwaiti=Kuwait|Kyrgyz=Kyrgyzstan|Laotian=Laos|Latvian=Latvia
Lebanese=Lebanon|Liberian=Liberia|Libyan=Libya|Lithuanian=Lithuania|Macedonian=North Macedonia|Malagasy=Madagascar
Malawian=Malawi|Malaysian=Malaysia|Maldivian=Maldives|Malian=Mali|Maltese=Malta|Mauritanian=Mauritania
Mauritian=Mauritius|Mexican=Mexico|Moldovan=Moldova|Mongolian=Mongolia|Montenegrin=Montenegro|Moroccan=Morocco
Mozambican=Mozambique|Namibian=Namibia|Nepalese=Nepal|Nepali=Nepal|Nicaraguan=Nicaragua|Nigerian=Nigeria
Nigerien=Niger|North Korean=North Korea|Norwegian=Norway|Omani=Oman|Pakistani=Pakistan|Palestinian=Palestine
Panamanian=Panama|Papua New Guinean=Papua New Guinea|Paraguayan=Paraguay|Peruvian=Peru|Philippine=Philippines
Polish=Poland|Portuguese=Portugal|Puerto Rican=Puerto Rico|Qatari=Qatar|Romanian=Romania|Russian=Russia
Rwandan=Rwanda|Salvadoran=El Salvador|Saudi Arabian=Saudi Arabia|Saudi=Saudi Arabia|Scottish=Scotland
Senegalese=Senegal|Serbian=Serbia|Sierra Leonean=Sierra Leone|Singaporean=Singapore|Slovak=Slovakia
Slovenian=Slovenia|Somali=Somalia|South African=South Africa|South Korean=South Korea|South Sudanese=South Sudan
Soviet=Soviet Union|Spanish=Spain|Sri Lankan=Sri Lanka|Sudanese=Sudan|Swedish=Sweden|Swiss=Switzerland|Syrian=Syria
Taiwanese=Taiwan|Tajik=Tajikistan|Tanzanian=Tanzania|Thai=Thailand|Togolese=Togo|Trinidadian=Trinidad
Tunisian=Tunisia|Turkish=Turkey|Turkmen=Turkmenistan|Ugandan=Uganda|Ukrainian=Ukraine|Uruguayan=Uruguay
Uzbek=Uzbekistan|Venezuelan=Venezuela|Vietnamese=Vietnam|Welsh=Wales|Yemeni=Yemen|Zambian=Zambia|Zimbabwean=Zimbabwe
"""

NATIONS = dict(entry.split("=") for line in _NATIONS.strip().split("\n") for entry in line.split("|"))
"""Countries by the adjective with its capital: "Kenyan" of Kenya."""
