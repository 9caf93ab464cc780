import {defineConfig} from 'tsup';

export default defineConfig(({watch}) => ({
  entry: ['src/index.ts', 'src/node/index.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  clean: watch === undefined,
}));
