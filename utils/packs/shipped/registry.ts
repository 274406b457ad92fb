import threeValues from './threeValues';
import zapposTen from './zapposTen';

/** The pack in use before a team makes its own. */
export const defaultPack = threeValues.pack;
/** An example that can be taken in: ten values of a well-known firm. */
export const examplePack = zapposTen.pack;
