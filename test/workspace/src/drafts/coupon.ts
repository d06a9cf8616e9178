/** A draft in the middle of an edit: the function below does not parse, the type above it is fine. */
export interface Coupon {
  code: string;
  percentOff: number;
  validFrom: Date;
  validUntil: Date;
}

export function applyCoupon(coupon: Coupon, total: number {
  return total * (1 - coupon.percentOff / 100
}
