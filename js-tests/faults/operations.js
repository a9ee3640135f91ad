/**
 * The calls that the matrix is about, each with what must hold when one has succeeded or failed.
 *
 * @import { Case, Customer } from './case.js'
 *
 * @typedef {object} Operation
 * @property {'provisionConnection' | 'removeConnection'} name the function
 * @property {(customer: Customer) => Record<string, unknown>} options its own options, beside those of any call
 * @property {(customer: Customer, given: Case, result: any, how: { healing: boolean }) => void} assertDone after a success
 * @property {(customer: Customer, given: Case) => void} [assertFailed] after an error
 */
import assert from 'node:assert/strict';

import { GELATO } from '../support/calls.js';
