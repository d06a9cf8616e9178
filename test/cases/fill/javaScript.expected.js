/**
 * @typedef {object} Person
 * @property {string} firstName
 * @property {string} email
 * @property {number} age
 */

/** @type {Person} */
const person = { firstName: 'Greta', email: 'gretaguerrero@example.net', age: 52 };

export {};
