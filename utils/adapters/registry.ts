import type { Adapter } from './types';

const files = import.meta.glob<Adapter>('./catalog/*.ts', { eager: true, import: 'default' });

/** Every helpdesk that is known, in the order of their ids. */
export const adapters: readonly Adapter[] = Object.values(files).sort((one, other) =>
  one.id.localeCompare(other.id, 'en'),
);
