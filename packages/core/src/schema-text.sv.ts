import type {SchemaAvvikelse, SchemaForm, SchemaMatt} from './schema-avvikelse.js';

/** The sentences about shape, and the words they are made with. */
export interface SchemaText {
  /** What stands where the document itself is at fault. */
  readonly helaUnderlaget: string;
  readonly meningar: {readonly [A in SchemaAvvikelse as A['kod']]: (params: A['params']) => string};
}

const TYPER: Readonly<Record<string, string>> = {
  array: 'en lista',
  object: 'ett objekt med fält',
  string: 'en text',
  number: 'ett tal',
  int: 'ett heltal',
  boolean: 'true eller false',
  record: 'ett objekt med fält',
};

const FORMER: Readonly<Record<SchemaForm, string>> = {
  id: 'a–z, siffror och bindestreck, till exempel tld-oktober. Inte å, ä, ö eller versaler',
  'plan-id':
    'ett id med högst 64 tecken: a–z, A–Z, siffror, bindestreck och understreck. Inte å, ä, ö eller mellanslag',
  datum: 'en dag som finns, skriven ÅÅÅÅ-MM-DD, till exempel 2026-11-24, från år 1900 till 2299',
  adress: 'en adress som börjar med https:// eller med / på samma webbplats',
  sprakkod: 'en språkkod, till exempel sv eller sv-SE',
  lasar: 'ett läsår, till exempel 2026/2027',
};

const ENHET: Readonly<Record<SchemaMatt, string>> = {tecken: ' tecken', poster: ' i listan', tal: ''};

/** Shape in Swedish, the source language. */
export const sv: SchemaText = {
  helaUnderlaget: 'Hela underlaget',
  meningar: {
    'schema/saknas': () => 'uppgiften saknas',
    'schema/fel-typ': ({vantat}) => `värdet har fel typ, det ska vara ${TYPER[vantat] ?? vantat}`,
    'schema/fel-varde': ({tillatna}) => `värdet ska vara något av: ${tillatna}`,
    'schema/for-stort': ({hogst, matt}) =>
      `för ${{tecken: 'långt', poster: 'många', tal: 'stort'}[matt]}, högst ${hogst}${ENHET[matt]}`,
    'schema/for-litet': ({minst, matt}) =>
      `för ${{tecken: 'kort', poster: 'få', tal: 'litet'}[matt]}, minst ${minst}${ENHET[matt]}`,
    'schema/okand-nyckel': ({nyckel}) => `okänt fält: ${nyckel}`,
    'schema/fel-form': ({form}) => `skriv ${FORMER[form]}`,
    'schema/ogiltig': () => 'värdet går inte att använda',
    'schema/olasbar': () => 'underlaget går inte att läsa',
  },
};
