import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';

import { planOwners } from '../dramaPhones';
import { isPhoneNumber } from '../isPhoneNumber';
import { phone } from '../kinds/phone';
import { findRange } from '../definePrivacyKind';
import { formsLike } from './writtenLike';
import type { SecretKey } from './secretKey';

/** Those whose national form a number without a country is tried in. */
const COUNTRIES = 'US GB DE FR ES IT NL BE CH AT SE NO DK FI PL PT IE BR MX AU NZ IN JP KR CN SG ZA'.split(
  ' ',
) as readonly CountryCode[];

/** Area codes of the United States: with a hundred numbers kept for fiction in each, two people rarely share one. */
const AREA_CODES =
  `201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 224 225 228 229 231 234 239 240 248 251 252 253
  254 256 260 262 267 269 270 276 281 301 302 303 304 305 307 308 309 310 312 313 314 315 316 317 318 319 320 321 323 325
  330 331 334 336 337 339 347 351 352 360 361 385 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 424
  425 430 432 434 435 440 443 469 478 479 480 484 501 502 503 504 505 507 508 509 510 512 513 515 516 517 518 520 530 540
  541 551 559 561 562 563 567 570 571 573 574 575 580 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618
  619 620 623 626 630 631 636 641 646 650 651 660 661 662 678 682 701 702 703 704 706 707 708 712 713 714 715 716 717 718
  719 720 724 727 731 732 734 737 740 754 757 760 762 763 765 769 770 772 773 774 775 779 781 785 786 801 802 803 804 805
  806 808 810 812 813 814 815 816 817 818 828 830 831 832 843 845 847 848 850 856 857 858 859 860 862 863 864 865 870 878
  901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 931 936 937 940 941 947 949 951 952 954 956
  970 971 972 973 978 979 980 984 985 989`.split(/\s+/);

interface ReadPhone {
  /** Digits with the country's calling code. */
  readonly digits: string;
  readonly country: string;
}

/**
 * A telephone number that nobody has, of the same country where the number tells it, written like the other: with its
 * plus or zero, its groups where the lengths agree, its extension replaced. Pure.
 */
export function replacePhone(value: string, key: SecretKey): string | undefined {
  const extension = /(?: ?(?:ext\.?|x|#) ?)(\d{1,6})$/i.exec(value);
  const main = extension === null ? value : value.slice(0, extension.index);
  const tail =
    extension === null
      ? ''
      : extension[0].replace(/\d+/, digits => key.streamOf('extension', value).digits(digits.length));
  const { digits, country } = readPhone(main);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const drawn = drawPhone(country, { key, digits, attempt });
    const found = writings(drawn, main).find(text => text !== main && isNobodys(text));
    if (found !== undefined) return found + tail;
  }
  return undefined;
}

const ATTEMPTS = 40;

function readPhone(text: string): ReadPhone {
  const isInternational = /^\s*(?:\+|00)/.test(text);
  const written = isInternational
    ? `+${text.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '')}`
    : text;
  const places: readonly (CountryCode | undefined)[] = isInternational ? [undefined] : COUNTRIES;
  for (const place of places) {
    const parsed = parsePhoneNumberFromString(written, place);
    if (parsed?.isValid() === true || (isInternational && parsed?.country !== undefined))
      return {
        digits: parsed.number.slice(1),
        country: parsed.country ?? countryOf(parsed.countryCallingCode),
      };
  }
  return { digits: text.replace(/\D/g, ''), country: 'US' };
}

/** The smallest metadata does not tell countries that share a code apart. */
function countryOf(callingCode: string): string {
  return { '1': 'US', '44': 'GB', '7': 'RU', '39': 'IT', '61': 'AU', '47': 'NO' }[callingCode] ?? '';
}

function drawPhone(
  country: string,
  { key, digits, attempt }: { readonly key: SecretKey; readonly digits: string; readonly attempt: number },
): string {
  const random = key.streamOf('phone', digits, attempt);
  if (country === 'US') return `+1 ${random.pick(AREA_CODES)} 555 01${random.digits(2)}`;
  return phone.generate(random, { country: planOwners[country] ?? country });
}

/** A number in international form written like another, which may be in national form. */
function writings(international: string, original: string): readonly string[] {
  if (/^\s*\+/.test(original)) return formsLike(international, original);
  const bare = international.replace(/^\+/, '');
  if (/^\s*00/.test(original)) return formsLike(`00${bare}`, original);
  const national = bare.replace(/^\d+ /, '');
  const digits = original.replace(/\D/g, '');
  const local = digits.startsWith('0') ? `0${national}` : national;
  const isWhole = digits.length > 10 || digits.length === bare.replace(/\D/g, '').length;
  return [...formsLike(local, original), ...(isWhole ? formsLike(bare, original) : [])];
}

function isNobodys(text: string): boolean {
  return findRange(phone.reserved, text) !== undefined || !isPhoneNumber(text);
}
