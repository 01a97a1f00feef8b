import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  parseSharedFile,
  parseSharedRun,
  printSharedFile,
  printSharedRun,
  type SharedRun,
} from '../../src/session/shared-run.ts';
import { steps } from './scored-talk.ts';

const folder = join(import.meta.dirname, '../../scenarios');

/** As much of a scenario's file as tells how long its ids are. */
interface Written {
  readonly id: string;
  readonly scenes: Readonly<
    Record<string, { readonly choices?: readonly { readonly id: string }[] }>
  >;
}

const seeded = { seed: 20261122, numRuns: 200 } as const;

const arbitraryId = fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/);
const arbitraryShared: fc.Arbitrary<SharedRun> = fc.record({
  scenarioKey: fc
    .tuple(fc.boolean(), arbitraryId)
    .map(([opened, id]) => (opened ? `file.${id}` : id)),
  contentHash: fc.stringMatching(/^[0-9a-f]{16}$/),
  path: fc.array(fc.record({ scene: arbitraryId, choice: arbitraryId }), { maxLength: 20 }),
});

const shared: SharedRun = {
  scenarioKey: 'file.my-own',
  contentHash: '0123456789abcdef',
  path: steps('desk/see,sofa/stay'),
};
const link = '1_file.my-own_0123456789abcdef_desk.see_sofa.stay_ybz6mr';

/** A link with its check made right (32-bit FNV-1a, counted out), so that only what is in it is judged. */
function checked(body: string): string {
  let hash = 2_166_136_261n;
  for (const sign of body) {
    hash = ((hash ^ BigInt(sign.codePointAt(0) ?? 0)) * 16_777_619n) % 4_294_967_296n;
  }
  return `${body}_${hash.toString(36)}`;
}

describe('a run as a link', () => {
  test('is written out so that it can be read', () => {
    expect(printSharedRun(shared)).toBe(link);
    expect(checked(link.slice(0, link.lastIndexOf('_')))).toBe(link);
    expect(parseSharedRun(link)).toEqual({ ok: true, shared });
    expect(parseSharedRun(` ${link}\n`)).toEqual({ ok: true, shared });
  });

  test('is read as it was printed, and stands in an address as it is', () => {
    fc.assert(
      fc.property(arbitraryShared, (run) => {
        const text = printSharedRun(run);
        expect(parseSharedRun(text)).toEqual({ ok: true, shared: run });
        expect(encodeURIComponent(text)).toBe(text);
      }),
      seeded,
    );
  });

  test('of twelve decisions takes less than 600 signs in every scenario that ships', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.scenario.json'));
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      const scenario: Written = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const path = Object.entries(scenario.scenes)
        .flatMap(([scene, { choices = [] }]) => choices.map(({ id }) => ({ scene, choice: id })))
        .sort((a, b) => b.scene.length + b.choice.length - a.scene.length - a.choice.length)
        .slice(0, 12);
      const text = printSharedRun({ ...shared, scenarioKey: scenario.id, path });
      expect([path.length, text.length < 600]).toEqual([12, true]);
    }
  });

  test('that was cut off or retyped is damaged', () => {
    for (let length = link.indexOf('_') + 1; length < link.length; length++) {
      expect(parseSharedRun(link.slice(0, length))).toEqual({ ok: false, reason: 'damaged' });
    }
    const retyped = link.replace('see', 'sea');
    expect(parseSharedRun(retyped)).toEqual({ ok: false, reason: 'damaged' });
  });

  test.each([
    ['nothing', '', 'not-a-run'],
    ['words', 'hello', 'not-a-run'],
    ['less than a run', checked('1_talk'), 'damaged'],
    ['another version', link.replace(/^1/, '2'), 'newer-version'],
    ['no version', link.replace(/^1/, '01'), 'not-a-run'],
    ['a key that leads elsewhere', checked('1_../secrets_0123456789abcdef'), 'not-a-run'],
    ['a key with markup', checked('1_<img>_0123456789abcdef'), 'not-a-run'],
    ['a step without a reply', checked('1_talk_0123456789abcdef_desk'), 'not-a-run'],
    ['a step of three', checked('1_talk_0123456789abcdef_desk.see.more'), 'not-a-run'],
    ['a step of Object', checked('1_talk_0123456789abcdef___proto__.see'), 'not-a-run'],
    ['no hash', checked('1_talk_0123'), 'not-a-run'],
    [
      'more steps than anybody walks',
      checked(`1_talk_${'0'.repeat(16)}${'_a.b'.repeat(10_001)}`),
      'too-long',
    ],
    ['more signs than any run takes', 'a'.repeat(2 * 1024 * 1024 + 1), 'too-long'],
  ])('cannot be %s', (_, text, reason) => {
    expect(parseSharedRun(text)).toEqual({ ok: false, reason });
  });

  test('is refused or read, whatever it is', () => {
    const some = fc.oneof(
      fc.string(),
      fc.string().map((text) => `1_${text}`),
    );
    fc.assert(
      fc.property(some, (text) => {
        expect(parseSharedRun(text).ok).toBe(false);
      }),
      seeded,
    );
  });
});

describe('a run as a file', () => {
  const file = { shared, text: '{"id":"my-own"}' };

  test('is read as it was printed, with the scenario or without', () => {
    expect(parseSharedFile(printSharedFile(file))).toEqual({ ok: true, file });
    const bare = { shared, text: null };
    expect(parseSharedFile(printSharedFile(bare))).toEqual({ ok: true, file: bare });
    fc.assert(
      fc.property(arbitraryShared, fc.string(), (run, text) => {
        const one = { shared: run, text };
        expect(parseSharedFile(printSharedFile(one))).toEqual({ ok: true, file: one });
      }),
      seeded,
    );
  });

  const printed = (more: object) =>
    JSON.stringify({ ...JSON.parse(printSharedFile(file)), ...more });

  test.each([
    ['nothing', '', 'not-a-run'],
    ['a list', '[]', 'not-a-run'],
    ['another file', printed({ format: 'softspoken-export' }), 'not-a-run'],
    ['a newer version', printed({ version: 2 }), 'newer-version'],
    ['no version', printed({ version: 'one' }), 'not-a-run'],
    ['a hostile key', printed({ scenarioKey: 'constructor()' }), 'damaged'],
    ['a hash that is none', printed({ contentHash: 'A'.repeat(16) }), 'damaged'],
    ['a path that is none', printed({ path: 'desk/see' }), 'damaged'],
    ['a step with markup', printed({ path: [{ scene: '<b>', choice: 'see' }] }), 'damaged'],
    ['a scenario that is no text', printed({ scenario: {} }), 'damaged'],
    [
      'a scenario larger than any',
      printed({ scenario: 'x'.repeat(2 * 1024 * 1024 + 1) }),
      'damaged',
    ],
    ['a million brackets', '['.repeat(1_000_000), 'not-a-run'],
    ['a million brackets inside', printed({}).replace('[', `${'['.repeat(100_000)}`), 'not-a-run'],
    ['larger than 16 MiB', ' '.repeat(16 * 1024 * 1024 + 1), 'too-long'],
  ])('cannot be %s', (_, text, reason) => {
    expect(parseSharedFile(text)).toEqual({ ok: false, reason });
  });

  test('brings nothing along that is not known', () => {
    const text = printed({ path: [{ scene: 'desk', choice: 'see', at: 3 }], answers: ['secret'] });
    expect(parseSharedFile(text)).toEqual({
      ok: true,
      file: { ...file, shared: { ...shared, path: steps('desk/see') } },
    });
  });
});
