import {
  type Arshjul,
  createRitning,
  createStilar,
  type Form,
  LJUS,
  type Ritning,
  renderArshjulSvg,
  SVG_TYPSNITT,
  type Vy,
} from '@vetlanda/ska-core/arshjul';
import {createTextbredd} from './matning.js';

/** What a saved picture is called, and the typeface of a painted one. */
export interface Bildval {
  readonly namn: string;
  /** Name of the file without its ending. */
  readonly fil: string;
  readonly typsnitt: string;
}

/** Width and height of a picture, pixels: sharp on A3, and under the largest canvas that phones allow. */
const PNG_BREDD = 3000;

/** Saves the wheel as an SVG picture; its letters are measured in the typeface that the picture names. */
export function saveSvg(arshjul: Arshjul, vy: Vy, {namn, fil}: Bildval): void {
  const textbredd = createTextbredd(SVG_TYPSNITT);
  const svg = renderArshjulSvg(arshjul, textbredd === undefined ? vy : {...vy, textbredd}, {namn});
  saveFile(new Blob([svg], {type: 'image/svg+xml'}), `${fil}.svg`);
}

/** Saves the wheel as a PNG picture. Rejects when the browser cannot paint one. */
export async function savePng(arshjul: Arshjul, vy: Vy, {fil, typsnitt}: Bildval): Promise<void> {
  saveFile(await paintPng(createRitning(arshjul, vy), typsnitt), `${fil}.png`);
}

function saveFile(blob: Blob, namn: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = namn;
  link.click();
  // The browser has the file by the next turn; a longer life would only hold memory.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** The drawing on white, painted from the same shapes as the SVG. Rejects when the canvas fails. */
async function paintPng(ritning: Ritning, typsnitt: string): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = PNG_BREDD;
  canvas.height = PNG_BREDD;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('No canvas to paint on.');
  context.fillStyle = LJUS.papper;
  context.fillRect(0, 0, PNG_BREDD, PNG_BREDD);
  const scale = PNG_BREDD / ritning.bredd;
  context.translate(PNG_BREDD / 2, PNG_BREDD / 2);
  context.scale(scale, scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  const stilar = createStilar();
  const former = [
    ...ritning.bakgrund,
    ...ritning.ringar.flatMap((ring) => ring.objekt.flatMap((objekt) => objekt.former)),
    ...ritning.forgrund,
    ...ritning.mitt,
  ];
  for (const form of former) paint(context, form, stilar[form.stil], typsnitt);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The canvas gave no picture.')) : resolve(blob)),
      'image/png',
    );
  });
}

type Stil = ReturnType<typeof createStilar>[Form['stil']];

function paint(context: CanvasRenderingContext2D, form: Form, stil: Stil, typsnitt: string): void {
  if (form.typ === 'bana') {
    const path = new Path2D(form.d);
    if (stil.fyllning !== undefined) {
      context.globalAlpha = stil.styrka ?? 1;
      context.fillStyle = LJUS[stil.fyllning];
      context.fill(path);
      context.globalAlpha = 1;
    }
    if (stil.linje !== undefined) {
      context.strokeStyle = LJUS[stil.linje];
      context.lineWidth = stil.bredd ?? 1;
      context.stroke(path);
    }
    return;
  }
  context.font = `${stil.fet === true ? 600 : 400} ${form.storlek}px ${typsnitt}`;
  context.fillStyle = LJUS[stil.fyllning ?? 'black'];
  if (form.typ === 'text') {
    context.textAlign = 'center';
    write(context, form.text, form.x, form.y, form.vinkel);
    return;
  }
  context.textAlign = 'left';
  for (let i = 0; i < form.text.length; i++) {
    write(context, form.text.charAt(i), form.x[i] ?? 0, form.y[i] ?? 0, form.vinkel[i] ?? 0);
  }
}

function write(context: CanvasRenderingContext2D, text: string, x: number, y: number, vinkel: number): void {
  context.save();
  context.translate(x, y);
  context.rotate((vinkel * Math.PI) / 180);
  context.fillText(text, 0, 0);
  context.restore();
}
