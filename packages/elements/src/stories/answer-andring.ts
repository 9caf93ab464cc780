import {applyAnpassning, parseAnpassning} from '@vetlanda/ska-core/arshjul';
import type {SkaArshjul} from '../arshjul/arshjul.element.js';
import type {AnpassningChangeEvent} from '../arshjul/arshjul.events.js';

/**
 * The least that a host does with a wish: applies the command, keeps the result and gives it back. The element itself
 * is the store here; a real page saves.
 */
export function answerAndring(event: AnpassningChangeEvent): void {
  const element = event.currentTarget as SkaArshjul;
  const kept = parseAnpassning(element.anpassning);
  if (!kept.ok) return;
  const result = applyAnpassning(kept.value, event.detail.command);
  if (result.ok) element.anpassning = result.value.anpassning;
}
