import type {AvvikelseOf} from '../../../avvikelse.js';
import type {SchemaAvvikelse} from '../../../schema-avvikelse.js';

/** Why a sending is not counted. No finding repeats an answer. */
export type InsandningAvvikelse =
  | AvvikelseOf<'insandning/fel-langd', {readonly langd: number; readonly ska: number}>
  | AvvikelseOf<'insandning/olasbar'>
  | AvvikelseOf<'insandning/annan-enkat', {readonly id: string; readonly version: number}>
  | AvvikelseOf<'insandning/fel-antal-svar', {readonly antal: number; readonly ska: number}>
  | AvvikelseOf<'insandning/omojligt-svar', {readonly fraga: string}>
  | AvvikelseOf<'insandning/fel-nonce'>
  /** Right in every field, and yet not letter for letter what the form sends: something could hide in the difference. */
  | AvvikelseOf<'insandning/annan-form'>
  | SchemaAvvikelse;
