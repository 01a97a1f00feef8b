import axe from 'axe-core';

/** The ids of the accessibility rules that what is on the page breaks. jsdom draws nothing, so no colours. */
export async function rulesBroken(place: Element): Promise<readonly string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(place, { rules });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
