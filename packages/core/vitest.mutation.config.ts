import {defineConfig} from 'vitest/config';

/** The tests of the folder whose code is being changed. One time zone is enough: nothing of a survey asks for the time. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    include: [`src/tld/${process.env.SKA_MUTATION ?? '*'}/**/*.test.ts`],
    pool: 'threads',
    env: {TZ: 'UTC'},
  },
});
