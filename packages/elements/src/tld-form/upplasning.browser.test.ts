import {type Enkat, exempelenkatForskola, exempelenkatGrundskola} from '@vetlanda/ska-core/tld';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {buttons, cleanUp, findAll, mountForm, press, read, settled} from './provform.test.js';

type Rost = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'name'>;

const SVENSK: Rost = {lang: 'sv-SE', localService: true, name: 'här'};
const PA_NATET: Rost = {lang: 'sv-SE', localService: false, name: 'annorstädes'};

let rostlista: readonly Rost[];
let sagt: {readonly text: string; readonly rost: string | undefined}[];
let spelat: string[];
let pagar: (() => void) | undefined;

beforeEach(() => {
  rostlista = [];
  sagt = [];
  spelat = [];
  pagar = undefined;
  vi.spyOn(speechSynthesis, 'getVoices').mockImplementation(() => rostlista as SpeechSynthesisVoice[]);
  vi.spyOn(speechSynthesis, 'speak').mockImplementation((yttrande) => {
    sagt.push({text: yttrande.text, rost: yttrande.voice?.name});
    pagar = () => yttrande.onend?.(new Event('end') as SpeechSynthesisEvent);
  });
  vi.spyOn(speechSynthesis, 'cancel').mockImplementation(() => pagar?.());
  vi.spyOn(HTMLMediaElement.prototype, 'play').mockImplementation(function (this: HTMLMediaElement) {
    spelat.push(new URL(this.src).pathname);
    pagar = () => this.onended?.(new Event('ended'));
    return Promise.resolve();
  });
  // A voice that is real cannot be made, and a text would not take another.
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      voice: unknown;
      lang = '';
      rate = 1;
      onend: unknown;
      onerror: unknown;
      constructor(readonly text: string) {}
    },
  );
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await cleanUp();
});

/** What is being read comes to its end. */
async function finish(): Promise<void> {
  pagar?.();
  await new Promise((resolve) => setTimeout(resolve));
}

/** The first question and its first two answers recorded, the question on this site and one answer on another. */
function recorded(): Enkat {
  const [fraga] = exempelenkatForskola.fragor;
  const [skala] = exempelenkatForskola.skalor;
  if (fraga === undefined || skala === undefined) throw new Error('There is no question.');
  const ljud = ['/ljud/nej.mp3', 'https://annan.example/ibland.mp3'];
  return {
    ...exempelenkatForskola,
    fragor: [{...fraga, text: {...fraga.text, sv: {...fraga.text.sv, ljud: '/ljud/fraga.mp3'}}}],
    skalor: [
      {
        ...skala,
        steg: skala.steg.map((steg, i) => ({
          ...steg,
          text: {...steg.text, sv: {...steg.text.sv, ...(ljud[i] === undefined ? {} : {ljud: ljud[i]})}},
        })),
      },
    ],
  };
}

describe('reading aloud', () => {
  test('never begins by itself', async () => {
    rostlista = [SVENSK];
    const element = await mountForm({enkat: recorded()});
    await press(element, 'Börja');
    findAll<HTMLInputElement>(element, 'input')[0]?.click();
    await settled(element);
    await press(element, 'Nästa');
    expect([sagt, spelat]).toEqual([[], []]);
  });

  test('is offered on the first page too', async () => {
    rostlista = [SVENSK];
    const element = await mountForm();
    await settled(element);
    expect(buttons(element)[0]).toBe('Lyssna');
  });

  test('reads the question and its answers with a voice of this device', async () => {
    rostlista = [PA_NATET, SVENSK];
    const element = await mountForm({enkat: exempelenkatGrundskola});
    await press(element, 'Börja');
    await press(element, 'Lyssna på frågan');
    for (let i = 0; i < 9; i++) await finish();
    const [fraga] = exempelenkatGrundskola.fragor;
    expect(sagt[0]).toEqual({text: fraga?.text.sv.text, rost: 'här'});
    expect(sagt.length).toBe(1 + findAll(element, 'input').length);
    await settled(element);
    expect(buttons(element)).toContain('Lyssna på frågan');
  });

  test('is not offered where the only voice would tell the network what is read', async () => {
    rostlista = [PA_NATET, {lang: 'en-GB', localService: true, name: 'annat språk'}];
    const element = await mountForm({enkat: exempelenkatForskola});
    await press(element, 'Börja');
    expect(findAll(element, '.ora')).toEqual([]);
    expect(read(element)).toContain('Den här enheten kan inte läsa upp frågan.');
  });

  test('is offered when the voices of the device have come, which takes a while', async () => {
    const element = await mountForm({enkat: exempelenkatForskola});
    await press(element, 'Börja');
    rostlista = [SVENSK];
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
    await settled(element);
    expect(buttons(element)).toContain('Lyssna på frågan');
  });

  test('takes the recording where there is one on the page’s own site, and never one of another', async () => {
    rostlista = [SVENSK];
    const element = await mountForm({enkat: recorded()});
    await press(element, 'Börja');
    await press(element, 'Lyssna på frågan');
    for (let i = 0; i < 9; i++) await finish();
    expect(spelat).toEqual(['/ljud/fraga.mp3', '/ljud/nej.mp3']);
    expect(sagt.map(({text}) => text)).toContain('Ibland');
  });

  test('a recording needs no voice', async () => {
    const element = await mountForm({enkat: recorded()});
    await press(element, 'Börja');
    expect(buttons(element).slice(0, 2)).toEqual(['Lyssna på frågan', 'Lyssna på svaret Nej']);
    await press(element, 'Lyssna på svaret Nej');
    expect(spelat).toEqual(['/ljud/nej.mp3']);
  });

  test('stops when it is pressed again, when another is, and when the page is turned', async () => {
    rostlista = [SVENSK];
    const element = await mountForm({enkat: exempelenkatForskola});
    await press(element, 'Börja');
    await press(element, 'Lyssna på frågan');
    expect(buttons(element)[0]).toBe('Sluta lyssna');
    await press(element, 'Sluta lyssna');
    await finish();
    expect(sagt.length).toBe(1);
    await press(element, 'Lyssna på frågan');
    await press(element, 'Lyssna på svaret Nej');
    await finish();
    expect(sagt.map(({text}) => text).slice(1)).toEqual([sagt[0]?.text, 'Nej']);
    await press(element, 'Lyssna på frågan');
    await press(element, 'Hoppa över');
    await finish();
    expect(sagt.length).toBe(4);
    element.remove();
    expect(speechSynthesis.cancel).toHaveBeenCalled();
  });
});
