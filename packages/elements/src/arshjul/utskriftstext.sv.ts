/** The words of the poster in Swedish, the source language. */
export const sv = {
  utskriven: (dag: string): string => `Utskriven ${dag}`,
  version: (dag: string): string => `Riktlinjens version ${dag}`,
};

/** What a language must fill. */
export type Utskriftstext = typeof sv;
