import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, type Row, shown } from './measure.ts';

const runs = 5;
const script = join(import.meta.dirname, 'first-scene.ts');

/** Milliseconds in a process that has done nothing before, as it is for whoever opens a file. */
function coldTime(way: string, scenes: number): number {
  const times = Array.from({ length: runs }, () => {
    const args = ['--import', 'tsx', script, way, String(scenes)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return Number(stdout);
  });
  return median(times);
}

function row(what: string, ours: number, ink: number): Row {
  const ratio = `${shown(ink / ours)} x`;
  return { what, ours: `${shown(ours)} ms`, ink: `${shown(ink)} ms`, ratio, target: '' };
}

/** From a file's text to its first scene: ours checked in full, ink's compiled; and ink's loaded when compiled before. */
export function measureFirstScenes(scenes: number): readonly Row[] {
  const [core, machine, source, json] = [
    'core from text',
    'machine from text',
    'ink from source',
    'ink from JSON',
  ].map((way) => coldTime(way, scenes)) as [number, number, number, number];
  const at = `text to first scene, ${shown(scenes)} scenes`;
  return [
    row(`${at}: checked / compiled`, core, source),
    row(`${at}: checked, machine made / compiled`, machine, source),
    row(`${at}: checked, machine made / loaded as JSON`, machine, json),
  ];
}
