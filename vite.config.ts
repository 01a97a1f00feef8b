import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { keeperName, offlinePlugin } from './src/build/offline-plugin.ts';
import { pagePlugin } from './src/build/page-plugin.ts';
import { scenariosPlugin } from './src/build/scenarios-plugin.ts';
import { preloadedFonts } from './src/ui/style/preloaded-fonts.ts';
import { LongestFirst } from './tests/run/longest-first.ts';

export default defineConfig({
  // Relative, so that the built app works from any folder of any static host.
  base: './',
  plugins: [react(), scenariosPlugin(), pagePlugin(preloadedFonts), offlinePlugin()],
  build: {
    target: 'es2022',
    // A policy without `data:` scripts and fonts wants every asset as a file of its own.
    assetsInlineLimit: 0,
    // One style for all screens, inlined into the page: a later screen waits for no style of its own.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the library needs comes in one file, not one for each module that others use too.
            { name: 'first', tags: ['$initial'] },
            // What several later screens share; the libraries that only some of them need stay apart.
            { name: 'shared', test: /\/src\/(core\/(play|score)|session|ui)\//, minShareCount: 2 },
          ],
        },
      },
    },
  },
  worker: { rolldownOptions: { output: { entryFileNames: keeperName } } },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/setup.ts'],
          // A slow or busy machine is no fault: how quick things are is told by the bench.
          testTimeout: 20_000,
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/harness/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Each file has a browser of its own.
          maxWorkers: 2,
        },
      },
    ],
  },
});
