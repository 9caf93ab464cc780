/**
 * What every field of a questionnaire means, for whoever writes one with the JSON Schema at hand. Keys as in
 * `schema-beskrivningar.ts`: the field's path, or as much of its end as makes it clear.
 */
export const ENKATFALT: Readonly<Record<string, string>> = {
  $schema: 'Adressen till det här schemat, så att en textredigerare kan hjälpa till. Får utelämnas.',
  format: 'Säger att filen är frågor till barn och elever. Alltid "ska-enkat".',
  schemaVersion: 'Formatets version. Alltid 1.',
  '.id': 'Frågornas korta namn, till exempel "tld-4-9": a–z, siffror och bindestreck. Samma i alla versioner.',
  version: 'Versionens nummer: 1, 2, 3. När barn har svarat är varje ändring en ny version.',
  exempel: 'Sant för påhittade frågor. Då står det där de visas, och de släpps inte in i en skarp omgång.',
  skolformer: 'Id på de skolformer som frågorna är till för, så som riktlinjen kallar dem, till exempel "grundskola".',
  profil:
    'Vilka som svarar: forskola, f-3 (förskoleklass till åk 3), 4-9, gy (gymnasiet och vuxna) eller anpassad. Ger storlek på det som trycks och hur mycket som läses.',
  svarssatt:
    'Hur frågorna ställs. sjalv: var och en läser. upplast: läses upp för en grupp. vuxenstod: en i taget med en vuxen.',
  titel: 'Rubriken som barnet ser.',
  inledning: 'Det som barnet läser eller hör först: vad frågorna är till för, och att ingen måste svara.',
  dimensioner: 'Det som frågorna mäter tillsammans, till exempel trygghet, lärande och delaktighet.',
  id: 'Kort namn som frågorna hänvisar till: a–z, siffror och bindestreck. Ensamt i sin lista.',
  'dimensioner.namn': 'Dimensionens namn, så som det står vid resultatet.',
  skalor: 'Svaren att välja bland. Flera frågor kan ha samma skala.',
  steg: 'Svaren från minst till mest, 2–7 stycken. Det första har värdet 1.',
  'steg.text': 'Svarets ord.',
  'steg.bild':
    'Adress till en bild av svaret, på er egen webbplats. Utelämnas den ritar formuläret hur mycket svaret betyder.',
  positivFran: 'Det första steget som räknas som positivt, till exempel 3 av 4. Lika för alla frågor i en dimension.',
  vetEj: 'Orden för "vet ej". Utelämnas där det inte ska gå att välja. Svaret redovisas för sig.',
  fragor: 'Frågorna i den ordning de ställs. Högst tio i varje dimension.',
  'fragor.id': 'Frågans korta namn, till exempel "trygghet-1": a–z, siffror och bindestreck. Ensamt bland frågorna.',
  dimension: 'Id på dimensionen som frågan hör till.',
  skala: 'Id på frågans skala. Alla frågor i en dimension har lika många steg.',
  'fragor.text': 'Frågan. Kort, utan "inte", och om en sak i taget.',
  'fragor.bild': 'Adress till en bild av det som frågan handlar om, på er egen webbplats.',
  stegbilder: 'Adresser till bilder av svaren för just den här frågan, en för varje steg.',
  tack: 'Det som visas när barnet är klart.',
  'tack.rubrik': 'Ett eller några ord, till exempel "Tack".',
  'tack.text': 'Vad svaren ska användas till.',
  vart: 'Vart barnet kan vända sig. Ett svar kan handla om något svårt.',
  'vart.text': 'Vem eller vad det är, med ord som barnet förstår.',
  telefon: 'Telefonnummer, till exempel "116 111".',
  lank: 'Webbadress. Öppnas bara om barnet själv trycker på den.',
  instruktion: 'Hur den vuxna gör, steg för steg. Barnen ser den inte, och den får förbättras utan ny version.',
  fore: 'Vad som görs innan barnen svarar.',
  under: 'Vad som görs medan barnen svarar, också var de vuxna står.',
  efter: 'Vad som görs efteråt.',
  sv: 'Texten på svenska. Den ska alltid finnas.',
  text: 'Själva texten.',
  granskning:
    'granskad: någon som kan språket har läst och godkänt texten. ogranskad: visas bara i ett prov, aldrig i en skarp omgång.',
  ljud: 'Adress till en inspelning av just den här texten, på er egen webbplats.',
};
