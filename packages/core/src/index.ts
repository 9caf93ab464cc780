export type {AvvikelseNiva, AvvikelseOf} from './avvikelse.js';
export type {Immutable} from './immutable.js';
export {failure, ok, type Result} from './result.js';
export {describeSchemaAvvikelse, isSchemaAvvikelse, type SchemaAvvikelse} from './schema-avvikelse.js';
export type {Sprak} from './sprak.js';
