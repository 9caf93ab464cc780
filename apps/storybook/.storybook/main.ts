import type {StorybookConfig} from '@storybook/web-components-vite';
import {reloadOnElementChange} from './reload-on-element-change.ts';

/** Stories lie beside the elements; the pages for designers lie here. Nothing here calls home. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../sidor/*.mdx', '../../../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: {
    disableTelemetry: true,
    disableWhatsNewNotifications: true,
    enableCrashReports: false,
    disableProjectJson: true,
  },
  features: {
    // The theme of the toolbar sets the ground together with the colours, so that they cannot disagree.
    backgrounds: false,
    // Marks by git what is new: noise for who came to look at the elements.
    changeDetection: false,
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
  },
  docs: {defaultName: 'Dokumentation'},
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), reloadOnElementChange()],
    // The axe of the accessibility panel alone is larger than Vite's limit.
    build: {...vite.build, chunkSizeWarningLimit: 1500},
  }),
};

export default config;
