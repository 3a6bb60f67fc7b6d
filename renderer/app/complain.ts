// How a component tells the technician, and not the visitor, that something is wrong: it becomes an error of the journal.
import { createContext } from 'react';

export const Complain = createContext<(message: string) => void>(() => undefined);
