/**
 * @typedef {object} Invoice
 * @property {string} invoiceNumber
 * @property {Date} issuedOn
 * @property {Date} dueOn
 * @property {number} netAmount
 * @property {number} vatRate between 0 and 1
 * @property {{ name: string, vatNumber: string, email: string }} customer
 * @property {boolean} [paid]
 */

/**
 * @param {Invoice} invoice
 * @returns {number} what the customer has to pay
 */
export function grossAmount(invoice) {
  return invoice.netAmount * (1 + invoice.vatRate);
}
