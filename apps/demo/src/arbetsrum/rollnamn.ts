/** What a role is called for people. */
export const ROLLNAMN: Readonly<Record<string, string>> = {
  rektor: 'Rektor',
  medarbetare: 'Medarbetare',
  huvudman: 'Huvudmannens kvalitetsarbete',
  skolchef: 'Skolchef',
  namnd: 'Nämnd',
  administrator: 'Administratör',
};
