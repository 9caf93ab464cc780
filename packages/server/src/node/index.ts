/**
 * What the server needs of Node: files and a listening socket. Apart from the app itself, which runs wherever there
 * is a `Request`.
 *
 * @module
 */
export {type Databasplats, type OppenDatabas, openDatabas} from './open-databas.js';
export {readFiles} from './read-files.js';
export {restoreSakerhetskopia, saveSakerhetskopia} from './sakerhetskopia.js';
export {type Address, type RunningServer, startServer} from './start-server.js';
