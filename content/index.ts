// The films there are. A campaign is a folder beside this file and one line here.
export { sexting } from './sexting/film.ts';
// Made by its name only: “npm run render -- demo”.
export { demo } from './demo/film.ts';
