import {type Enkat, skarpaSprakOf} from '@vetlanda/ska-core/tld';

/**
 * Can the form show these questions, and in a live round, may it? Not the whole check: `parseEnkat` and
 * `checkSkarpOmgang` have said the rest where the questionnaire was made, and their schema would outweigh the form.
 */
export function isVisbar(enkat: Enkat, live: boolean): boolean {
  try {
    const {format, schemaVersion, fragor, skalor, titel, inledning, tack} = enkat;
    const texter = [titel, inledning, tack.rubrik, tack.text, ...[...fragor, ...tack.vart].map(({text}) => text)];
    return (
      format === 'ska-enkat' &&
      schemaVersion === 1 &&
      fragor.length > 0 &&
      texter.every(({sv}) => sv.text.trim() !== '') &&
      fragor.every(({skala}) => (skalor.find(({id}) => id === skala)?.steg.length ?? 0) > 1) &&
      !(live && (enkat.exempel || skarpaSprakOf(enkat).length === 0))
    );
  } catch {
    return false;
  }
}
