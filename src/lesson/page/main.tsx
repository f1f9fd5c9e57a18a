/** @jsxImportSource preact */
import { render } from 'preact';
import type { LessonData } from '../contract.ts';
import { App } from './App.tsx';
import { openMemory } from './memory.ts';
import { connectPlatform } from './platform.ts';

const read = (): LessonData => {
  const text = document.getElementById('lesson-data')?.textContent;
  if (!text) throw new Error('The page holds no lesson.');
  return JSON.parse(text) as LessonData;
};

const data = read();
const place = document.getElementById('lesson');
if (place) {
  place.replaceChildren();
  const memory = openMemory(data.id);
  const platform = connectPlatform(window);
  render(<App data={data} memory={memory} platform={platform} />, place);
}
