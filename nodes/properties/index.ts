/** The fields that several nodes have, as n8n's editor shows them. */
export * from './common';
export * from './conversation';
export * from './export';
export * from './footage';
export * from './instruction';
export * from './session';
