export type {AvvikelseNiva, AvvikelseOf} from './avvikelse.js';
export {describeSchemaAvvikelse} from './describe-schema-avvikelse.js';
export type {Immutable} from './immutable.js';
export {failure, ok, type Result} from './result.js';
export {isSchemaAvvikelse, parseWith, type SchemaAvvikelse, type SchemaForm} from './schema-avvikelse.js';
export type {Sprak} from './sprak.js';
