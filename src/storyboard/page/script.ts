/**
 * What a page does when it is used: a time plays its clip from there (or the sound alone, where the clip is not there),
 * one player at a time, and Escape closes a still. Without it all can still be read, enlarged and played.
 */
export const pageScript = `
const playFrom = (player, seconds) => {
  const start = () => { player.currentTime = seconds; };
  if (player.readyState > 0) start();
  else player.addEventListener('loadedmetadata', start, { once: true });
  return player.play();
};
document.addEventListener('play', ({ target }) => {
  for (const other of document.querySelectorAll('audio, video')) if (other !== target) other.pause();
}, true);
document.addEventListener('click', (event) => {
  const time = event.target.closest('[data-at]');
  if (!time) return;
  const players = [...time.closest('section').querySelectorAll('video, audio')];
  if (players.length === 0) return;
  event.preventDefault();
  const seconds = Number(time.dataset.at);
  const [first, ...others] = players.sort((a, b) => b.tagName.localeCompare(a.tagName));
  playFrom(first, seconds).catch(() => {
    const sound = others.find(({ tagName }) => tagName === 'AUDIO');
    if (sound) playFrom(sound, seconds).catch(() => {});
  });
});
document.addEventListener('keydown', ({ key }) => {
  const close = document.querySelector('.still:target .close');
  if (key === 'Escape' && close) close.click();
});
`;
