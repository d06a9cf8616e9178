/**
 * @typedef {object} Person
 * @property {string} firstName
 * @property {string} email
 * @property {number} age
 */

/** @type {Person} */
const person = { firstName: 'Greta'/*|*/ };

export {};
