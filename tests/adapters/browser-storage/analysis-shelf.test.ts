import { beforeEach, describe, expect, it } from 'vitest';
import { analysisShelfOn } from '../../../src/adapters/browser-storage/analysis-shelf.ts';
import { openDeviceCupboard } from '../../../src/adapters/browser-storage/device-cupboard.ts';
import { runStoreOn } from '../../../src/adapters/browser-storage/run-store.ts';
import { analyserOf } from '../../../src/core/analyse/analyser.ts';
import { hash } from '../../session/fake-ports.ts';
import { talk } from '../../session/talk.ts';
import { freshBrowser, readRaw, writeRaw } from './kept.ts';

const analysis = analyserOf(talk).analyse();

beforeEach(freshBrowser);

describe('the shelf of analyses', () => {
  it('gives back what it keeps, and nothing else', async () => {
    const shelf = analysisShelfOn(await openDeviceCupboard());
    await shelf.keep(hash('a'), analysis);
    expect(await shelf.read(hash('a'))).toEqual(analysis);
    expect(await shelf.read(hash('b'))).toBeUndefined();
  });

  it('does not give back what another version has kept', async () => {
    const shelf = analysisShelfOn(await openDeviceCupboard());
    await writeRaw('analyses', hash('a'), { version: 0, keptAt: '', analysis });
    await writeRaw('analyses', hash('b'), 'nonsense');
    expect(await shelf.read(hash('a'))).toBeUndefined();
    expect(await shelf.read(hash('b'))).toBeUndefined();
  });

  it('keeps the newest 24 only', async () => {
    const shelf = analysisShelfOn(await openDeviceCupboard());
    await writeRaw('analyses', 'oldest', { version: 1, keptAt: '2020', analysis });
    for (let n = 0; n < 24; n++) await shelf.keep(`${n}`, analysis);
    expect(await readRaw('analyses')).toHaveLength(24);
    expect(await shelf.read('oldest')).toBeUndefined();
    expect(await shelf.read('0')).toEqual(analysis);
  });

  it('is emptied with everything else, and is no part of an export', async () => {
    const cupboard = await openDeviceCupboard();
    const store = runStoreOn(cupboard);
    await analysisShelfOn(cupboard).keep(hash('a'), analysis);
    expect(await store.exportAll()).not.toContain('analyses');
    await store.deleteAll();
    expect(await readRaw('analyses')).toEqual([]);
  });
});
