/** Sentences about what two have changed in different ways, in Swedish. `sak` is kind and name: `Aktiviteten Läslyft`. */
export const konflikter = {
  falt: (sak: string, falt: string, min: string, deras: string): string =>
    `${sak}, ${falt}: du har ${min}, någon annan har ${deras}. Ditt står kvar tills du väljer.`,
  faltText: (sak: string, falt: string): string =>
    `${sak}, ${falt}: både du och någon annan har ändrat. Ditt står kvar tills du väljer.`,
  flytt: (sak: string, min: string, deras: string): string =>
    `${sak}: du har flyttat till ${min}, någon annan till ${deras}. Din plats gäller tills du väljer.`,
  ordning: (sak: string, lista: string): string =>
    `${sak}: du och någon annan har ordnat ${lista} olika. Din ordning gäller tills du väljer.`,
  duTogBort: (sak: string): string =>
    `${sak}: du har tagit bort, men någon annan har ändrat. Innehållet finns kvar tills du väljer.`,
  deTogBort: (sak: string): string =>
    `${sak}: någon annan har tagit bort, men du har ändrat. Innehållet finns kvar tills du väljer.`,
  tomt: 'tomt',
  citat: (text: string): string => `”${text}”`,
};
