import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';

const executablePath = process.env.SKA_CHROMIUM ?? '/usr/bin/chromium';

process.env.STORYBOOK_DISABLE_TELEMETRY = '1';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'sidor',
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Every story is a test: it is drawn, played, read and checked by axe.
        plugins: [storybookTest({configDir: '.storybook'})],
        test: {
          name: 'lägen',
          testTimeout: 30_000,
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
