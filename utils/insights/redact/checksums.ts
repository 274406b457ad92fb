const HETU_CONTROL = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Whether the control character of a Finnish identity code is right. */
export function isHetu(code: string): boolean {
  const parts = /^(?<date>\d{6})[-+A-FU-Y](?<individual>\d{3})(?<control>[0-9A-Y])$/iu.exec(code)?.groups;
  if (parts === undefined) return false;
  const number = Number(`${parts.date}${parts.individual}`);
  return HETU_CONTROL.charAt(number % 31) === parts.control?.toUpperCase();
}

/** Whether an international bank account number, spaces left out, has the remainder that it must have (mod 97). */
export function isIban(account: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/iu.test(account)) return false;
  const turned = (account.slice(4) + account.slice(0, 4)).toUpperCase();
  let rest = 0;
  for (const sign of turned) {
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** Whether the digits of a payment card number add up (Luhn). */
export function isCard(digits: string): boolean {
  if (!/^[2-6]\d{12,18}$/.test(digits)) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += index % 2 === 1 ? doubled : digit;
  }
  return sum % 10 === 0;
}

const BUSINESS_WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const;

/** Whether the check digit of a Finnish business id, "1234567-1", is right. */
export function isBusinessId(id: string): boolean {
  const parts = /^(?<number>\d{7})-?(?<control>\d)$/.exec(id)?.groups;
  if (parts?.number === undefined) return false;
  const number = parts.number;
  const rest =
    BUSINESS_WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(number.charAt(index)), 0) % 11;
  return rest !== 1 && Number(parts.control) === (rest === 0 ? 0 : 11 - rest);
}
