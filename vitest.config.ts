import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The laws run over the whole corpus, the command-line tests start processes: slow machines need the room.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // No test ever writes what it should compare with; `npm run goldens` does.
    update: 'none',
    reporters: ['default'],
  },
});
