import { Story } from 'inkjs';
import { startConversation } from '../../src/conversation/conversation-machine.ts';
import { linesShown } from '../../src/core/play/choices-offered.ts';
import { beginRun } from '../../src/core/play/play-state.ts';
import { inkSource, scenarioText } from './generated-story.ts';
import { compileInk, machineFrom, rulesFrom } from './players.ts';

/** The ways from a file's text to its first scene, each taken once in a process of its own. */
const ways: Readonly<Record<string, (scenes: number) => () => unknown>> = {
  'core from text': (scenes) => {
    const text = scenarioText(scenes);
    return () => {
      const rules = rulesFrom(text);
      return linesShown(rules, beginRun(rules));
    };
  },
  'machine from text': (scenes) => {
    const text = scenarioText(scenes);
    return () => startConversation(machineFrom(rulesFrom(text))).getSnapshot();
  },
  'ink from source': (scenes) => {
    const source = inkSource(scenes);
    return () => new Story(compileInk(source)).ContinueMaximally();
  },
  'ink from JSON': (scenes) => {
    const json = compileInk(inkSource(scenes));
    return () => new Story(json).ContinueMaximally();
  },
};

const [, , name = '', scenes = ''] = process.argv;
const way = ways[name]?.(Number(scenes));
if (way === undefined) throw new Error(`no such way: ${name}`);
const start = performance.now();
way();
console.log(performance.now() - start);
