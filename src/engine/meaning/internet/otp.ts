import { defineMeaning } from '../defineMeaning';
import { digitCodeEdges } from '../edges/internetEdges';

export const otp = defineMeaning({
  id: 'internet.otp',
  title: 'a one-time code',
  gives: 'text',
  names: [
    'otp',
    'otp code',
    'one time password',
    'one time code',
    'verification code',
    'two factor code',
    'mfa code',
    'totp',
    'totp code',
    'sms code',
    'passcode',
    'pass code',
    'login code',
    'security pin',
    'reset code',
    '2 fa code',
  ],
  generate: draw => draw.random.digits(6),
  edgeCases: digitCodeEdges,
  examples: [
    'Login.otp: string',
    'User.verificationCode: string',
    'Auth.mfa_code: string',
    'Meeting.passcode: string',
  ],
});
