import {defineConfig} from 'tsup';

/** Every module stays its own file, so that a host's bundler takes the modules it uses and nothing else. */
export default defineConfig(({watch}) => ({
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  splitting: false,
  sourcemap: true,
  // What others have begun to read is not taken away under their feet.
  clean: watch === undefined,
}));
