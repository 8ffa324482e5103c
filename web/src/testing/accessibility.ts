import axe from 'axe-core';

/** What axe-core finds wrong with a part of a page, one line each; colours need a real browser and are not judged. */
export async function violations(container: Element): Promise<readonly string[]> {
  const result = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map(each => `${each.id}: ${each.nodes.map(node => node.html).join(' ')}`);
}
