/**
 * What the manifest describes in English for developers, in Swedish for those who build pages. The key is the tag and
 * the name; a test compares the keys with the manifest, so that nothing here is missing or left behind.
 */
export const beskrivningar: Readonly<Record<string, string>> = {
  'ska-arshjul':
    'Kvalitetsarbetets år som ett hjul och som en likvärdig lista. Du ser vad som pågår, vad som är försenat och vad ' +
    'som kommer närmast, och för varje aktivitet varför den ligger just då. En ensam tagg visar Vetlandas riktlinje ' +
    'med läsårstider som är märkta som exempel. Egna underlag sätter du som egenskaper. Är något i dem trasigt står ' +
    'det senaste hjulet kvar, med ett meddelande om vad som behöver rättas.',

  'ska-arshjul lasar': 'Läsåret som visas, till exempel `2026/2027`. Utan det visas året som dagens datum ligger i.',
  'ska-arshjul idag': 'Dagen som räknas som idag, till exempel `2026-11-24`. Utan den gäller dagens datum i Sverige.',
  'ska-arshjul vy': '`hjul` eller `lista`. Utan den visas listan i en smal spalt och annars hjulet.',
  'ska-arshjul zoom': '`lasar`, `termin`, `kvartal` eller `manad`.',
  'ska-arshjul ringar': 'Vad ringarna står för: `niva` eller `slag`.',
  'ska-arshjul enhet': 'Enhetens namn. Det visas i rubriken.',
  'ska-arshjul href-mall':
    'Adress till en aktivitets egen sida. `{id}` byts mot aktivitetens id. Adressen börjar med http, https eller är ' +
    'relativ till sidan.',
  'ska-arshjul readonly': 'Tar bort allt som ändrar året.',

  'ska-arshjul riktlinje': 'Kommunens riktlinje som data. Utan den gäller Vetlandas.',
  'ska-arshjul kalender': 'Huvudmannens läsårstider som data. Utan dem visas exempeltider, som är märkta som exempel.',
  'ska-arshjul enhetskalender': 'Enhetens egna läsårstider, där de skiljer sig från huvudmannens.',
  'ska-arshjul anpassning':
    'Vad enheten har gjort av året: klart, flyttat och egna aktiviteter. Utan den går inget att markera eller flytta.',
  'ska-arshjul framsteg': 'Hur många enheter som är klara med en aktivitet, per aktivitetens id.',

  'ska-arshjul ska-aktivitet-select': 'Användaren valde en aktivitet eller stängde dess ruta.',
  'ska-arshjul ska-aktivitet-open': 'Användaren vill gå till en aktivitet. Går att stoppa med `preventDefault()`.',
  'ska-arshjul ska-lasar-change': 'Användaren vill se ett annat år. Går att stoppa med `preventDefault()`.',
  'ska-arshjul ska-anpassning-change':
    'Användaren vill markera, flytta, lägga till, ändra eller ta bort. Sidan gör ändringen, sparar och sätter ' +
    '`anpassning` på nytt. Till dess ändras inget i hjulet.',

  'ska-arshjul (utan namn)': 'Visas under allt annat, till exempel en kontakt eller en länk.',

  'ska-arshjul rubrik': 'Rubriken.',
  'ska-arshjul verktyg': 'Verktygsraden.',
  'ska-arshjul hjul': 'Hjulet.',
  'ska-arshjul lista': 'Listan.',

  'ska-arshjul --ska-black': 'Textens färg. Alla färger har en egen variabel, se Färger och tokens.',
  'ska-arshjul --ska-papper': 'Grundens färg.',
  'ska-arshjul --ska-typsnitt': 'Typsnittet. Utan den ärvs sidans.',
  'ska-arshjul --ska-radie': 'Rundningen på knappar och fält.',

  'ska-datakalla':
    'Hämtar och sparar åt elementen inuti, så att sidan inte behöver något skript. Det är det enda elementet som pratar med ' +
    'en server. På en rad står hur det går, och det som skrivs utan nät eller inloggning ligger kvar i webbläsaren tills ' +
    'det går att skicka. Element från andra kan fråga efter samma data genom kontextprotokollet `context-request`.',

  'ska-datakalla src': 'Serverns adress, till exempel `https://ska.exempel.se`. Utan den frågas sidans egen server.',
  'ska-datakalla enhet':
    'Enhetens id, till exempel `exempelskolan`. Utan det gäller den enhet som den inloggade har en roll i.',
  'ska-datakalla lasar': 'Läsåret, till exempel `2026/2027`. Utan det gäller det läsår som pågår.',

  'ska-datakalla ska-error':
    'Något står i vägen mellan sidan och servern. Händelsen säger vad och bär `retry`, som försöker igen. Sidan kan visa ' +
    'det på sitt eget sätt och stoppa raden med `preventDefault()`.',

  'ska-datakalla (utan namn)': 'Elementen som ska få data, och vad som helst annat.',

  'ska-datakalla lage': 'Raden om hur det går.',
  'ska-datakalla besked': 'Raden om vad som gjordes, med vägen tillbaka.',

  'ska-datakalla --ska-black': 'Textens färg. Alla färger har en egen variabel, se Färger och tokens.',
  'ska-datakalla --ska-papper': 'Knapparnas färg.',
  'ska-datakalla --ska-typsnitt': 'Typsnittet. Utan den ärvs sidans.',
  'ska-datakalla --ska-radie': 'Rundningen på knappar.',

  'ska-effektkedja':
    'Utvecklingsplanens effektkedja: målområden, åtaganden, tänkta effekter, aktiviteter och aktiviteternas resultat. ' +
    'Du skriver i en disposition eller en tabell, ser hur allt hänger ihop i en bild, och läser allt som löpande text. ' +
    'Under Granska står det som behöver rättas, med vägen dit. Planen sätter du som egenskap, och elementet berättar om ' +
    'varje ändring. Går ett nytt underlag inte att läsa står den senaste planen kvar, med ett meddelande om varför.',

  'ska-effektkedja vy': '`disposition`, `tabell`, `effektkedja` eller `forhandsgranska`. Utan den visas dispositionen.',
  'ska-effektkedja idag':
    'Dagen som räknas som idag, till exempel `2026-11-24`. Utan den gäller dagens datum i Sverige.',
  'ska-effektkedja readonly': 'Tar bort allt som ändrar planen.',
  'ska-effektkedja rubrikniva':
    'Nivån på ett målområdes rubrik, 2–4, så att den passar in bland sidans rubriker. Utan den gäller 3.',

  'ska-effektkedja plan':
    'Planen som data. Även en plan som sparats i en äldre version går att sätta. En plan från en nyare version visas ' +
    'men går inte att ändra.',
  'ska-effektkedja riktlinje':
    'Kommunens riktlinje som data. Dess regler och ord gäller, och det är dess ramverk och kvalitetsdimensioner som går ' +
    'att koppla till. Utan den gäller Vetlandas.',
  'ska-effektkedja tidpunkter':
    'Dialogerna som planen tas upp i, med datum. Granska säger till när planen behöver vara klar.',
  'ska-effektkedja roller': 'Roller att föreslå i fältet Ansvarig roll.',

  'ska-effektkedja ska-plan-change':
    'Användaren ändrade planen. Händelsen bär planen som den blev, ändringen som kommando och vad som gjordes i ord. ' +
    'Sidan sparar. Med `preventDefault()` blir ändringen inte av.',
  'ska-effektkedja ska-nod-select': 'Användaren gick till ett annat kort i bilden av kedjan.',

  'ska-effektkedja verktyg': 'Verktygsraden.',

  'ska-effektkedja --ska-black': 'Textens färg. Alla färger har en egen variabel, se Färger och tokens.',
  'ska-effektkedja --ska-papper': 'Grundens färg.',
  'ska-effektkedja --ska-typsnitt': 'Typsnittet. Utan den ärvs sidans.',
  'ska-effektkedja --ska-radie': 'Rundningen på knappar och fält.',

  'ska-utvecklingsplan':
    'Enhetens hela utvecklingsplan: läget, effektkedjan, bakgrunden, uppföljningarna, sparade versioner och vad som ' +
    'skiljer dem, och vägen till nästa läsår. Planen sätter du som egenskap, och elementet berättar om varje ändring.',

  'ska-utvecklingsplan flik': '`plan`, `bakgrund`, `uppfoljningar`, `historik` eller `nasta`. Utan den visas planen.',
  'ska-utvecklingsplan idag':
    'Dagen som räknas som idag, till exempel `2026-11-24`. Utan den gäller dagens datum i Sverige.',
  'ska-utvecklingsplan readonly': 'Tar bort allt som ändrar planen.',

  'ska-utvecklingsplan plan': 'Planen som data. Även en plan som sparats i en äldre version går att sätta.',
  'ska-utvecklingsplan versioner': 'De numrerade versioner som sidan har sparat, som data.',
  'ska-utvecklingsplan riktlinje':
    'Kommunens riktlinje som data. Dess regler och ord gäller. Utan den gäller Vetlandas.',
  'ska-utvecklingsplan tidpunkter':
    'Dialogerna som planen tas upp i, med datum. Granska säger till när planen behöver vara klar.',
  'ska-utvecklingsplan roller': 'Roller att föreslå.',
  'ska-utvecklingsplan spara':
    'Funktion som sparar planen hos sidan. Med den sparar elementet själv strax efter varje ändring, har utkast i ' +
    'webbläsaren under tiden, erbjuder dem efter ett avbrott och berättar hur det går.',
  'ska-utvecklingsplan revision': 'Sidans revision av planen, för `spara`.',

  'ska-utvecklingsplan ska-plan-change':
    'Användaren ändrade planen. Händelsen bär planen som den blev, ändringen som kommando och vad som gjordes i ord. ' +
    'Sidan sparar. Med `preventDefault()` blir ändringen inte av.',
  'ska-utvecklingsplan ska-plan-freeze':
    'Användaren sparade en numrerad version inför en dialog. Sidan sparar den. Går att stoppa med `preventDefault()`.',
  'ska-utvecklingsplan ska-plan-next':
    'Användaren gjorde ett utkast till nästa läsår. Sidan sparar det bredvid planen. Finns det redan ett stoppar sidan ' +
    'med `preventDefault()` och berättar det själv.',

  'ska-utvecklingsplan (utan namn)': 'Visas under rubriken, till exempel en länk. Utan plan: vägen till en.',

  'ska-utvecklingsplan rubrik': 'Rubriken.',

  'ska-tld-resultat':
    'Det utgivna resultatet av TLD-mätningar: en enhet eller hela kommunen över flera mätningar, alla enheter bredvid ' +
    'varandra utan rangordning, och ett blad att ge tillbaka till barnen och eleverna. Varje bild har en tabell med ' +
    'samma siffror. Bara det som är utgivet går att sätta, så inget annat kan visas.',

  'ska-tld-resultat visa': '`enhet`, `oversikt` eller `barn`. Utan den visas en enhet.',
  'ska-tld-resultat vy': '`bild` eller `tabell`. Utan den visas bilder. Tabellerna finns alltid för skärmläsare.',
  'ska-tld-resultat enhet': 'Delens id i utgåvan. Utan den visas hela kommunen.',
  'ska-tld-resultat enkat': 'Enkätens id, när det finns resultat från flera. Utan den visas den som användes senast.',
  'ska-tld-resultat omgang': 'Mätningens id. Utan den visas den senaste.',
  'ska-tld-resultat dimension': 'Visar bara en dimension, till exempel `trygghet`.',
  'ska-tld-resultat readonly': 'Visar texterna utan fält att skriva i.',

  'ska-tld-resultat utgavor':
    'Utgåvor från en eller flera mätningar. Varje utgåva läses och kontrolleras innan något visas. Går en inte att läsa ' +
    'står det senaste resultatet kvar, med ett meddelande om varför.',
  'ska-tld-resultat analys': 'Det som är skrivet under Vilka frågor väcker resultatet?',
  'ska-tld-resultat aterkoppling': 'Det som är skrivet under Det här gör vi nu, på bladet till barnen.',
  'ska-tld-resultat samtalsfragor': 'Kommunens egna frågor att prata om. Utan dem visas programmets exempel.',

  'ska-tld-resultat ska-tld-analys-change':
    'Användaren skrev om vad resultatet väcker. Händelsen bär texten, enheten och mätningen. Sidan sparar.',
  'ska-tld-resultat ska-tld-aterkoppling-change':
    'Användaren skrev vad som händer nu, till barnen och eleverna. Händelsen bär texten, enheten och mätningen. Sidan sparar.',
  'ska-tld-resultat ska-tld-enhet-select':
    'Användaren valde en enhet i översikten. Elementet visar den. Går att stoppa med `preventDefault()`.',

  'ska-tld-resultat ska-tld-omgang-select':
    'Användaren valde en annan mätning. En sida som sparar en analys för varje mätning sätter `analys` på nytt.',

  'ska-tld-resultat rubrik': 'Rubriken.',
  'ska-tld-resultat verktyg': 'Verktygsraden.',
  'ska-tld-resultat dimensionsruta': 'En dimension med siffra, mening och bild.',
  'ska-tld-resultat analysruta': 'Vilka frågor väcker resultatet?',
  'ska-tld-resultat fordelning': 'Så fördelar sig svaren.',
  'ska-tld-resultat oversikt': 'Översikten.',
  'ska-tld-resultat barn': 'Bladet till barnen och eleverna.',

  'ska-tld-resultat --ska-black': 'Textens färg. Alla färger har en egen variabel, se Färger och tokens.',
  'ska-tld-resultat --ska-papper': 'Grundens färg.',
  'ska-tld-resultat --ska-typsnitt': 'Typsnittet. Utan den ärvs sidans.',
  'ska-tld-resultat --ska-radie': 'Rundningen på knappar och fält.',

  'ska-tld-utskick':
    'Vägen in till en mätning för varje grupp: länk, kort kod och QR-kod, blad att skriva ut med hur den vuxna gör, och ' +
    'lappar med engångskoder. Inget på dem handlar om en person.',

  'ska-tld-utskick lank':
    'Adressen till sidan med enkäten, utan kod: `https://exempel.se/t/`, eller `/t/` på samma webbplats.',
  'ska-tld-utskick omgang': 'Mätningens namn, till exempel `TLD oktober 2026`.',
  'ska-tld-utskick stanger': 'Sista dagen att svara, till exempel `2026-10-23`.',

  'ska-tld-utskick grupper': 'Grupperna som svarar, med namn och kod, i den ordning de visas.',
  'ska-tld-utskick koder': 'Engångskoder för varje grupp, efter gruppens egen kod.',
  'ska-tld-utskick enkat': 'Enkäten. Bladen tar hur den vuxna gör därifrån. Utan den står fem allmänna steg.',

  'ska-tld-utskick grupp': 'En grupp med sin kod.',

  'ska-tld-utskick --ska-black': 'Textens färg. Alla färger har en egen variabel, se Färger och tokens.',
  'ska-tld-utskick --ska-papper': 'Grundens färg.',
  'ska-tld-utskick --ska-typsnitt': 'Typsnittet. Utan den ärvs sidans.',
  'ska-tld-utskick --ska-radie': 'Rundningen på knappar.',

  'ska-tld-form':
    'Enkäten så som barnet eller eleven möter den: en fråga i taget, stora svar, uppläsning och det egna språket. Svaren ' +
    'lämnas till sidan eller förseglas med omgångens nyckel, lika långa för alla, utan namn, tid eller enhet. Ett formulär ' +
    'med `nyckel` klarar att nätet är borta.',

  'ska-tld-form barnsprak': 'Språket att börja på, till exempel `ar`. Utan det gäller sidans, om enkäten har det.',
  'ska-tld-form sprakval':
    'Språken som går att välja, med mellanslag mellan. Utan det går alla att välja som enkäten har hela.',
  'ska-tld-form live': 'Omgången är skarp: inget som är exempel eller ogranskat visas.',
  'ska-tld-form profil': '`forskola`, `f-3`, `4-9`, `gy` eller `anpassad`. Utan den gäller enkätens.',
  'ska-tld-form per-sida': 'Hur många frågor som står på en sida. Utan det en.',
  'ska-tld-form delad': 'Flera barn svarar på enheten, ett i taget: sista sidan har knappen Nästa barn.',
  'ska-tld-form omgang': 'Omgångens id. Det följer med svaren och håller isär omgångar på samma enhet.',
  'ska-tld-form oppnar': 'När omgången öppnar, `2026-10-01T06:00:00Z`. Räknas bara när `servertid` är satt.',
  'ska-tld-form stanger': 'När omgången stänger. Räknas bara när `servertid` är satt, för enhetens klocka kan gå fel.',
  'ska-tld-form servertid': 'Vad klockan var på servern när sidan gjordes.',
  'ska-tld-form vilotid': 'Minuter utan beröring innan svaren tas bort. Utan det 15.',

  'ska-tld-form enkat': 'Enkäten, så som `parseEnkat` ger den.',
  'ska-tld-form nyckel':
    'Omgångens publika nyckel, en JWK på P-256. Med den förseglas svaren och kan vänta på enheten tills nätet är tillbaka.',
  'ska-tld-form skicka':
    'Funktion som tar emot svaren och blir klar när de är mottagna. Utan den skickas händelsen `ska-tld-submit`.',

  'ska-tld-form ska-tld-submit':
    'Barnet har skickat. Den enda händelse som bär svar. Sidan anropar `waitUntil` med ett löfte som blir klart när svaren ' +
    'är mottagna.',
  'ska-tld-form ska-tld-progress': 'Barnet har kommit till en fråga. Händelsen bär vilken av hur många, aldrig svaret.',

  'ska-tld-form page': 'Hela formuläret.',
  'ska-tld-form progress': 'Hur långt barnet har kommit, i ord och som en stapel.',
  'ska-tld-form question': 'En fråga med sina svar.',
  'ska-tld-form pictogram': 'Bilden av ett steg.',
  'ska-tld-form listen': 'Knappen som läser upp.',
  'ska-tld-form options': 'Svaren att välja bland.',
  'ska-tld-form option': 'Ett svar.',
  'ska-tld-form option-selected': 'Det valda svaret.',
  'ska-tld-form skip': 'Knappen framåt när inget är besvarat.',
  'ska-tld-form next': 'Knappen framåt.',
  'ska-tld-form back': 'Knappen bakåt.',
  'ska-tld-form submit': 'Knappen som skickar.',
  'ska-tld-form status': 'Hur det står till med det som är skickat.',
  'ska-tld-form thanks': 'Sista sidan.',

  'ska-tld-form --ska-tld-form-grund': 'Grundens färg.',
  'ska-tld-form --ska-tld-form-blad': 'Färgen på svar och knappar.',
  'ska-tld-form --ska-tld-form-black': 'Färgen på text och linjer.',
  'ska-tld-form --ska-tld-form-dampad': 'Färgen på mindre viktig text.',
  'ska-tld-form --ska-tld-form-linje': 'Färgen på svarens ramar.',
  'ska-tld-form --ska-tld-form-knapp': 'Färgen på det som går att trycka på.',
  'ska-tld-form --ska-tld-form-saft': 'Färgen på det som glasen är fyllda med.',
  'ska-tld-form --ska-typsnitt': 'Typsnittet. Utan den ärvs sidans.',
};
