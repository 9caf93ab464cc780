import {type Preview, setCustomElementsManifest} from '@storybook/web-components-vite';
import manifest from '@vetlanda/ska-elements/custom-elements.json' with {type: 'json'};
import mall from '../sidor/delar/mall.mdx';
import {checkStory} from './check-story.ts';
import {createDocumentation} from './create-documentation.ts';
import {createTema} from './create-tema.ts';
import {elementsOf} from './manifest.ts';
import './scen.css';
import {showProperties} from './show-properties.ts';
import {swedishCategories} from './swedish-categories.ts';
import {SPRAK, TEMAN} from './val.ts';
import {visningsytor} from './visningsytor.ts';
import {createWithHandelser} from './with-handelser.ts';
import {withScen} from './with-scen.ts';

setCustomElementsManifest(createDocumentation(manifest));

const handelser = elementsOf(manifest).flatMap(({events = []}) => events.flatMap(({name}) => name ?? []));

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [createWithHandelser(handelser), withScen],
  argTypesEnhancers: [swedishCategories],
  afterEach: checkStory,
  initialGlobals: {tema: 'ljus', sprak: 'sv'},
  globalTypes: {
    tema: {
      description: 'Ljust eller mörkt tema',
      toolbar: {title: 'Tema', icon: 'contrast', dynamicTitle: true, items: [...TEMAN]},
    },
    sprak: {
      description: 'Sidans språk',
      toolbar: {title: 'Språk', icon: 'globe', dynamicTitle: true, items: [...SPRAK]},
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      // A component has no page round it: whether it stands in a landmark is for the page.
      config: {rules: [{id: 'region', enabled: false}]},
    },
    viewport: {options: visningsytor},
    docs: {
      theme: createTema(),
      page: mall,
      source: {excludeDecorators: true, transform: showProperties},
      toc: {title: 'På sidan', headingSelector: 'h2, h3', ignoreSelector: '.ska-scen *'},
    },
    options: {
      storySort: {
        order: ['Välkommen', 'Design', ['Färger och tokens', 'Teman', 'Tillgänglighet', 'Ord och ton'], 'Element'],
      },
    },
  },
};

export default preview;
