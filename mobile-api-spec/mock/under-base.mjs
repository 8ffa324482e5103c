// under-base.mjs CONTRACT TARGET: writes the contract with each path as it stands behind its server's, for the mock server
// matches paths alone, and an app that is built against it asks for the same addresses as at a portal.
import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

const [source, target] = process.argv.slice(2);
const contract = parse(readFileSync(source, 'utf8'), { maxAliasCount: -1 });
const [{ url: base }, ...others] = contract.servers;
if (others.length > 0) throw new Error('the contract names more than one server: under which of them?');

contract.paths = Object.fromEntries(Object.entries(contract.paths).map(([path, item]) => [base + path, item]));
delete contract.servers;
writeFileSync(target, stringify(contract, { aliasDuplicateObjects: false }));
