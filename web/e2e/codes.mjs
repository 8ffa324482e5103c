import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';

const people = JSON.parse(readFileSync(new URL('../../seeds/demo-people.json', import.meta.url), 'utf8'));
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const STEP_SECONDS = 30;

/** The newest one-time code that the stand-in phone got for a number. */
export async function codeSentTo(standin, phone) {
  const wanted = phone.slice(-9);
  for (let attempt = 0; attempt < 40; attempt++) {
    const answer = await fetch(`${standin}/sms`);
    const sent = (await answer.json()).filter(each => each.to.endsWith(wanted));
    const code = /\b(\d{6})\b/.exec(sent.at(-1)?.text ?? '')?.[1];
    if (code !== undefined) return code;
    await new Promise(resolve => setTimeout(resolve, 250));
  }
  throw new Error(`no code was sent to ${phone}`);
}

/** A demo officer's name, password and code of the moment. */
export function officerSignIn(username) {
  const officer = people.officers.find(each => each.username === username);
  if (officer === undefined) throw new Error(`no such officer: ${username}`);
  return { username, password: officer.password, code: () => timeCode(officer.totpSecret) };
}

/** RFC 6238: SHA-1, 6 digits, 30 seconds. */
export function timeCode(secret) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 1000 / STEP_SECONDS)));
  const mac = createHmac('sha1', base32(secret)).update(counter).digest();
  const offset = mac[mac.length - 1] & 15;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(text) {
  const bits = [...text].map(letter => BASE32.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map(byte => Number.parseInt(byte, 2)));
}
