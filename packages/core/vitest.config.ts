import {defineConfig} from 'vitest/config';

/** Tests run in three time zones: a calendar that depends on the machine's clock would fail in one of them. */
const zones = ['UTC', 'Europe/Stockholm', 'Pacific/Pago_Pago'];

/** A survey knows no time of day, and its attacks on what is released take long: one zone is enough for it. */
const TIDLOST = ['src/tld/**'];

export default defineConfig({
  test: {
    projects: zones.map((TZ) => ({
      test: {
        testTimeout: 60_000,
        name: `core ${TZ}`,
        include: ['src/**/*.test.ts'],
        exclude: TZ === 'UTC' ? [] : TIDLOST,
        pool: 'forks',
        env: {TZ},
      },
    })),
  },
});
