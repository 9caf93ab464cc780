import {readFileSync} from 'node:fs';
import {defineConfig, type Options} from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What an element loads on demand, and the word for it in the name of the file that lies beside its bundle. */
const SIBLINGS: Readonly<Record<string, string>> = {
  './panel.js': 'panel',
  './lasning.js': 'lasning',
  './export.js': 'export',
  './granskare.js': 'granskning',
  './dra.js': 'dra',
  '../effektkedja/granskare.js': 'granskning',
  './text.en.js': 'en',
  './tillbehor.js': 'tillbehor',
  './visningshinder.js': 'hinder',
  './plankoppling.js': 'plan',
  './plansammanfogning.js': 'sammanfogning',
  './hjulkoppling.js': 'hjul',
  './resultatkoppling.js': 'resultat',
  './utskickskoppling.js': 'utskick',
  './formularkoppling.js': 'formular',
};

/** The languages of the children's form but Swedish, which is in it: each comes when somebody chooses it. */
const FORMULARSPRAK = ['ar', 'en', 'fa', 'fi', 'fit', 'pl', 'prs', 'rmn', 'se', 'so', 'ti', 'uk', 'yi'];

/** A bundle is one file: what it loads on demand is a named file beside it, never a chunk with a made-up name. */
const namedSiblings: Plugin = {
  name: 'named-siblings',
  setup(build) {
    build.onResolve({filter: /^\.\.?\//}, ({path, kind, importer}) => {
      if (kind === 'dynamic-import' && /[\\/]formularord[\\/]/.test(importer)) {
        return {path: path.replace('./', './ska-tld-form-'), external: true};
      }
      const sibling = kind === 'dynamic-import' ? SIBLINGS[path] : undefined;
      const folder = /^\.\.\/([a-z-]+)\//.exec(path)?.[1] ?? /[\\/]src[\\/]([a-z-]+)[\\/]/.exec(importer)?.[1];
      if (sibling === undefined || folder === undefined) return undefined;
      return {path: `./ska-${folder}-${sibling}.js`, external: true};
    });
  },
};

/** Shrinks style sheets, and takes the indentation out of templates: it is for those who read the source. */
const shortTemplates: Plugin = {
  name: 'short-templates',
  setup({onLoad, esbuild}) {
    onLoad({filter: /elements[\\/]src[\\/].*\.ts$/}, ({path}) => {
      const contents = readFileSync(path, 'utf8')
        .replaceAll(/css`([^`$]*)`/g, (_, text: string) => {
          const {code} = esbuild.transformSync(text, {loader: 'css', minify: true, charset: 'utf8'});
          return `css\`${code.trim().replaceAll('\\', '\\\\')}\``;
        })
        .replaceAll(/\n\s+/g, '\n ');
      return {contents, loader: 'ts'};
    });
  },
};

const shared: Options = {format: 'esm', target: 'es2022'};

/** The npm build leaves every module as it is, for the host's bundler; the browser build is one file an element. */
export default defineConfig(({watch}) => [
  {
    ...shared,
    entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.stories.ts', '!src/stories/**', '!src/test/**'],
    bundle: false,
    splitting: false,
    sourcemap: true,
    clean: watch === undefined,
  },
  {
    ...shared,
    entry: {
      'ska-arshjul': 'src/arshjul/arshjul.ts',
      ska: 'src/register.ts',
      'ska-arshjul-panel': 'src/arshjul/panel.ts',
      'ska-arshjul-lasning': 'src/arshjul/lasning.ts',
      'ska-arshjul-export': 'src/arshjul/export.ts',
      'ska-arshjul-en': 'src/arshjul/text.en.ts',
      'ska-datakalla': 'src/datakalla/datakalla.ts',
      'ska-datakalla-plan': 'src/datakalla/plankoppling.ts',
      'ska-datakalla-sammanfogning': 'src/datakalla/plansammanfogning.ts',
      'ska-datakalla-hjul': 'src/datakalla/hjulkoppling.ts',
      'ska-datakalla-resultat': 'src/datakalla/resultatkoppling.ts',
      'ska-datakalla-utskick': 'src/datakalla/utskickskoppling.ts',
      'ska-datakalla-formular': 'src/datakalla/formularkoppling.ts',
      'ska-datakalla-en': 'src/datakalla/text.en.ts',
      'ska-effektkedja': 'src/effektkedja/effektkedja.ts',
      'ska-effektkedja-lasning': 'src/effektkedja/lasning.ts',
      'ska-effektkedja-granskning': 'src/effektkedja/granskare.ts',
      'ska-effektkedja-dra': 'src/effektkedja/dra.ts',
      'ska-effektkedja-en': 'src/effektkedja/text.en.ts',
      'ska-tld-form': 'src/tld-form/tld-form.ts',
      'ska-tld-form-tillbehor': 'src/tld-form/tillbehor.ts',
      'ska-tld-form-hinder': 'src/tld-form/visningshinder.ts',
      ...Object.fromEntries(
        FORMULARSPRAK.map((kod) => [`ska-tld-form-${kod}`, `../core/dist/tld/formularord/${kod}.js`]),
      ),
      'ska-utvecklingsplan': 'src/utvecklingsplan/utvecklingsplan.ts',
      'ska-utvecklingsplan-lasning': 'src/utvecklingsplan/lasning.ts',
      'ska-utvecklingsplan-panel': 'src/utvecklingsplan/panel.ts',
      'ska-utvecklingsplan-en': 'src/utvecklingsplan/text.en.ts',
      'ska-utvecklingsplan-export': 'src/utvecklingsplan/export.ts',
      'ska-tld-resultat': 'src/tld-resultat/tld-resultat.ts',
      'ska-tld-resultat-lasning': 'src/tld-resultat/lasning.ts',
      'ska-tld-resultat-export': 'src/tld-resultat/export.ts',
      'ska-tld-resultat-en': 'src/tld-resultat/text.en.ts',
      'ska-tld-utskick': 'src/tld-utskick/tld-utskick.ts',
      'ska-tld-utskick-export': 'src/tld-utskick/export.ts',
      'ska-tld-utskick-en': 'src/tld-utskick/text.en.ts',
    },
    outDir: 'dist/browser',
    // Without it Lit's build for Node comes along, with a whole imitation of the DOM.
    platform: 'browser',
    noExternal: [/.*/],
    splitting: false,
    // Two that see more than one pass of esbuild: together a tenth of the bytes.
    treeshake: 'smallest',
    minify: 'terser',
    terserOptions: {
      module: true,
      ecma: 2020,
      compress: {passes: 3, reduce_funcs: false, inline: 1, keep_fargs: false},
      format: {comments: false},
    },
    esbuildPlugins: [namedSiblings, shortTemplates],
    esbuildOptions(options) {
      options.charset = 'utf8';
      options.legalComments = 'none';
    },
  },
]);
