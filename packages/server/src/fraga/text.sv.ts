import type {FragaAvvikelse} from './avvikelse.js';

/** The sentence of a finding about a query: what is wrong and what to write instead. */
export function describeFragaAvvikelse({kod, params}: FragaAvvikelse): string {
  switch (kod) {
    case 'fraga/saknas':
      return `Adressen behöver ”${params.parameter}”.`;
    case 'fraga/flera-varden':
      return `Ange ”${params.parameter}” bara en gång.`;
    case 'fraga/okand-riktlinje':
      return `Det finns ingen riktlinje som heter ”${excerpt(params.varde)}”. Välj ${listOr(params.kanda)}.`;
    case 'fraga/ogiltigt-lasar':
      return `”${excerpt(params.varde)}” är inget läsår. Skriv det som 2026/2027.`;
    case 'fraga/lasar-utanfor':
      return `Läsåret ”${excerpt(params.varde)}” går inte att visa. Välj ett år från ${params.forsta} till ${params.sista}.`;
    case 'fraga/ogiltig-dag':
      return `”${excerpt(params.varde)}” är ingen dag. Skriv dagen som 2026-11-23.`;
    case 'fraga/dag-utanfor':
      return `Dagen ”${excerpt(params.varde)}” går inte att visa. Välj en dag från ${params.forsta} till ${params.sista}.`;
  }
}

/** Characters of what the reader wrote that are shown back. */
const EXCERPT_LENGTH = 40;

function excerpt(value: string): string {
  const visible = value.replace(/[\p{C}\s]+/gu, ' ').trim();
  return visible.length > EXCERPT_LENGTH ? `${visible.slice(0, EXCERPT_LENGTH)}…` : visible;
}

function listOr(values: readonly string[]): string {
  const quoted = values.map((value) => `”${value}”`);
  const last = quoted.at(-1) ?? '';
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} eller ${last}` : last;
}
