import {defineConfig} from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/kalender/index.ts', 'src/riktlinje/index.ts', 'src/arshjul/index.ts'],
  format: 'esm',
  target: 'es2022',
  splitting: true,
  sourcemap: true,
  clean: true,
});
