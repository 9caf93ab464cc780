import {defineConfig} from 'vitest/config';

/** Every test runs in three time zones: a calendar that depends on the machine's clock would fail in one of them. */
const zones = ['UTC', 'Europe/Stockholm', 'Pacific/Pago_Pago'];

export default defineConfig({
  test: {
    projects: zones.map((TZ) => ({
      test: {testTimeout: 60_000, name: `core ${TZ}`, include: ['src/**/*.test.ts'], pool: 'forks', env: {TZ}},
    })),
  },
});
