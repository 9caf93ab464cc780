import type {Textbredd} from '@vetlanda/ska-core/arshjul';

/** Text measured in the host's own typeface, each word once: the labels then fit to the pixel. */
export function createTextbredd(typsnitt: string): Textbredd | undefined {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return undefined;
  const cache = new Map<string, number>();
  return (text, storlek, fet) => {
    const key = `${fet ? 'f' : 'n'}${text}`;
    let em = cache.get(key);
    if (em === undefined) {
      context.font = `${fet ? 600 : 400} 100px ${typsnitt}`;
      em = context.measureText(text).width / 100;
      cache.set(key, em);
    }
    return em * storlek;
  };
}
