/** A language that children may want to be asked in. */
export interface Enkatsprak {
  /** BCP 47. */
  readonly kod: string;
  /** What the language calls itself: whoever needs it shall know it. */
  readonly namn: string;
  /** What it is called in Swedish and in English. */
  readonly sv: string;
  readonly en: string;
}

/**
 * Swedish, English, the five national minority languages (lag 2009:724 2 §; of the Sami languages and the varieties of
 * romani chib one each), and languages that many have at home. A questionnaire may hold any other. The names are those of
 * Unicode CLDR, but for meänkieli and arli, which it does not have.
 */
export const ALLA_ENKATSPRAK: readonly Enkatsprak[] = [
  {kod: 'sv', namn: 'svenska', sv: 'svenska', en: 'Swedish'},
  {kod: 'en', namn: 'English', sv: 'engelska', en: 'English'},
  {kod: 'fi', namn: 'suomi', sv: 'finska', en: 'Finnish'},
  {kod: 'fit', namn: 'meänkieli', sv: 'meänkieli', en: 'Meänkieli'},
  {kod: 'se', namn: 'davvisámegiella', sv: 'nordsamiska', en: 'Northern Sami'},
  {kod: 'yi', namn: 'ייִדיש', sv: 'jiddisch', en: 'Yiddish'},
  {kod: 'rmn', namn: 'romani čhib (arli)', sv: 'romani chib (arli)', en: 'Romani (Arli)'},
  {kod: 'ar', namn: 'العربية', sv: 'arabiska', en: 'Arabic'},
  {kod: 'fa', namn: 'فارسی', sv: 'persiska', en: 'Persian'},
  {kod: 'prs', namn: 'دری', sv: 'dari', en: 'Dari'},
  {kod: 'so', namn: 'Soomaali', sv: 'somaliska', en: 'Somali'},
  {kod: 'ti', namn: 'ትግርኛ', sv: 'tigrinja', en: 'Tigrinya'},
  {kod: 'uk', namn: 'українська', sv: 'ukrainska', en: 'Ukrainian'},
  {kod: 'pl', namn: 'polski', sv: 'polska', en: 'Polish'},
];
