export { clean } from '../wording/clean.js';
