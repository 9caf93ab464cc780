import {addons} from 'storybook/manager-api';
import {createTema} from './create-tema.ts';

addons.setConfig({theme: createTema()});
