import { exploreScenario } from '../../src/core/analyse/explore-scenario.ts';
import { shippedScenarios } from '../scenarios/shipped.ts';

const [, , name = ''] = process.argv;
const shipped = shippedScenarios().find(({ scenario }) => scenario.id === name);
if (shipped === undefined) throw new Error(`no such scenario: ${name}`);
const start = process.cpuUsage();
exploreScenario(shipped.rules);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
