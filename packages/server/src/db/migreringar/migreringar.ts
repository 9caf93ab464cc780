import type {Migration} from 'kysely/migration';
import {up as grunden} from './0001-grunden.js';

/** Every migration, in the order of its name. One that has been released is never changed: the next one mends it. */
export const migreringar: Readonly<Record<string, Migration>> = {
  '0001-grunden': {up: grunden},
};
