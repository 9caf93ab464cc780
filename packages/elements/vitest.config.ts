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
        // Named, so that a module found late does not load the page of a running test anew.
        optimizeDeps: {
          include: [
            'axe-core',
            'lean-qr',
            'lit',
            'lit/directive.js',
            'lit/directives/guard.js',
            'lit/directives/keyed.js',
            'zod/mini',
            'date-fns/addMonths',
            '@date-fns/utc/date/mini',
          ],
        },
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
