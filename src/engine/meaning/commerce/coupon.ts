import { defineMeaning } from '../defineMeaning';
import { CAPITALS } from '../id/identifiers';
import { phrases } from '../phrases';

export const coupon = defineMeaning({
  id: 'commerce.coupon',
  title: 'a coupon code',
  gives: 'text',
  names: phrases(`
    coupon code; coupon; promo code; promotion code; discount code; voucher code; voucher; referral code;
    gift code; coupon|promotion|promo|voucher|discount|campaign > = code; promocode; invite code;
    redemption code; gift card code; campaign code; affiliate code; = promo; invitation code; offer code;
    referrer code; partner code; sponsor code; coupons applied
  `),
  generate: draw =>
    draw.random.pick(['SAVE', 'WELCOME', 'SPRING', 'SUMMER', 'AUTUMN', 'EXTRA', 'THANKS', 'DEAL']) +
    String(draw.random.int(1, 9) * 5) +
    draw.random.characters(3, CAPITALS),
  examples: [
    'Order.couponCode: string',
    'cart.promo_code: string',
    'Coupon.code: string',
    'User.referralCode: string',
  ],
});
