/** How to make a number that a country's plan cannot assign. */
export interface UnassignedPlan {
  /** E.164 country calling code. */
  readonly dialCode: string;
  /** First digits of a national number with which no assignable number of that calling code begins. */
  readonly lead: string;
  /** Digits of the national number, lead included: those of the country's mobile numbers. */
  readonly length: number;
}

// `country dialCode lead length`: the first lead whose numbers share none with the patterns of libphonenumber-js's full
// metadata for that calling code (as regular languages, so exactly); a test tries many of them.
const PLANS = `
AC 247 1 5, AD 376 2 6, AE 971 1 9, AF 93 1 9, AL 355 1 9, AM 374 13 8, AO 244 1 9, AR 54 1 11, AT 43 10 9,
AW 297 1 7, AX 358 11 9, AZ 994 11 9, BA 387 1 8, BD 880 5 10, BE 32 1 9, BF 226 1 8, BG 359 1 8, BH 973 2 8,
BI 257 1 8, BJ 229 1 10, BL 590 1 9, BN 673 1 7, BO 591 1 8, BQ 599 1 7, BR 55 10 11, BT 975 2 8, BW 267 1 8,
BY 375 5 9, BZ 501 1 7, CD 243 2 9, CF 236 1 8, CG 242 1 9, CH 41 1 9, CI 225 1 10, CK 682 1 5, CL 56 1 9,
CM 237 1 9, CN 86 2 11, CO 57 1 10, CR 506 1 8, CU 53 1 8, CV 238 1 7, CW 599 1 8, CY 357 1 8, CZ 420 1 9,
DJ 253 1 8, DK 45 1 8, DZ 213 1 9, EC 593 1 9, EE 372 1 8, EG 20 2 10, EH 212 1 9, ER 291 2 7, ES 34 1 9,
ET 251 6 9, FI 358 11 9, FJ 679 1 7, FK 500 1 5, FM 691 1 7, FO 298 1 6, GA 241 2 8, GE 995 1 9, GF 594 1 9,
GH 233 1 9, GI 350 1 8, GL 299 10 6, GM 220 1 7, GN 224 1 9, GP 590 1 9, GQ 240 1 9, GR 30 1 10, GT 502 1 8,
GW 245 1 9, GY 592 1 7, HK 852 1 8, HN 504 1 8, HR 385 1 9, HT 509 1 8, HU 36 1 9, ID 62 10 9, IL 972 1 9,
IN 91 10 10, IO 246 1 7, IQ 964 1 10, IR 98 10 10, IS 354 1 7, IT 39 2 10, JO 962 1 9, JP 81 1 10,
KE 254 3 9, KG 996 1 9, KH 855 20 8, KI 686 1 8, KM 269 1 7, KP 850 2 10, KR 82 2 10, KW 965 1 8, KZ 7 1 10,
LA 856 1 10, LB 961 1 8, LI 423 1 9, LK 94 10 9, LR 231 1 9, LS 266 1 8, LT 370 1 8, LU 352 10 9, LV 371 1 8,
LY 218 1 9, MA 212 1 9, MC 377 1 9, MD 373 1 8, ME 382 1 8, MF 590 1 9, MG 261 1 9, MH 692 7 7, MK 389 1 8,
ML 223 1 8, MM 95 3 8, MN 976 3 8, MO 853 1 8, MQ 596 1 9, MR 222 1 8, MT 356 1 8, MU 230 1 8, MV 960 1 7,
MW 265 4 9, MX 52 1 10, MY 60 2 9, MZ 258 1 9, NA 264 1 9, NC 687 1 6, NE 227 1 8, NF 672 2 6, NG 234 1 10,
NI 505 3 8, NL 31 12 9, NO 47 1 8, NP 977 1 10, NR 674 1 7, NU 683 1 7, NZ 64 1 9, OM 968 3 8, PA 507 1 8,
PE 51 1 9, PF 689 1 8, PG 675 1 8, PH 63 1 10, PK 92 1 10, PL 48 10 9, PM 508 1 6, PS 970 1 9, PT 351 4 9,
PW 680 1 7, PY 595 1 9, QA 974 1 8, RE 262 1 9, RO 40 1 9, RS 381 4 9, RU 7 1 10, RW 250 1 9, SA 966 2 9,
SB 677 1 7, SC 248 1 7, SD 249 2 9, SG 65 1 8, SH 290 1 5, SI 386 10 8, SJ 47 1 8, SK 421 1 9, SL 232 1 8,
SM 378 1 8, SN 221 1 9, SO 252 3 8, SR 597 1 7, SS 211 2 9, ST 239 1 7, SV 503 1 8, SY 963 4 9, SZ 268 1 8,
TA 290 1 4, TD 235 1 8, TG 228 1 8, TH 66 2 9, TJ 992 13 9, TK 690 1 4, TL 670 1 8, TM 993 9 8, TN 216 1 8,
TO 676 1 7, TR 90 1 10, TV 688 1 6, TW 886 1 9, TZ 255 1 9, UA 380 1 9, UG 256 1 9, UY 598 3 8, UZ 998 1 9,
VA 39 2 10, VE 58 1 10, VN 84 2 9, VU 678 1 7, WF 681 1 6, WS 685 1 7, XK 383 1 8, YE 967 1 9, YT 262 1 9,
ZA 27 25 9, ZM 260 1 9, ZW 263 1 9`;

/** Plans by ISO 3166-1 alpha-2 code. */
export const unassignedPlans: ReadonlyMap<string, UnassignedPlan> = new Map(
  PLANS.split(',').map(row => {
    const [country = '', dialCode = '', lead = '', length = ''] = row.trim().split(' ');
    return [country, { dialCode, lead, length: Number(length) }] as const;
  }),
);

/** E.164 leaves this calling code unassigned; for countries that have no plan here. */
export const NOWHERE: UnassignedPlan = { dialCode: '999', lead: '', length: 9 };

const byDialCode = new Map<string, UnassignedPlan[]>();
for (const plan of [...unassignedPlans.values(), NOWHERE]) {
  byDialCode.set(plan.dialCode, [...(byDialCode.get(plan.dialCode) ?? []), plan]);
}

/** Whether international digits (no plus) are a number that its country's plan cannot assign. */
export function isUnassigned(digits: string): boolean {
  for (let length = 1; length <= 3; length += 1)
    for (const plan of byDialCode.get(digits.slice(0, length)) ?? [])
      if (digits.length === length + plan.length && digits.startsWith(plan.lead, length)) return true;
  return false;
}
