/** The words of saving in Swedish, the source language. Its keys are the type that every other language fills. */
export const sv = {
  sparat: (tid: string | undefined): string => (tid === undefined ? 'Sparat' : `Sparat ${tid}`),
  osparat: 'Ändringar som inte är sparade',
  sparar: 'Sparar …',
  sparatHar: (tid: string): string => `Sparat i den här webbläsaren ${tid}, inte skickat än`,
  gickInte: (igen: string): string => `Gick inte att spara. Försöker igen ${igen}.`,
  finnsKvar: 'Det du skrivit finns kvar i den här webbläsaren.',
  baraIFonstret: 'Det du skrivit finns bara i det här fönstret. Stäng det inte.',
  konflikt: 'Någon annan har ändrat planen. Välj vad som ska gälla.',
  annatFonster: 'Planen är öppen i ett annat fönster också.',
};

/** What every language says. */
export type Sparlagestext = typeof sv;
