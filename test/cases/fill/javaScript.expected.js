/**
 * @typedef {object} Person
 * @property {string} firstName
 * @property {string} email
 * @property {number} age
 */

/** @type {Person} */
const person = { firstName: 'Greta', age: 52, birthDate: '1972-02-10' };
