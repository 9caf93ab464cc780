import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

const executablePath = process.env.SKA_CHROMIUM ?? '/usr/bin/chromium';

export default defineConfig({
  test: {
    projects: [
      {
        test: {name: 'embedding', include: ['src/**/*.node.test.ts'], testTimeout: 60_000, hookTimeout: 60_000},
      },
      {
        // Lit's decorators are TypeScript's own kind; the transformer is told so by the package's tsconfig.
        optimizeDeps: {include: ['axe-core', 'lit', 'lit/decorators.js']},
        test: {
          name: 'elements',
          include: ['src/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath,
                args: [
                  '--no-sandbox',
                  '--disable-background-networking',
                  '--disable-component-update',
                  '--disable-sync',
                ],
              },
              contextOptions: {locale: 'sv-SE', timezoneId: 'America/New_York'},
            }),
            instances: [{browser: 'chromium', viewport: {width: 1280, height: 900}}],
          },
        },
      },
    ],
  },
});
