// The films there are. A campaign is a folder beside this file and one line here.
export { sexting } from './sexting/film.ts';
