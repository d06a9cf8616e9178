export interface CardPayment {
  method: 'card';
  brand: 'visa' | 'mastercard' | 'amex';
  last4: string;
  expiryMonth: number;
  expiryYear: number;
}

export interface TransferPayment {
  method: 'transfer';
  iban: string;
  bic: string;
  accountHolder: string;
}

export interface InvoicePayment {
  method: 'invoice';
  company: string;
  vatNumber: string;
  dueDate: Date;
}

/** Told apart by `method`. */
export type Payment = CardPayment | TransferPayment | InvoicePayment;
