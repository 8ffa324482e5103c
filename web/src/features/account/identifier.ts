const PERSONAL_NUMBER = /^[0-9]{12}$/;
const TAX_CODE = /^[0-9]{10}(-[0-9]{3})?$/;
const PHONE = /^(?:0|\+?84)(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])[0-9]{7}$/;

/** What was typed without the spaces, dots and hyphens that people group digits with. */
export function compact(typed: string): string {
  return typed.replace(/[\s.-]/g, '');
}

/** What was typed as the server knows it: a branch's hyphen is put in, which number keys lack. */
export function identifierOf(typed: string): string {
  return compact(typed).replace(/^([0-9]{10})([0-9]{3})$/, '$1-$2');
}

/** A number as it is dialled in Vietnam: `+84912000101` as `0912000101`. */
export function nationalPhone(phone: string): string {
  return phone.replace(/^\+84/, '0');
}

export function isPhone(phone: string): boolean {
  return PHONE.test(phone);
}

/** Whose number it is: a person's has 12 digits, an organisation's 10, or 13 for a branch. */
export function kindOf(identifier: string): 'CITIZEN' | 'ORGANISATION' | undefined {
  if (PERSONAL_NUMBER.test(identifier)) return 'CITIZEN';
  return TAX_CODE.test(identifier) ? 'ORGANISATION' : undefined;
}

export function isPersonalNumber(identifier: string): boolean {
  return kindOf(identifier) === 'CITIZEN';
}
