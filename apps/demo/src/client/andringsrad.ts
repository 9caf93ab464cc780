import type {AnpassningCommand} from '@vetlanda/ska-core/arshjul';

/** Tells what was done, with a way back. */
export interface Andringsrad {
  say(text: string): void;
  offer(text: string, inverse: AnpassningCommand): void;
}

/** The status line of the page. Every change so far can be undone, the latest first. */
export function createAndringsrad(undo: (inverse: AnpassningCommand) => void): Andringsrad {
  const line = document.getElementById('sparat');
  const undone: AnpassningCommand[] = [];
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Ångra';
  button.hidden = true;
  const words = document.createElement('span');
  // The button stays where it is: taken out and put back it would lose the keyboard.
  line?.append(words, ' ', button);
  button.addEventListener('click', () => {
    const inverse = undone.pop();
    if (inverse !== undefined) undo(inverse);
  });

  function show(text: string): void {
    words.textContent = text;
    const focused = document.activeElement === button;
    button.hidden = undone.length === 0;
    if (!focused || !button.hidden || line === null) return;
    line.tabIndex = -1;
    line.focus();
  }

  return {
    say: show,
    offer(text, inverse) {
      undone.push(inverse);
      show(`${text} Sparat i den här webbläsaren.`);
    },
  };
}
