export type Currency = 'EUR' | 'GBP' | 'JPY' | 'USD';

/** An amount in the currency's smallest unit. */
export class Money {
  constructor(
    readonly amountCents: number,
    readonly currency: Currency,
  ) {}

  get isFree(): boolean {
    return this.amountCents === 0;
  }
}
