import { accountName } from './accountName';
import { accountNumber } from './accountNumber';
import { accountType } from './accountType';
import { amount } from './amount';
import { balance } from './balance';
import { bankName } from './bankName';
import { bic } from './bic';
import { bitcoinAddress } from './bitcoinAddress';
import { blockNumber } from './blockNumber';
import { blockchain } from './blockchain';
import { cardBin } from './cardBin';
import { cardCvc } from './cardCvc';
import { cardExpiry } from './cardExpiry';
import { cardExpiryMonth } from './cardExpiryMonth';
import { cardExpiryYear } from './cardExpiryYear';
import { cardHolder } from './cardHolder';
import { cardLast4 } from './cardLast4';
import { cardNetwork } from './cardNetwork';
import { cardNumber } from './cardNumber';
import { cardNumberMasked } from './cardNumberMasked';
import { chainId } from './chainId';
import { creditRating } from './creditRating';
import { creditScore } from './creditScore';
import { cryptoSymbol } from './cryptoSymbol';
import { currency } from './currency';
import { currencyDigits } from './currencyDigits';
import { currencyName } from './currencyName';
import { currencyNumeric } from './currencyNumeric';
import { currencySymbol } from './currencySymbol';
import { ethereumAddress } from './ethereumAddress';
import { exchangeRate } from './exchangeRate';
import { expenseCategory } from './expenseCategory';
import { gasLimit } from './gasLimit';
import { gasPrice } from './gasPrice';
import { iban } from './iban';
import { insurancePolicyNumber } from './insurancePolicyNumber';
import { interestRate } from './interestRate';
import { isin } from './isin';
import { largeAmount } from './largeAmount';
import { loanTerm } from './loanTerm';
import { loanType } from './loanType';
import { merchant } from './merchant';
import { merchantCategoryCode } from './merchantCategoryCode';
import { openPrice } from './openPrice';
import { paymentMethod } from './paymentMethod';
import { paymentProvider } from './paymentProvider';
import { pin } from './pin';
import { rate } from './rate';
import { routingNumber } from './routingNumber';
import { sharePrice } from './sharePrice';
import { shares } from './shares';
import { sortCode } from './sortCode';
import { stockTicker } from './stockTicker';
import { tradeSide } from './tradeSide';
import { transactionDescription } from './transactionDescription';
import { transactionHash } from './transactionHash';
import { transactionId } from './transactionId';
import { transactionType } from './transactionType';
import type { MeaningDefinition } from '../defineMeaning';

/** Meanings of the group `finance`. Order decides between equally good matches. */
export const financeMeanings = [
  amount,
  balance,
  largeAmount,
  currency,
  currencyName,
  currencySymbol,
  currencyNumeric,
  currencyDigits,
  iban,
  bic,
  accountNumber,
  routingNumber,
  sortCode,
  accountName,
  accountType,
  bankName,
  cardNumber,
  cardLast4,
  cardBin,
  cardNumberMasked,
  cardNetwork,
  cardExpiryMonth,
  cardExpiryYear,
  cardExpiry,
  cardCvc,
  cardHolder,
  paymentMethod,
  paymentProvider,
  transactionId,
  transactionType,
  transactionDescription,
  expenseCategory,
  merchant,
  merchantCategoryCode,
  interestRate,
  rate,
  exchangeRate,
  stockTicker,
  isin,
  shares,
  sharePrice,
  openPrice,
  pin,
  bitcoinAddress,
  ethereumAddress,
  transactionHash,
  blockNumber,
  chainId,
  blockchain,
  cryptoSymbol,
  gasPrice,
  gasLimit,
  creditScore,
  creditRating,
  loanTerm,
  loanType,
  insurancePolicyNumber,
  tradeSide,
] as const satisfies readonly MeaningDefinition[];
