import {antalMonster} from './monsterform.js';
import {monstervardeOf} from './monstervarde.js';
import type {Monsterform} from './rakning.js';

/** The values of all patterns of a form, by the pattern's number. */
export interface Monstertabell {
  readonly poang: Uint16Array;
  /** 1 where there is a score, else 0. */
  readonly harPoang: Uint8Array;
  /** The place of the pattern's `giltiga` and `positiva` in `slag`. */
  readonly slagAv: Uint8Array;
  /** The pairs that there are. */
  readonly slag: readonly {readonly giltiga: number; readonly positiva: number}[];
}

/** Works out what every pattern of a form is worth. Made for forms of some thousand patterns. */
export function createMonstertabell(form: Monsterform): Monstertabell {
  const size = antalMonster(form);
  const places = new Map<number, number>();
  const slag: {readonly giltiga: number; readonly positiva: number}[] = [];
  const tabell = {
    poang: new Uint16Array(size),
    harPoang: new Uint8Array(size),
    slagAv: new Uint8Array(size),
    slag,
  };
  for (let monster = 0; monster < size; monster++) {
    const {harPoang, poang, giltiga, positiva} = monstervardeOf(monster, form);
    const pair = giltiga * (form.antalFragor + 1) + positiva;
    const place = places.get(pair) ?? slag.push({giltiga, positiva}) - 1;
    places.set(pair, place);
    tabell.poang[monster] = poang;
    tabell.harPoang[monster] = harPoang ? 1 : 0;
    tabell.slagAv[monster] = place;
  }
  return tabell;
}
