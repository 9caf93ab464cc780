/** A level or an activity without its description. */
export type UtanText<T> = Omit<T, 'beskrivning'>;

/** What each level answers for, by id (sections 2 and 4). */
export const nivabeskrivningar: Readonly<Record<string, string>> = {
  namnd:
    'Anger riktning genom nämndens mål, som tillsammans med det nationella kvalitetssystemets delmål och indikatorer håller ihop stöd- och styrkedjan.',
  huvudman:
    'Kommunen som huvudman, med barn- och utbildningsförvaltningen på nämndens uppdrag. Ansvarar för att alla barn och elever når målen och ser till att resurserna finns. Följer varje enhets utveckling genom dialog och dokumentation, och planerar, följer upp och utvecklar utifrån enheternas behov.',
  rektor:
    'Rektor och de som rektor är chef för och ansvarar för. Rektor leder det pedagogiska arbetet, verkar särskilt för att utbildningen utvecklas och beslutar om inre organisation och resurser.',
};

/** What each activity is, by the id of its template: nothing that the picture of the year needs. */
export const aktivitetsbeskrivningar: Readonly<Record<string, string>> = {
  forutsattningsdialog: 'Samtal om rektors förutsättningar: mål och resurser.',
  processdialog:
    'Samtal om hur enheten arbetar: det pedagogiska arbetet, hur det organiseras och undervisningens kvalitet.',
  resultatdialog: 'Samtal om läsårets resultat och hur målen är uppfyllda.',
  'utvecklingsplan-klar': 'Planen som du har med dig till förutsättningsdialogen.',
  'lasarsrapport-paborjad': 'Rapporten ska vara påbörjad när resultatdialogen hålls.',
  'lasarsrapport-klar': 'Rapporten som summerar läsåret.',
  'verksamhetsrapport-klar': 'Rapporten om förra kalenderåret, som verksamhetsplanen utgår från.',
  'verksamhetsplan-klar':
    'Årets plan: utvecklingsmål kopplade till nämndens mål och från analysen av verksamheternas kvalitetsarbete.',
  'uppfoljning-hosttermin': 'Planen följs upp hela läsåret. En påminnelse innan terminen är slut.',
  'uppfoljning-vartermin': 'Planen följs upp hela läsåret. En påminnelse innan rapporten påbörjas.',
  'tld-oktober': 'Enkät till barn och elever om trygghet, lärande och delaktighet. Rektor sänder ut länk och QR-kod.',
  'tld-april': 'Samma enkät en andra gång, så att utvecklingen går att följa.',
  'tld-oktober-analys': 'Vilka frågor väcker resultatet? Gå vidare med andra underlag.',
  'tld-oktober-aterkoppling': 'Berätta för barn och elever vad svaren visade och vad som händer nu.',
  'tld-oktober-huvudman': 'Huvudmannanivån följer verksamheternas utveckling i resultatet på enhetsnivå.',
  'tld-april-analys': 'Vilka frågor väcker resultatet? Gå vidare med andra underlag.',
  'tld-april-aterkoppling': 'Berätta för barn och elever vad svaren visade och vad som händer nu.',
  'tld-april-huvudman': 'Huvudmannanivån följer verksamheternas utveckling i resultatet på enhetsnivå.',
  februarimotet:
    'Nämnden och förvaltningsledningen möts i dialog. Förvaltningsledningen presenterar årets verksamhetsplan.',
  manadsmote: 'Månatligt möte mellan förvaltningen och nämnden om kvalitetsarbetet.',
  oktobermotet:
    'Halvdag där rektorer, förvaltningsledning och nämnd får en gemensam bild av nuläget. Start för huvudmannanivåns arbete med verksamhetsplanen.',
};
