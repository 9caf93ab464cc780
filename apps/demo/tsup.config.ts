import {defineConfig} from 'tsup';

export default defineConfig(({watch}) => [
  {
    name: 'server',
    entry: ['src/main.ts', 'src/sakerhetskopiera.ts', 'src/aterstall.ts'],
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    clean: watch === undefined ? ['dist/*.js', 'dist/*.map'] : false,
  },
  {
    name: 'client',
    entry: [
      'src/client/kom-in.ts',
      'src/client/utvecklingsplan.ts',
      'src/client/tld-resultat.ts',
      'src/client/tld-svara.ts',
      'src/client/tld-utskick.ts',
      'src/client/t.ts',
      'src/client/stil.css',
      'src/client/t.css',
    ],
    outDir: 'dist/client',
    publicDir: 'src/client/public',
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    // The browser resolves no package names: everything goes into the one file.
    noExternal: [/.*/],
    splitting: false,
    minify: true,
    sourcemap: true,
  },
]);
